package rule

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/protocol"
)

// Instead sends another status, where the call itself names the wrong one.
func Instead(code int) Fix {
	return Fix{"answer " + Status(code), func(at *place, f protocol.Finding) []analysis.TextEdit {
		wrong, ok := f.Moment.Status()
		if !ok || !f.Always() {
			return nil
		}
		args := 0
		for _, arg := range at.call.Args {
			if at.names(arg, wrong) {
				args++
			}
		}
		if args != 1 {
			return nil
		}
		var edits []analysis.TextEdit
		ok = true
		ast.Inspect(at.call, func(n ast.Node) bool {
			e, isExpr := n.(ast.Expr)
			if !isExpr || !at.names(e, wrong) {
				return true
			}
			text := strconv.Itoa(code)
			if sel, named := e.(*ast.SelectorExpr); named {
				name := statusName(at.TypesInfo.Uses[sel.Sel].Pkg(), code)
				ok = ok && name != ""
				text = at.text(sel.X) + "." + name
			}
			edits = append(edits, analysis.TextEdit{Pos: e.Pos(), End: e.End(), NewText: []byte(text)})
			return false
		})
		if !ok {
			return nil
		}
		return edits
	}}
}

// names reports whether an expression is that status: a literal, or a constant of another package that is named so.
func (at *place) names(e ast.Expr, code int) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
	case *ast.SelectorExpr:
		c, ok := at.TypesInfo.Uses[e.Sel].(*types.Const)
		if !ok || c.Pkg() == at.Pkg || !strings.HasPrefix(c.Name(), "Status") {
			return false
		}
	default:
		return false
	}
	v := at.TypesInfo.Types[e].Value
	if v == nil || v.Kind() != constant.Int {
		return false
	}
	n, exact := constant.Int64Val(v)
	return exact && n == int64(code)
}

// statusName returns the name of a status among the constants of a package, the first if it has several, or "".
func statusName(pkg *types.Package, code int) string {
	for _, name := range pkg.Scope().Names() {
		if c, ok := pkg.Scope().Lookup(name).(*types.Const); ok && strings.HasPrefix(name, "Status") && c.Val().ExactString() == strconv.Itoa(code) {
			return name
		}
	}
	return ""
}
