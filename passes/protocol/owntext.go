package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// maxFollowed bounds how deep the functions are that an error's text is followed into.
const maxFollowed = 3

// ownText reports whether the error v, where it is set, comes of a function of this package that writes all its errors itself, for whoever
// is to read them: of a constant, or of a format of what is no error.
func (in *interp) ownText(v ssa.Value) bool {
	result := 0
	if e, ok := v.(*ssa.Extract); ok {
		v, result = e.Tuple, e.Index
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	f := in.byFn[call.Common().StaticCallee()]
	return f != nil && in.writes(f.fn, result, 0)
}

// writes reports whether that result of the function is nil or such an error, and never another.
func (in *interp) writes(fn *ssa.Function, result, depth int) bool {
	if depth > maxFollowed || len(fn.Blocks) == 0 {
		return false
	}
	own := false
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		if result >= len(ret.Results) || !in.written(ret.Results[result], depth) {
			return false
		}
		own = true
	}
	return own
}

// written is the same of a value.
func (in *interp) written(v ssa.Value, depth int) bool {
	if depth > maxFollowed {
		return false
	}
	result := 0
	switch x := v.(type) {
	case *ssa.Const:
		return x.IsNil()
	case *ssa.Phi:
		return !slices.ContainsFunc(x.Edges, func(e ssa.Value) bool { return !in.written(e, depth+1) })
	case *ssa.UnOp:
		g, ok := x.X.(*ssa.Global)
		return ok && g.Pkg == in.pkg // a variable of the package's own
	case *ssa.Extract:
		v, result = x.Tuple, x.Index
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	callee := call.Common().StaticCallee()
	if callee == nil {
		return false
	}
	switch callee.String() {
	case "errors.New":
		_, constant := call.Common().Args[0].(*ssa.Const)
		return constant
	case "fmt.Errorf":
		list, ok := literalElements(call.Common().Args[1])
		return isNilValue(call.Common().Args[1]) || ok && !slices.ContainsFunc(list, tellsOfError)
	}
	f := in.byFn[callee]
	return f != nil && in.writes(f.fn, result, depth+1)
}

// tellsOfError reports whether the element of a format is an error, a text that may be one's, or not known to be none.
func tellsOfError(v ssa.Value) bool {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	if types.IsInterface(v.Type()) || isAnError(v.Type()) {
		return true
	}
	call, ok := v.(*ssa.Call)
	return ok && (call.Common().IsInvoke() || call.Common().StaticCallee() == nil || call.Common().StaticCallee().Name() == "Error")
}
