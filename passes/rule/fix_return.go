package rule

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
)

// Return puts the return that is missing behind the answers that were sent first.
var Return = Fix{"return after the first answer", func(second *place, f protocol.Finding) []analysis.TextEdit {
	var edits []analysis.TextEdit
	for _, m := range f.Wrongs() {
		first := second.place(m.Committed())
		if !m.Final() || first == nil || first.fn != second.fn {
			return nil
		}
		edit := first.returns(second.call)
		if edit == nil {
			return nil
		}
		edits = append(edits, edit...)
	}
	return edits
}}

// Stop puts the call behind an answer that keeps the handlers which come behind from being called.
var Stop = Fix{"abort behind the answer", func(at *place, f protocol.Finding) []analysis.TextEdit {
	expr, w := at.find(at.call, func(w *model.Words) bool { return w.Stop != "" })
	if _, alone := at.alone(); !alone || w == nil || at.init {
		return nil
	}
	return at.after(at.stmt, w.StopAt(expr))
}}

// returns ends the function behind the place, before the second answer.
func (at *place) returns(second *ast.CallExpr) []analysis.TextEdit {
	last := at.list[len(at.list)-1]
	if at.init || at.looped() || !at.branches() || last.End() > second.Pos() || at.undoes(last.End()) {
		return nil
	}
	seen := false
	for _, s := range at.list {
		if seen {
			if e, ok := s.(*ast.ExprStmt); !ok || !isCall(e.X) {
				return nil
			}
		}
		seen = seen || s == at.stmt
	}
	prefix, alone := at.alone()
	switch results := at.signature().Results(); {
	case !alone:
		return nil
	case results.Len() == 0:
		return at.after(last, "return")
	case results.Len() == 1 && last == at.stmt && at.handed() == "error" && types.Identical(at.TypesInfo.TypeOf(prefix), results.At(0).Type()):
		return []analysis.TextEdit{{Pos: at.stmt.Pos(), End: prefix.Pos(), NewText: []byte("return ")}}
	}
	return nil
}

// branches reports whether the statement's list is one way of several.
func (at *place) branches() bool {
	switch at.outer[0].(type) {
	case *ast.CaseClause:
		return true
	case *ast.BlockStmt:
		if len(at.outer) > 1 {
			_, ok := at.outer[1].(*ast.IfStmt)
			return ok
		}
	}
	return false
}

// alone reports whether the statement is a call whose results nobody asks for, and returns the call.
func (at *place) alone() (ast.Expr, bool) {
	switch s := at.stmt.(type) {
	case *ast.ExprStmt:
		return s.X, isCall(s.X)
	case *ast.AssignStmt:
		for _, l := range s.Lhs {
			if id, ok := l.(*ast.Ident); !ok || id.Name != "_" {
				return nil, false
			}
		}
		return s.Rhs[0], len(s.Rhs) == 1 && isCall(s.Rhs[0])
	}
	return nil, false
}

func isCall(e ast.Expr) bool {
	_, ok := e.(*ast.CallExpr)
	return ok
}

// undoes reports whether the function, from pos on, may put back what it has taken before, so that to leave it earlier
// would do harm: it calls something without operands that yields nothing or an error (Unlock, Close, Commit), sends to a
// channel or closes one. What it defers is done all the same.
func (at *place) undoes(pos token.Pos) bool {
	found := false
	ast.Inspect(at.body(), func(n ast.Node) bool {
		if found {
			return false
		}
		switch n := n.(type) {
		case *ast.DeferStmt, *ast.FuncLit:
			return false
		case *ast.SendStmt:
			found = n.Pos() > pos
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "close" {
				found = n.Pos() > pos
			}
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok && at.words(sel.X) != nil {
				return true // the exchange is over
			}
			if n.Pos() > pos && len(n.Args) == 0 {
				t := at.TypesInfo.TypeOf(n)
				tuple, ok := t.(*types.Tuple)
				found = found || t == nil || ok && tuple.Len() == 0 || types.Identical(t, errorType)
			}
		}
		return !found
	})
	return found
}

var errorType = types.Universe.Lookup("error").Type()

// body returns the body of the function.
func (at *place) body() *ast.BlockStmt {
	if d, ok := at.fn.(*ast.FuncDecl); ok {
		return d.Body
	}
	return at.fn.(*ast.FuncLit).Body
}

// signature returns the type of the function.
func (at *place) signature() *types.Signature {
	if d, ok := at.fn.(*ast.FuncDecl); ok {
		return at.TypesInfo.Defs[d.Name].Type().(*types.Signature)
	}
	return at.TypesInfo.TypeOf(at.fn.(*ast.FuncLit)).Underlying().(*types.Signature)
}

// handed returns what the framework that hands the function its exchange wants it to return.
func (at *place) handed() string {
	for v := range at.signature().Params().Variables() {
		if returns := model.Handed(typeName(v.Type())); returns != "" {
			return returns
		}
	}
	return ""
}
