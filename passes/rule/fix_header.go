package rule

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
)

// Allow sets the header Allow to the methods that the handler takes, before the answer that denies the others.
var Allow = Fix{"set Allow", func(at *place, f protocol.Finding) []analysis.TextEdit {
	if f.Moment.Lacks("Allow") == protocol.Fine {
		return []analysis.TextEdit{} // it is set
	}
	methods := f.Allowed()
	if len(methods) == 0 || at.init {
		return nil
	}
	return at.set(at.stmt, "Allow", strings.Join(methods, ", "))
}}

// ContentType sets the header Content-Type to that of what is written, before the response is sent.
var ContentType = Fix{"set Content-Type", func(at *place, f protocol.Finding) []analysis.TextEdit {
	mediatype := map[string]string{"JSON": "application/json", "XML": "application/xml"}[f.Moment.Format()]
	sent := at
	for _, m := range f.Wrongs() {
		if pos := m.Committed(); pos.IsValid() && pos != f.Pos() {
			if sent = at.place(pos); sent == nil || sent.init || !slices.Contains(sent.list, at.stmt) || sent.stmt.Pos() > at.stmt.Pos() {
				return nil
			}
		}
		if m.Committed() != f.Moment.Committed() {
			return nil
		}
	}
	if mediatype == "" {
		return nil
	}
	return sent.set(sent.stmt, "Content-Type", mediatype)
}}

// set puts a statement that sets a header before another, whose call sends it.
func (at *place) set(stmt ast.Stmt, key, value string) []analysis.TextEdit {
	expr, w := at.find(at.call, func(w *model.Words) bool { return w.Header != "" })
	if w == nil || model.Forgets(at.callee(at.call), key) {
		return nil
	}
	return at.before(stmt, w.SetHeader(expr, key, value))
}

// Earlier moves the statement that sets a header to before the one that sends the response.
var Earlier = Fix{"set the header before the response is sent", func(at *place, f protocol.Finding) []analysis.TextEdit {
	stmt, ok := at.stmt.(*ast.ExprStmt)
	if !ok || stmt.X != at.call || !model.SetsOnly(at.callee(at.call)) || at.looped() || f.Header == "*" {
		return nil
	}
	sent := at.place(f.Moment.Committed())
	if sent == nil || sent.fn != at.fn || f.Moment.Lacks(f.Header) == protocol.Fine || model.Forgets(sent.callee(sent.call), f.Header) {
		return nil
	}
	for _, m := range f.Wrongs() {
		if m.Committed() != f.Moment.Committed() {
			return nil
		}
	}
	from, to := slices.Index(at.list, sent.stmt), slices.Index(at.list, at.stmt)
	if from < 0 || from > to || f.Header == "Content-Length" || !at.still(at.list[from:to]) {
		return nil
	}
	start, _, first := at.indent(at.stmt)
	end, last := at.tail(at.stmt)
	into, _, free := at.indent(sent.stmt)
	if !first || !last || !free {
		return nil
	}
	line := at.src[start-at.base : end-at.base]
	// No blank line is left before another, or before the end of the block.
	if before, after := at.src[:start-at.base], strings.TrimLeft(at.src[end-at.base:], "\t "); strings.HasSuffix(before, "\n\n") &&
		(strings.HasPrefix(after, "\n") || strings.HasPrefix(after, "}")) {
		start--
	}
	return append(insert(into, line), analysis.TextEdit{Pos: start, End: end})
}}

// still reports whether the operands of the call are the same before the statements as behind them.
func (at *place) still(stmts []ast.Stmt) bool {
	still := true
	used := map[types.Object]bool{}
	ast.Inspect(at.call, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			v, ok := at.TypesInfo.Uses[n].(*types.Var)
			if !ok || v.IsField() {
				break
			}
			if v.Parent() == at.Pkg.Scope() {
				still = false
			}
			used[v] = true
		case *ast.CallExpr:
			name := at.callee(n)
			still = still && (n == at.call || model.Pure(name) || model.Leads(name) || at.TypesInfo.Types[n.Fun].IsType())
		case *ast.UnaryExpr:
			_, literal := n.X.(*ast.CompositeLit)
			still = still && (literal || n.Op != token.AND && n.Op != token.ARROW)
		case *ast.FuncLit, *ast.StarExpr, *ast.IndexExpr:
			still = false
		}
		return still
	})
	for _, s := range stmts {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				if obj := at.TypesInfo.Defs[n]; used[obj] && obj != nil {
					still = false
				}
				// What a call is given it may change, unless it is a string or a number; the response itself is what is sent.
				if obj := at.TypesInfo.Uses[n]; used[obj] && wordsOf(obj.Type()) == nil {
					if _, basic := obj.Type().Underlying().(*types.Basic); !basic {
						still = false
					}
				}
			case *ast.AssignStmt:
				for _, l := range n.Lhs {
					still = still && !used[at.root(l)]
				}
			case *ast.IncDecStmt:
				still = still && !used[at.root(n.X)]
			case *ast.UnaryExpr:
				still = still && !used[at.root(n.X)]
			case *ast.BranchStmt, *ast.ReturnStmt, *ast.LabeledStmt:
				still = false // paths that do not get to the header
			}
			return still
		})
	}
	return still
}

// root returns the variable that an expression leads to, or nil.
func (at *place) root(e ast.Expr) types.Object {
	for {
		switch x := e.(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		case *ast.Ident:
			if obj := at.TypesInfo.Uses[x]; obj != nil {
				return obj
			}
			return at.TypesInfo.Defs[x]
		default:
			return nil
		}
	}
}
