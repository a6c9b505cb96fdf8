package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"net/http"
	"strings"
)

// rename gives local variables, parameters and unexported functions other names.
func rename(u *unit) int {
	names := map[token.Pos]string{} // by where it is declared: each clause of a type switch has a variable of its own there
	named := func(id *ast.Ident, obj types.Object) {
		if id.Name == "_" || obj != nil && obj.Pkg() != u.Types {
			return
		}
		pos := id.Pos()
		switch obj := obj.(type) {
		case nil: // the variable of a type switch
		case *types.Var:
			if !u.local(obj) {
				return
			}
			pos = obj.Pos()
		case *types.Func:
			if obj.Exported() || isMethod(obj) || obj.Name() == "init" || obj.Name() == "main" || obj.Parent() != u.Types.Scope() {
				return
			}
			pos = obj.Pos()
		default:
			return
		}
		if names[pos] == "" {
			names[pos] = fmt.Sprintf("name%d", len(names))
		}
		u.replace(id.Pos(), id.End(), names[pos])
	}
	for _, file := range u.Syntax {
		ast.Inspect(file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && id != file.Name {
				if obj, ok := u.TypesInfo.Defs[id]; ok {
					named(id, obj)
				} else if obj := u.TypesInfo.Uses[id]; obj != nil {
					named(id, obj)
				}
			}
			return true
		})
	}
	return len(names)
}

// before puts text before each statement.
func (u *unit) before(text string) int {
	n := 0
	u.places(func(p place) bool {
		u.replace(p.Pos(), p.Pos(), text)
		n++
		return true
	})
	return n
}

// inside puts each statement inside another.
func (u *unit) inside(before, after string, breaks bool) int {
	n := 0
	u.places(func(p place) bool {
		branch, ok := p.Stmt.(*ast.BranchStmt)
		switch {
		case declares(p.Stmt), ok && branch.Tok == token.FALLTHROUGH, p.last && p.sig.Results != nil, !breaks && breaksOut(p.Stmt):
			return true
		}
		u.wrap(p.Stmt, before, after)
		n++
		return true
	})
	return n
}

// breaksOut reports whether a break in the statement may end what the statement is in.
func breaksOut(s ast.Stmt) bool {
	found := false
	ast.Inspect(s, func(n ast.Node) bool {
		b, ok := n.(*ast.BranchStmt)
		found = found || ok && b.Tok == token.BREAK
		return true
	})
	return found
}

// swap puts neighbours in another order that do not depend on each other: settings of different headers, and
// declarations and assignments of what is computed without calls.
func swap(u *unit) int {
	n := 0
	taken := map[ast.Stmt]bool{}
	u.places(func(p place) bool {
		if p.i == 0 || taken[p.list[p.i-1]] {
			return true
		}
		a, b := p.list[p.i-1], p.Stmt
		one := func(s ast.Stmt) bool { return u.Fset.Position(s.Pos()).Line == u.Fset.Position(s.End()).Line }
		if !one(a) || !one(b) || !u.independent(a, b) {
			return true
		}
		taken[a], taken[b] = true, true
		n++
		u.replace(a.Pos(), a.End(), u.at(b.Pos())+u.source(b)+u.at(a.End()))
		u.replace(b.Pos(), b.End(), u.at(a.Pos())+u.source(a)+u.at(b.End()))
		return true
	})
	return n
}

// independent reports whether two statements can stand in either order.
func (u *unit) independent(a, b ast.Stmt) bool {
	keyA, okA := u.plain(a)
	keyB, okB := u.plain(b)
	if !okA || !okB || keyA != "" && keyA == keyB {
		return false
	}
	uses := func(s, of ast.Stmt) bool {
		assigned := map[types.Object]bool{}
		ast.Inspect(of, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			if obj := u.TypesInfo.Defs[id]; obj != nil {
				assigned[obj] = true
			}
			return true
		})
		for _, obj := range u.changes(of) {
			assigned[obj] = true
		}
		found := false
		ast.Inspect(s, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				found = found || assigned[u.TypesInfo.Uses[id]] || assigned[u.TypesInfo.Defs[id]]
			}
			return true
		})
		return found
	}
	return !uses(a, b) && !uses(b, a)
}

// plain reports whether a statement sets a header with a constant name, which it returns, or gives variables
// what is computed without calls.
func (u *unit) plain(s ast.Stmt) (key string, ok bool) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		call, ok := s.X.(*ast.CallExpr)
		if !ok || len(call.Args) != 2 || !u.pure(call.Args[1]) {
			return "", false
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		tv := u.TypesInfo.Types[call.Args[0]]
		if !ok || sel.Sel.Name != "Set" || tv.Value == nil || types.TypeString(u.TypesInfo.TypeOf(sel.X), nil) != "net/http.Header" || !u.pure(sel.X) {
			return "", false
		}
		return http.CanonicalHeaderKey(strings.Trim(tv.Value.ExactString(), `"`)), true
	case *ast.AssignStmt:
		for _, e := range s.Lhs {
			if _, ok := e.(*ast.Ident); !ok {
				return "", false
			}
		}
		for _, e := range s.Rhs {
			if !u.pure(e) {
				return "", false
			}
		}
		return "", true
	}
	return "", false
}

// pure reports whether computing e does nothing and cannot fail.
func (u *unit) pure(e ast.Expr) bool {
	if u.TypesInfo.Types[e].Value != nil {
		return true
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident, *ast.BasicLit:
		return true
	case *ast.SelectorExpr:
		return u.pure(e.X)
	case *ast.BinaryExpr:
		return e.Op != token.QUO && e.Op != token.REM && e.Op != token.SHL && e.Op != token.SHR && u.pure(e.X) && u.pure(e.Y)
	case *ast.CallExpr: // the view of the response's headers
		sel, ok := e.Fun.(*ast.SelectorExpr)
		return ok && sel.Sel.Name == "Header" && len(e.Args) == 0 && types.TypeString(u.TypesInfo.TypeOf(sel.X), nil) == "net/http.ResponseWriter"
	}
	return false
}

// reverse puts the functions and types of each file in the opposite order.
func reverse(u *unit) int {
	n := 0
	for _, file := range u.Syntax {
		var decls []ast.Decl
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); !ok || g.Tok == token.TYPE {
				decls = append(decls, d)
			}
		}
		for i, d := range decls {
			other := decls[len(decls)-1-i]
			u.replace(d.Pos(), d.End(), "\n"+u.at(other.Pos())+u.source(other)+u.at(d.End()))
			n++
		}
	}
	return n
}
