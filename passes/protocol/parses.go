package protocol

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// parses reports whether a function that is not given the exchange gives a text its form and returns an error if it has none: it is analysed again
// where the text is the client's. What it calls in turn is looked at as far as it is known by then.
func (f *function) parses() bool {
	if f.parsing == maybe {
		f.parsing = no
		if res := f.fn.Signature.Results(); !f.touches() && len(f.given) == 0 && f.fn.Signature.Params().Len() > 0 && res.Len() > 0 && isError(res.At(res.Len()-1).Type()) && f.callsParser() {
			f.parsing = yes
		}
	}
	return f.parsing == yes
}

func (f *function) callsParser() bool {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(*ssa.Call)
			if !ok {
				continue
			}
			if name, _ := calleeName(call.Common()); name != "" {
				if rows, ok := model.Lookup(name); ok && slices.ContainsFunc(rows, func(o model.Outcome) bool {
					return slices.ContainsFunc(o.Results, func(r model.Result) bool { return r.Kind == model.Parsed })
				}) {
					return true
				}
			}
			if fn := call.Call.StaticCallee(); fn != nil {
				if g := f.in.byFn[fn]; g != nil && g != f && g.parses() {
					return true
				}
			}
		}
	}
	return false
}
