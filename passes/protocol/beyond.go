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

// beyond puts a limiter before the routers that the function hands requests on to, in its closures and helpers as well. Where it gives the
// exchange to anybody else who is not known, the limiter is before all.
func (p *placement) beyond(f *function, depth int) {
	if f == nil || depth > 4 {
		p.everywhere = true
		return
	}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if mc, ok := instr.(*ssa.MakeClosure); ok {
				p.beyond(p.in.byFn[mc.Fn.(*ssa.Function)], depth+1)
				continue
			}
			if call, ok := instr.(ssa.CallInstruction); ok && p.handles(call) {
				p.passed(call, depth)
			}
		}
	}
}

// passed likewise for one call that is given the exchange.
func (p *placement) passed(call ssa.CallInstruction, depth int) {
	ops := operands(call.Common())
	name, obj := calleeName(call.Common())
	if isRouter(ops[0].Type()) && strings.HasSuffix(name, ".ServeHTTP") {
		p.put(p.registrations.routers(ops[0], 0))
		return
	}
	if obj != nil {
		if rows, known := p.in.tableRows(obj); known && !slices.ContainsFunc(rows, row.gaveUp) {
			return
		}
	}
	if fn := call.Common().StaticCallee(); fn != nil {
		p.beyond(p.in.byFn[fn], depth+1)
		return
	}
	p.everywhere = true
}
