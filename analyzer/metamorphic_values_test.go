package analyzer_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
)

// local reports whether obj is a variable of a function.
func (u *unit) local(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && !v.IsField() && v.Parent() != u.Types.Scope() && v.Pkg() == u.Types
}

// free lists the local variables that a statement uses and does not declare, by name: the request, r, comes
// before the response, w, so that a helper does not look like a handler.
func (u *unit) free(s ast.Node) []*types.Var {
	found := map[string]*types.Var{}
	ast.Inspect(s, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if obj := u.TypesInfo.Uses[id]; obj != nil && u.local(obj) && (obj.Pos() < s.Pos() || s.End() <= obj.Pos()) {
				found[id.Name] = obj.(*types.Var)
			}
		}
		return true
	})
	var list []*types.Var
	for _, name := range sortedKeys(found) {
		list = append(list, found[name])
	}
	return list
}

// base returns the variable in which the place lies that e denotes, or nil if that is behind a pointer, in
// a slice or in a map.
func (u *unit) base(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if obj := u.TypesInfo.Uses[e]; obj != nil {
			return obj
		}
		return u.TypesInfo.Defs[e]
	case *ast.SelectorExpr:
		sel := u.TypesInfo.Selections[e]
		if sel == nil || sel.Indirect() || isPointer(sel.Recv()) {
			return nil
		}
		return u.base(e.X)
	case *ast.IndexExpr:
		if _, ok := u.TypesInfo.TypeOf(e.X).Underlying().(*types.Array); ok {
			return u.base(e.X)
		}
	}
	return nil
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// changes lists the local variables of the surroundings that the statement assigns to or takes the address of.
func (u *unit) changes(s ast.Node) []types.Object {
	var list []types.Object
	add := func(e ast.Expr) {
		if obj := u.base(e); obj != nil && u.local(obj) && (obj.Pos() < s.Pos() || s.End() <= obj.Pos()) {
			list = append(list, obj)
		}
	}
	ast.Inspect(s, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				add(e)
			}
		case *ast.IncDecStmt:
			add(n.X)
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				add(n.Key)
				if n.Value != nil {
					add(n.Value)
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				add(n.X)
			}
		case *ast.SliceExpr:
			if _, ok := u.TypesInfo.TypeOf(n.X).Underlying().(*types.Array); ok {
				add(n.X)
			}
		case *ast.SelectorExpr:
			// A method with a pointer receiver takes the address of the variable that it is called on.
			if sel := u.TypesInfo.Selections[n]; sel != nil && sel.Kind() == types.MethodVal && !isPointer(sel.Recv()) {
				if recv := sel.Obj().(*types.Func).Signature().Recv(); recv != nil && isPointer(recv.Type()) {
					add(n.X)
				}
			}
		}
		return true
	})
	return list
}

// movable reports whether all that the statement names can be named elsewhere: in the package, or from other packages.
func (u *unit) movable(s ast.Node, elsewhere bool) bool {
	ok := true
	ast.Inspect(s, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			ok = false // it may outlive the statement, and see the variables change
		case *ast.Ident:
			obj := u.TypesInfo.Uses[n]
			if obj == nil {
				break
			}
			switch obj := obj.(type) {
			case *types.TypeName, *types.Const, *types.Func:
				if obj.Pkg() == u.Types && (elsewhere || obj.Parent() != u.Types.Scope() && !isMethod(obj)) {
					ok = false
				}
			case *types.Var:
				if elsewhere && obj.Pkg() == u.Types && !u.local(obj) {
					ok = false
				}
			}
		}
		return ok
	})
	for _, v := range u.free(s) {
		ok = ok && u.nameable(v.Type(), elsewhere)
	}
	return ok
}

func isMethod(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	return ok && f.Signature().Recv() != nil
}

// nameable reports whether a parameter can have the type.
func (u *unit) nameable(t types.Type, elsewhere bool) bool {
	switch t := t.(type) {
	case *types.TypeParam, *types.Struct, *types.Interface, *types.Tuple:
		return types.Identical(t, types.NewInterfaceType(nil, nil))
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			if !u.nameable(arg, elsewhere) {
				return false
			}
		}
		return u.named(t.Obj(), elsewhere)
	case *types.Alias:
		return u.named(t.Obj(), elsewhere)
	case *types.Pointer:
		return u.nameable(t.Elem(), elsewhere)
	case *types.Slice:
		return u.nameable(t.Elem(), elsewhere)
	case *types.Array:
		return u.nameable(t.Elem(), elsewhere)
	case *types.Chan:
		return u.nameable(t.Elem(), elsewhere)
	case *types.Map:
		return u.nameable(t.Key(), elsewhere) && u.nameable(t.Elem(), elsewhere)
	case *types.Signature:
		for v := range t.Params().Variables() {
			if !u.nameable(v.Type(), elsewhere) {
				return false
			}
		}
		for v := range t.Results().Variables() {
			if !u.nameable(v.Type(), elsewhere) {
				return false
			}
		}
	}
	return true
}

func (u *unit) named(obj *types.TypeName, elsewhere bool) bool {
	switch {
	case obj.Pkg() == nil:
		return true
	case obj.Pkg() == u.Types:
		return !elsewhere && obj.Parent() == u.Types.Scope()
	}
	return obj.Exported()
}

// function names the declared function that a finding was in, with the folder: "lateheader/nethttp.statusBad".
func (w *world) function(f finding) string {
	for _, p := range w.pkgs {
		for _, file := range p.Syntax {
			if name, _ := filepath.Rel(w.dir, p.Fset.Position(file.Package).Filename); filepath.ToSlash(name) != f.file {
				continue
			}
			for _, decl := range file.Decls {
				if p.Fset.Position(decl.Pos()).Line <= f.line && f.line <= p.Fset.Position(decl.End()).Line {
					return filepath.ToSlash(filepath.Dir(f.file)) + "." + declName(decl)
				}
			}
		}
	}
	return f.file
}

func declName(decl ast.Decl) string {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		return d.Name.Name
	case *ast.GenDecl:
		if d.Tok == token.VAR && len(d.Specs) > 0 {
			return d.Specs[0].(*ast.ValueSpec).Names[0].Name
		}
	}
	return "?"
}
