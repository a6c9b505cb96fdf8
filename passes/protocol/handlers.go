package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
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
