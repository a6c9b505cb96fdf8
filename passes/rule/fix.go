package rule

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
)

// A Fix mends a finding by one change to its file. It is offered only where the change is certain to be the one that is wanted: the file
// compiles and is formatted as before, and nothing but the finding changes.
type Fix struct {
	Does string // what it does, in a few words
	// edits makes it at the finding's place: nil if that is not certain, empty if there is nothing to do.
	edits func(at *place, f protocol.Finding) []analysis.TextEdit
}

// fixes returns the fix of a finding, if there is one.
func (p *Pass) fixes(fix Fix, f protocol.Finding) []analysis.SuggestedFix {
	if fix.edits == nil {
		return nil
	}
	at := p.place(f.Pos())
	if at == nil {
		return nil
	}
	edits := fix.edits(at, f)
	if len(edits) == 0 {
		return nil
	}
	slices.SortStableFunc(edits, func(a, b analysis.TextEdit) int { return int(a.Pos - b.Pos) })
	edits = slices.CompactFunc(edits, func(a, b analysis.TextEdit) bool {
		return a.Pos == b.Pos && a.End == b.End && string(a.NewText) == string(b.NewText)
	})
	return []analysis.SuggestedFix{{Message: fix.Does, TextEdits: edits}}
}

// Both makes two changes, or none.
func Both(a, b Fix) Fix {
	return Fix{a.Does + ", " + b.Does, func(at *place, f protocol.Finding) []analysis.TextEdit {
		one, two := a.edits(at, f), b.edits(at, f)
		if one == nil || two == nil {
			return nil
		}
		return append(one, two...)
	}}
}

// A place is a call in the source of a function.
type place struct {
	*Pass
	file *ast.File
	src  string
	base token.Pos // of the file's first byte
	path []ast.Node
	call *ast.CallExpr
	// The statement that holds the call, one of the list of a block or a case, and what holds the list. Nothing but
	// expressions and one simple statement lie between the two: the call is made whenever the statement is carried out, or,
	// with init set, it is made first by an if statement.
	stmt  ast.Stmt
	list  []ast.Stmt
	outer []ast.Node // what encloses the list, from within, up to the function
	fn    ast.Node   // the function declaration or literal
	init  bool
}

// place returns the place of the call whose instruction is at pos, nil if there is none in a file that somebody writes.
func (p *Pass) place(pos token.Pos) *place {
	file := p.file(pos)
	if file == nil || ast.IsGenerated(file) {
		return nil
	}
	src := p.sheet(file).src
	if src == "" {
		return nil
	}
	at := &place{Pass: p, file: file, src: src, base: file.FileStart}
	at.path = enclosing(file, pos)
	i := slices.IndexFunc(at.path, func(n ast.Node) bool {
		c, ok := n.(*ast.CallExpr)
		return ok && (c.Lparen == pos || c.Pos() == pos)
	})
	if i < 0 || !at.climb(i) {
		return nil
	}
	at.call = at.path[i].(*ast.CallExpr)
	return at
}

// climb finds the statement and the function of the i-th node of the path.
func (at *place) climb(i int) bool {
	for j := i + 1; j+1 < len(at.path); j++ {
		switch n := at.path[j].(type) {
		case *ast.IfStmt:
			if at.path[j-1] != n.Init && at.path[j-1] != n.Cond {
				return false
			}
			at.init = true
		case *ast.ExprStmt, *ast.AssignStmt, *ast.ReturnStmt:
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				return false
			}
			continue
		case ast.Expr:
			if _, ok := n.(*ast.FuncLit); ok {
				return false
			}
			continue
		default:
			return false
		}
		if at.list = listOf(at.path[j+1]); at.list == nil {
			continue
		}
		at.stmt = at.path[j].(ast.Stmt)
		for _, n := range at.path[j+1:] {
			switch n.(type) {
			case *ast.FuncDecl, *ast.FuncLit:
				at.fn = n
				return true
			}
			at.outer = append(at.outer, n)
		}
		return false
	}
	return false
}

// listOf returns the statements that n holds as a list, or nil.
func listOf(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// text returns the source of a node.
func (at *place) text(n ast.Node) string { return at.src[n.Pos()-at.base : n.End()-at.base] }

// indent returns the first byte of the line on which n begins, and what stands before n there; false if that is not space alone.
func (at *place) indent(n ast.Node) (start token.Pos, space string, ok bool) {
	from := int(n.Pos() - at.base)
	i := 1 + strings.LastIndexByte(at.src[:from], '\n')
	space = at.src[i:from]
	return at.base + token.Pos(i), space, strings.TrimLeft(space, "\t ") == ""
}

// tail returns the byte behind the line on which n ends, its end included; false if something else than a comment follows n there.
func (at *place) tail(n ast.Node) (end token.Pos, ok bool) {
	from := int(n.End() - at.base)
	rest, _, ok := strings.Cut(at.src[from:], "\n")
	if text := strings.TrimSpace(rest); text != "" && !strings.HasPrefix(text, "//") {
		ok = false
	}
	return n.End() + token.Pos(len(rest)+1), ok
}

// before puts a line before a statement.
func (at *place) before(stmt ast.Stmt, line string) []analysis.TextEdit {
	start, space, ok := at.indent(stmt)
	if !ok {
		return nil
	}
	return insert(start, space+line+"\n")
}

// after puts a line behind a statement.
func (at *place) after(stmt ast.Stmt, line string) []analysis.TextEdit {
	_, space, first := at.indent(stmt)
	end, ok := at.tail(stmt)
	if !first || !ok {
		return nil
	}
	return insert(end, space+line+"\n")
}

func insert(pos token.Pos, text string) []analysis.TextEdit {
	return []analysis.TextEdit{{Pos: pos, End: pos, NewText: []byte(text)}}
}

// words returns what the tables say of an expression's type, nil if it is not the name of a variable or a field of one.
func (at *place) words(e ast.Expr) *model.Words {
	for x := e; ; {
		switch y := x.(type) {
		case *ast.SelectorExpr:
			x = y.X
			continue
		case *ast.Ident:
			if _, ok := at.TypesInfo.ObjectOf(y).(*types.Var); !ok {
				return nil
			}
		default:
			return nil
		}
		return wordsOf(at.TypesInfo.TypeOf(e))
	}
}

// wordsOf returns what the tables say of a type, or of the one that it points to. What has the methods of a response is one.
func wordsOf(t types.Type) *model.Words {
	if t == nil {
		return nil
	}
	if name := typeName(t); model.LookupWords(name) != nil {
		return model.LookupWords(name)
	}
	header, _, _ := types.LookupFieldOrMethod(t, false, nil, "Header")
	status, _, _ := types.LookupFieldOrMethod(t, false, nil, "WriteHeader")
	write, _, _ := types.LookupFieldOrMethod(t, false, nil, "Write")
	if fn, ok := header.(*types.Func); ok && status != nil && write != nil {
		if r := fn.Signature().Results(); r.Len() == 1 && typeName(r.At(0).Type()) == "net/http.Header" {
			return model.LookupWords("net/http.ResponseWriter")
		}
	}
	return nil
}

// typeName is the path of a type's package and its name, joined by a dot, or those of what it points to.
func typeName(t types.Type) string {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path() + "." + n.Obj().Name()
	}
	return ""
}

// find returns the first expression in n that has such words, and these.
func (at *place) find(n ast.Node, has func(*model.Words) bool) (expr string, w *model.Words) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.Ident, *ast.SelectorExpr:
			if found := at.words(n.(ast.Expr)); w == nil && found != nil && has(found) {
				expr, w = at.text(n), found
			}
		}
		return w == nil
	})
	return expr, w
}

// callee returns the full name of the function that is called, "" if it is not known.
func (at *place) callee(call *ast.CallExpr) string {
	if fn, ok := typeutil.Callee(at.TypesInfo, call).(*types.Func); ok {
		return fn.Origin().FullName()
	}
	return ""
}

// looped reports whether the place is in a loop, or may be jumped to.
func (at *place) looped() bool {
	return slices.ContainsFunc(at.outer, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.LabeledStmt:
			return true
		}
		return false
	})
}
