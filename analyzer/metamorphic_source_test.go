package analyzer_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A unit is one package of the fixtures while it is being changed. Changes are made to its text and keep
// each line where it is, so that positions stay what they were.
type unit struct {
	*packages.Package
	w       *world
	dir     string
	edits   map[string][]edit
	helpers map[string]*helperFile // helpers that steps of a file were moved to
	moved   *helperFile            // helpers in another package
	count   int
}

type edit struct {
	start, end int
	text       string
}

// A helperFile is a file that steps are moved to.
type helperFile struct {
	path    string // of the package, if it is another one
	imports map[string]string
	body    strings.Builder
}

func newUnit(w *world, p *packages.Package) *unit {
	return &unit{Package: p, w: w, dir: filepath.Dir(p.CompiledGoFiles[0]), edits: map[string][]edit{}, helpers: map[string]*helperFile{}}
}

func (u *unit) offset(pos token.Pos) (string, int) {
	p := u.Fset.PositionFor(pos, false)
	return p.Filename, p.Offset
}

// replace puts text in the place of the source between two positions.
func (u *unit) replace(pos, end token.Pos, text string) {
	name, start := u.offset(pos)
	_, stop := u.offset(end)
	u.edits[name] = append(u.edits[name], edit{start, stop, text})
}

func (u *unit) wrap(n ast.Node, before, after string) {
	u.replace(n.Pos(), n.Pos(), before)
	u.replace(n.End(), n.End(), after)
}

// step notes that the statement moves as a whole.
func (u *unit) step(n ast.Node) {
	from, to := u.Fset.PositionFor(n.Pos(), false), u.Fset.PositionFor(n.End(), false)
	name, _ := filepath.Rel(u.w.dir, from.Filename)
	name = filepath.ToSlash(name)
	u.w.steps[name] = append(u.w.steps[name], step{from.Line, to.Line})
}

// source returns the text of a node.
func (u *unit) source(n ast.Node) string {
	name, start := u.offset(n.Pos())
	_, end := u.offset(n.End())
	return string(u.w.text[name][start:end])
}

// at is a directive that gives what follows the position that it had.
func (u *unit) at(pos token.Pos) string {
	p := u.Fset.PositionFor(pos, false)
	return fmt.Sprintf("/*line %s:%d:%d*/", p.Filename, p.Line, p.Column)
}

// sources returns the package's files with the changes made.
func (u *unit) sources() map[string]string {
	out := map[string]string{}
	for _, name := range u.CompiledGoFiles {
		edits := u.edits[name]
		slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
		var b strings.Builder
		last, text := 0, u.w.text[name]
		for _, e := range edits {
			if e.start < last {
				panic(fmt.Sprintf("%s: changes overlap at %d: %s", name, e.start, e.text))
			}
			b.Write(text[last:e.start])
			b.WriteString(e.text)
			last = e.end
		}
		b.Write(text[last:])
		out[name] = b.String()
		if h := u.helpers[name]; h != nil {
			out[strings.TrimSuffix(name, ".go")+"_moved.go"] = "package " + u.Name + "\n" + h.source()
		}
	}
	return out
}

func (h *helperFile) source() string {
	var b strings.Builder
	if h.path != "" {
		b.WriteString("package moved\n")
	}
	for _, name := range sortedKeys(h.imports) {
		fmt.Fprintf(&b, "import %s %q\n", name, h.imports[name])
	}
	b.WriteString(h.body.String())
	return b.String()
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// use imports a package into the file and returns its name there.
func (h *helperFile) use(p *types.Package) string {
	for _, name := range sortedKeys(h.imports) {
		if h.imports[name] == p.Path() {
			return name
		}
	}
	name := "p" + strconv.Itoa(len(h.imports)) + p.Name()
	h.imports[name] = p.Path()
	return name
}

// importsOf lists what a file imports by the names that it has for them.
func (u *unit) importsOf(file *ast.File) map[string]string {
	list := map[string]string{}
	for _, spec := range file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		name := u.Imports[path].Name
		if spec.Name != nil {
			name = spec.Name.Name
		}
		if name != "_" {
			list[name] = path
		}
	}
	return list
}

// A place is a statement in a list of statements.
type place struct {
	ast.Stmt
	file *ast.File
	decl *ast.FuncDecl
	sig  *ast.FuncType // of the innermost function
	list []ast.Stmt
	i    int
	// last says that the statement is the function's last, or in it: how it ends decides whether the function needs a return statement.
	last bool
}

// places visits every statement in the bodies of functions, outer ones first; statements in one for which visit
// returns false are left out.
func (u *unit) places(visit func(place) bool) {
	for _, file := range u.Syntax {
		for _, d := range file.Decls {
			decl, ok := d.(*ast.FuncDecl)
			if !ok || decl.Body == nil || jumps(decl.Body) {
				continue
			}
			u.walk(place{file: file, decl: decl, sig: decl.Type}, decl.Body, true, visit)
		}
	}
}

func (u *unit) walk(in place, n ast.Node, last bool, visit func(place) bool) {
	list := func(stmts []ast.Stmt) {
		for i, s := range stmts {
			switch s.(type) {
			case *ast.CaseClause, *ast.CommClause:
				u.walk(in, s, last && i == len(stmts)-1, visit)
				continue
			}
			p := in
			p.Stmt, p.list, p.i, p.last = s, stmts, i, last && i == len(stmts)-1
			if visit(p) {
				u.walk(p, s, p.last, visit)
			}
		}
	}
	ast.Inspect(n, func(child ast.Node) bool {
		switch c := child.(type) {
		case *ast.FuncLit:
			inner := in
			inner.sig = c.Type
			u.walk(inner, c.Body, true, visit)
			return false
		case *ast.BlockStmt:
			list(c.List)
			return false
		case *ast.CaseClause:
			for _, e := range c.List {
				u.walk(in, e, false, visit)
			}
			list(c.Body)
			return false
		case *ast.CommClause:
			list(c.Body)
			return false
		}
		return true
	})
}

// jumps reports whether there are labels: statements can then not be moved freely.
func jumps(body *ast.BlockStmt) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		_, ok := n.(*ast.LabeledStmt)
		found = found || ok
		return true
	})
	return found
}

// leaves reports whether the statement may end more than itself: by return, break, continue, or in a way
// that depends on the function that it is in.
func leaves(s ast.Stmt) bool {
	found := false
	var walk func(n ast.Node, inLoop, inSwitch bool)
	walk = func(n ast.Node, inLoop, inSwitch bool) {
		ast.Inspect(n, func(c ast.Node) bool {
			if c == n {
				return true
			}
			switch c := c.(type) {
			case *ast.FuncLit:
				return false
			case *ast.ForStmt, *ast.RangeStmt:
				walk(c, true, true)
				return false
			case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
				walk(c, inLoop, true)
				return false
			case *ast.ReturnStmt, *ast.DeferStmt:
				found = true
			case *ast.BranchStmt:
				found = found || !(c.Tok == token.BREAK && inSwitch || c.Tok == token.CONTINUE && inLoop || c.Tok == token.FALLTHROUGH)
			case *ast.CallExpr:
				id, ok := c.Fun.(*ast.Ident)
				found = found || ok && (id.Name == "recover" || id.Name == "panic")
			}
			return true
		})
	}
	walk(&ast.BlockStmt{List: []ast.Stmt{s}}, false, false)
	return found
}

// declares reports whether the statement declares names for those that follow.
func declares(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.DeclStmt, *ast.LabeledStmt, *ast.EmptyStmt:
		return true
	case *ast.AssignStmt:
		return s.Tok == token.DEFINE
	}
	return false
}
