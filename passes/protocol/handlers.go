package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// handlers returns the functions of this package that v runs as a handler: v itself, what a
// function that makes handlers returns, what a wrapper is given, and what a package-level variable is
// initialised with.
func (in *interp) handlers(v ssa.Value, depth int) []*function {
	if depth > 6 {
		return nil
	}
	if mi, ok := v.(*ssa.MakeInterface); ok {
		obj, _, _ := types.LookupFieldOrMethod(mi.X.Type(), true, in.pass.Pkg, "ServeHTTP")
		if m, ok := obj.(*types.Func); ok {
			if f := in.byFn[in.pkg.Prog.FuncValue(m.Origin())]; f != nil {
				return []*function{f}
			}
		}
	}
	v = origin(v, 0)
	if f := in.target(v); f != nil {
		if f.shape() == noShape {
			return nil
		}
		return []*function{f}
	}
	result := 0
	switch x := v.(type) {
	case *ssa.Phi:
		var list []*function
		for _, e := range x.Edges {
			list = append(list, in.handlers(e, depth+1)...)
		}
		return list
	case *ssa.UnOp:
		if g, ok := x.X.(*ssa.Global); ok && in.stores()[g].n == 1 {
			return in.handlers(in.stores()[g].last.Val, depth+1)
		}
	case *ssa.Extract:
		v, result = x.Tuple, x.Index
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	var list []*function
	if g := in.target(call.Common().Value); g != nil {
		for _, b := range g.fn.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && result < len(ret.Results) {
				list = append(list, in.handlers(ret.Results[result], depth+1)...)
			}
		}
	}
	for _, a := range call.Common().Args {
		list = append(list, in.handlers(a, depth+1)...)
	}
	return list
}

// handedOn marks the handlers that the package gives to methods of interfaces that nobody here implements: who registers them
// may limit their bodies.
func (p *placement) handedOn() {
	p.in.each(func(instr ssa.Instruction) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok || !call.Common().IsInvoke() || isRouter(call.Common().Value.Type()) {
			return
		}
		name, obj := calleeName(call.Common())
		if _, known := model.Lookup(name); known || model.LookupRoute(name) != nil || obj == nil || p.in.isSeen(call.Common()) {
			return
		}
		for _, a := range call.Common().Args {
			if p.serves(a.Type()) {
				for _, f := range p.in.handlers(a, 0) {
					f.behind = true
				}
			}
		}
	})
}

// isSeen reports whether it is known what the call of an interface's method runs.
func (in *interp) isSeen(c *ssa.CallCommon) bool {
	m := in.implementation(c)
	return m != nil && (m.Pkg() == in.pass.Pkg || in.imported(m).known)
}
