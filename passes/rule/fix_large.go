package rule

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
)

// TellTooLarge answers 413 for a *http.MaxBytesError first, where every error of reading the body is answered with one status: as that
// answer does, but with its own status.
var TellTooLarge = Fix{"answer " + Status(http.StatusRequestEntityTooLarge) + " if the limit was passed", func(at *place, f protocol.Finding) []analysis.TextEdit {
	status := Instead(http.StatusRequestEntityTooLarge).edits(at, f)
	err := at.failed()
	if len(status) != 1 || err == "" || !at.returning() {
		return nil
	}
	first, last := at.list[0], at.list[len(at.list)-1]
	start, space, alone := at.indent(first)
	end, ends := at.tail(last)
	scope := at.Pkg.Scope().Innermost(first.Pos())
	if !alone || !ends || scope == nil {
		return nil
	}
	if _, taken := scope.LookupParent("tooLarge", token.NoPos); taken != nil {
		return nil
	}
	errs, edits, ok := at.imported("errors", first.Pos())
	name, more, ok2 := at.imported("net/http", first.Pos())
	if !ok || !ok2 {
		return nil
	}
	body := at.src[start-at.base : end-at.base]
	changes := status
	if text := at.says(); text != nil {
		changes = append(changes, analysis.TextEdit{Pos: text.Pos(), End: text.End(), NewText: []byte(`"request body too large"`)})
	}
	slices.SortFunc(changes, func(a, b analysis.TextEdit) int { return int(b.Pos - a.Pos) })
	for _, c := range changes {
		body = body[:c.Pos-start] + string(c.NewText) + body[c.End-start:]
	}
	var b strings.Builder
	b.WriteString(space + "var tooLarge *" + name + ".MaxBytesError\n" + space + "if " + errs + ".As(" + err + ", &tooLarge) {\n")
	for line := range strings.Lines(body) {
		if strings.TrimSpace(line) != "" {
			line = "\t" + line
		}
		b.WriteString(line)
	}
	b.WriteString(space + "}\n")
	return append(append(edits, more...), insert(start, b.String())...)
}}

// says returns the text that the call is given for the client to read, nil if it is not the only one or no plain text.
func (at *place) says() *ast.BasicLit {
	var text *ast.BasicLit
	for _, arg := range at.call.Args {
		if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if text != nil || strings.ContainsAny(lit.Value, "%{<\\") {
				return nil
			}
			text = lit
		}
	}
	return text
}

// failed returns the name of the error for which the statements at the place alone are carried out, or "".
func (at *place) failed() string {
	var cond ast.Expr
	around := func(i int) ast.Node { // the function's own body has nothing around it
		if i < len(at.outer) {
			return at.outer[i]
		}
		return nil
	}
	switch n := around(0).(type) {
	case *ast.BlockStmt:
		if s, ok := around(1).(*ast.IfStmt); ok && s.Body == n {
			cond = s.Cond
		}
	case *ast.CaseClause:
		if s, ok := around(2).(*ast.SwitchStmt); ok && s.Tag == nil && len(n.List) == 1 {
			cond = n.List[0]
		}
	}
	x, ok := cond.(*ast.BinaryExpr)
	if !ok || x.Op != token.NEQ || !at.TypesInfo.Types[x.Y].IsNil() {
		return ""
	}
	id, ok := x.X.(*ast.Ident)
	if !ok || !types.Identical(at.TypesInfo.TypeOf(id), types.Universe.Lookup("error").Type()) {
		return ""
	}
	return id.Name
}

// returning reports whether the statements at the place are few and simple, and end the function.
func (at *place) returning() bool {
	if _, ok := at.list[len(at.list)-1].(*ast.ReturnStmt); !ok || len(at.list) > 4 {
		return false
	}
	for _, s := range at.list {
		switch s.(type) {
		case *ast.ExprStmt, *ast.ReturnStmt:
		default:
			return false
		}
	}
	lines := false // a text of several lines would change
	for _, s := range at.list {
		ast.Inspect(s, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			lines = lines || ok && strings.Contains(lit.Value, "\n")
			return true
		})
	}
	return !lines
}
