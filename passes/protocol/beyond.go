package protocol

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// serves puts a limiter that is a server's own handler before what it hands requests on to.
func (p *placement) serves(v ssa.Value) {
	fs := p.in.handlers(v, 0)
	p.everywhere = p.everywhere || len(fs) == 0
	p.before(fs)
}

// beyond puts a limiter before the routers that the function hands requests on to. Where it gives the exchange to anybody else who is not
// known, the limiter is before all.
func (p *placement) beyond(f *function) {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok || !p.handles(call) {
				continue
			}
			ops := operands(call.Common())
			name, obj := calleeName(call.Common())
			if isRouter(ops[0].Type()) && strings.HasSuffix(name, ".ServeHTTP") {
				p.put(p.registrations.routers(ops[0], 0))
				continue
			}
			if obj != nil {
				if rows, known := p.in.tableRows(obj); known && !slices.ContainsFunc(rows, row.gaveUp) {
					continue
				}
			}
			p.everywhere = true
		}
	}
}
