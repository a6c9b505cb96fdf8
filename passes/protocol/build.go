package protocol

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// buildSSA builds the package's SSA form as the buildssa pass does. A pass that requires buildssa
// pays for it in every package, relevant or not; one that requires ctrlflow, for what never returns,
// still pays a tenth of the floor and twice its memory. So that is a row of the tables, or inferred (see never).
func buildSSA(pass *analysis.Pass, users *model.Rows) (*ssa.Package, []*ssa.Function) {
	prog := ssa.NewProgram(pass.Fset, 0)
	prog.SetNoReturn(func(fn *types.Func) bool {
		os, ok := users.Lookup(fn.Origin().FullName())
		if !ok {
			os, ok = model.Lookup(fn.Origin().FullName())
		}
		return ok && len(os) == 1 && exits(os[0])
	})
	for _, p := range pass.Pkg.Imports() {
		prog.CreatePackage(p, nil, nil, true)
	}
	info := *pass.TypesInfo
	info.InitOrder = slices.DeleteFunc(slices.Clone(info.InitOrder), func(i *types.Initializer) bool { return isData(&info, i.Rhs) })
	pkg := prog.CreatePackage(pass.Pkg, pass.Files, &info, false)
	pkg.Build()
	var fns []*ssa.Function
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		fns = append(fns, fn)
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	add(pkg.Func("init")) // handlers in package-level variables
	for _, decl := range declarations(pass) {
		if fn := prog.FuncValue(decl); fn != nil {
			add(fn)
		}
	}
	return pkg, fns
}

// manyElements is the number of elements past which a literal of numbers and texts is data, such as a dictionary or a table of characters.
// Its variable stays without a value: the instructions that fill it can be more than all others of the package.
const manyElements = 256

// isData reports whether the expression is a literal of so many elements, none of which can be or hold a function.
func isData(info *types.Info, e ast.Expr) bool {
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = u.X
	}
	lit, ok := e.(*ast.CompositeLit)
	return ok && len(lit.Elts) > manyElements && plainData(info.TypeOf(lit), 0)
}

// plainData reports whether values of type t are made of numbers, texts and truth values alone.
func plainData(t types.Type, depth int) bool {
	if depth > 4 {
		return false
	}
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Kind() != types.UnsafePointer
	case *types.Array:
		return plainData(t.Elem(), depth+1)
	case *types.Slice:
		return plainData(t.Elem(), depth+1)
	case *types.Map:
		return plainData(t.Key(), depth+1) && plainData(t.Elem(), depth+1)
	case *types.Struct:
		for v := range t.Fields() {
			if !plainData(v.Type(), depth+1) {
				return false
			}
		}
		return true
	}
	return false
}
