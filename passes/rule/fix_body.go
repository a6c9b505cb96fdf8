package rule

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
)

// LimitBody limits the request's body before the statement that reads it.
var LimitBody = Fix{"limit the body", func(at *place, f protocol.Finding) []analysis.TextEdit {
	stmt := at.reads()
	if stmt == nil {
		return nil
	}
	req, rw := at.find(stmt, func(w *model.Words) bool { return w.Body != "" })
	res, ww := req, rw
	if rw != nil && rw.Writer == "" {
		res, ww = at.param(stmt.Pos(), func(w *model.Words) bool { return w.Writer != "" })
	}
	name, edits, ok := at.imported("net/http", stmt.Pos())
	if rw == nil || ww == nil || !ok {
		return nil
	}
	body := rw.BodyOf(req)
	line := at.before(stmt, fmt.Sprintf("%s = %s.MaxBytesReader(%s, %s, %s)", body, name, ww.WriterOf(res), body, size(at.Settings.MaxPayload)))
	if line == nil {
		return nil
	}
	return append(edits, line...)
}}

// size writes a number of bytes as people do.
func size(n int64) string {
	if shift := bits.TrailingZeros64(uint64(n)); n>>shift == 1 && shift >= 10 {
		return fmt.Sprintf("1<<%d", shift)
	}
	return strconv.FormatInt(n, 10)
}

// reads returns the statement before which the body is to be limited: the first in the list that takes the body out of the request,
// or the one at the place. It returns nil if the body was taken elsewhere before.
func (at *place) reads() ast.Stmt {
	first := at.stmt
	inList, elsewhere := false, at.looped()
	ast.Inspect(at.path[len(at.path)-2], func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.DeferStmt:
			return false
		case *ast.BinaryExpr:
			return n.Op != token.EQL && n.Op != token.NEQ // r.Body == nil
		case *ast.CallExpr:
			elsewhere = elsewhere || model.Uploads(at.callee(n)) // nobody knows how large files may be
		case *ast.SelectorExpr:
			if n.Pos() >= at.call.End() || !at.isBody(n) {
				break
			}
			i := slices.IndexFunc(at.list, func(s ast.Stmt) bool { return s.Pos() <= n.Pos() && n.End() <= s.End() })
			switch {
			case i < 0:
				elsewhere = true
			case !inList:
				first, inList = at.list[i], true
			}
		}
		return true
	})
	if _, simple := first.(*ast.AssignStmt); elsewhere || first != at.stmt && !simple {
		return nil
	}
	return first
}

// isBody reports whether the expression is the body of an *http.Request.
func (at *place) isBody(sel *ast.SelectorExpr) bool {
	v, ok := at.TypesInfo.Uses[sel.Sel].(*types.Var)
	return ok && v.IsField() && v.Name() == "Body" && typeName(at.TypesInfo.TypeOf(sel.X)) == "net/http.Request"
}

// param returns the parameter of the function, or of one around it, that has such words and can be named at pos.
func (at *place) param(pos token.Pos, has func(*model.Words) bool) (name string, w *model.Words) {
	scope := at.Pkg.Scope().Innermost(pos)
	for _, n := range at.path {
		var list *ast.FieldList
		switch n := n.(type) {
		case *ast.FuncLit:
			list = n.Type.Params
		case *ast.FuncDecl:
			list = n.Type.Params
		default:
			continue
		}
		for _, field := range list.List {
			for _, id := range field.Names {
				v := at.TypesInfo.Defs[id]
				if v == nil || scope == nil {
					continue
				}
				words := wordsOf(v.Type())
				if _, found := scope.LookupParent(id.Name, pos); found == v && words != nil && has(words) {
					return id.Name, words
				}
			}
		}
	}
	return "", nil
}

// imported returns the name that a package has at pos, with the edits that import it if the file does not; false if the name
// means something else there.
func (at *place) imported(path string, pos token.Pos) (name string, edits []analysis.TextEdit, ok bool) {
	name = path[strings.LastIndex(path, "/")+1:]
	scope := at.Pkg.Scope().Innermost(pos)
	if scope == nil {
		return "", nil, false
	}
	for _, spec := range at.file.Imports {
		if p, _ := strconv.Unquote(spec.Path.Value); p == path && (spec.Name == nil || spec.Name.Name != "_" && spec.Name.Name != ".") {
			if spec.Name != nil {
				name = spec.Name.Name
			}
			_, obj := scope.LookupParent(name, pos)
			pkg, ok := obj.(*types.PkgName)
			return name, nil, ok && pkg.Imported().Path() == path
		}
	}
	if _, obj := scope.LookupParent(name, pos); obj != nil {
		return "", nil, false
	}
	return name, at.imports(path), true
}

// imports adds an import in its place in the first group of those of the standard library.
func (at *place) imports(path string) []analysis.TextEdit {
	quoted := strconv.Quote(path)
	if len(at.file.Imports) == 0 {
		return insert(at.file.Name.End(), "\n\nimport "+quoted)
	}
	decl := at.file.Decls[0].(*ast.GenDecl)
	if !decl.Lparen.IsValid() {
		return insert(decl.Pos(), "import "+quoted+"\n")
	}
	first := decl.Specs[0].(*ast.ImportSpec)
	if strings.Contains(strings.Split(first.Path.Value, "/")[0], ".") {
		return insert(first.Pos(), quoted+"\n\n\t")
	}
	for i, s := range decl.Specs {
		spec := s.(*ast.ImportSpec)
		if spec.Path.Value > quoted {
			return insert(spec.Pos(), quoted+"\n\t")
		}
		if i+1 == len(decl.Specs) || at.Line(decl.Specs[i+1].Pos()) > at.Line(spec.End())+1 {
			return insert(spec.End(), "\n\t"+quoted)
		}
	}
	return nil
}

// LeaveOut removes the statement that writes a body.
var LeaveOut = Fix{"leave the body out", func(at *place, f protocol.Finding) []analysis.TextEdit {
	call, ok := at.alone()
	sent := f.Moment.Committed()
	if !ok || call != at.call || at.init || !f.Always() || !model.WritesOnly(at.callee(at.call)) || !sent.IsValid() || sent == f.Pos() || !at.idle() {
		return nil
	}
	if _, w := at.find(at.call, func(*model.Words) bool { return true }); w == nil {
		return nil // what was put around the response may write more when it is closed
	}
	start, _, first := at.indent(at.stmt)
	end, last := at.tail(at.stmt)
	if !first || !last {
		return nil
	}
	return []analysis.TextEdit{{Pos: start, End: end}}
}}

// idle reports whether nothing but the call itself is done by the statement, and nothing is used there alone.
func (at *place) idle() bool {
	idle := true
	ast.Inspect(at.stmt, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			name := at.callee(n)
			idle = idle && (n == at.call || model.Pure(name) || model.Leads(name) || at.TypesInfo.Types[n.Fun].IsType())
		case *ast.UnaryExpr:
			idle = idle && n.Op != token.ARROW
		case *ast.FuncLit:
			idle = false
		case *ast.Ident:
			switch obj := at.TypesInfo.Uses[n].(type) {
			case *types.PkgName:
				idle = idle && at.used(obj)
			case *types.Var:
				idle = idle && (obj.IsField() || obj.Parent() == at.Pkg.Scope() || at.used(obj))
			}
		}
		return idle
	})
	return idle
}

// used reports whether an object is used in the file elsewhere than in the statement, a variable by reading it.
func (at *place) used(obj types.Object) bool {
	if v, ok := obj.(*types.Var); ok {
		for p := range at.signature().Params().Variables() {
			if p == v {
				return true
			}
		}
	}
	written := map[*ast.Ident]bool{}
	found := false
	ast.Inspect(at.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				if id, ok := l.(*ast.Ident); ok {
					written[id] = true
				}
			}
		case *ast.Ident:
			inside := at.stmt.Pos() <= n.Pos() && n.Pos() < at.stmt.End()
			found = found || !inside && !written[n] && at.TypesInfo.Uses[n] == obj
		}
		return !found
	})
	return found
}
