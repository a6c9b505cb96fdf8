package protocol

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/settings"
)

// A kindsFact is what a package's source says of the kinds of errors, a line NAME=KIND each, sorted. The packages that say
// so handle no exchange, as a rule, so that this is read off the syntax and costs no SSA.
type kindsFact struct{ Lines []string }

func (*kindsFact) AFact() {}

func (k *kindsFact) String() string { return strings.Join(k.Lines, "\n") }

// ambiguous is the kind of errors that are returned for several reasons.
const ambiguous model.ErrorKind = "?"

// inferKinds tells of what kind the errors are that the module's own packages define: one that is made of an error of a
// kind,
//
//	var ErrNoUser = fmt.Errorf("user: %w", sql.ErrNoRows)
//
// or is returned where such an error was found,
//
//	if errors.Is(err, sql.ErrNoRows) {
//		return nil, ErrNoUser
//	}
//
// and not where any other error was. Packages of other modules are not looked at.
func inferKinds(pass *analysis.Pass) map[string]model.ErrorKind {
	if pass.Module != nil && pass.Module.Version != "" || isStandard(pass) {
		return nil
	}
	k := &kindReader{pass: pass, settings: settings.Of(pass), known: map[string]model.ErrorKind{}}
	for _, pf := range pass.AllPackageFacts() {
		if fact, ok := pf.Fact.(*kindsFact); ok && pf.Package != pass.Pkg {
			for _, line := range fact.Lines {
				if i := strings.LastIndexByte(line, '='); i >= 0 {
					note(k.known, line[:i], model.ErrorKind(line[i+1:]))
				}
			}
		}
	}
	for range 4 { // one error is made of another, or returned in place of it
		k.before, k.own = k.own, map[string]model.ErrorKind{}
		for _, file := range pass.Files {
			k.file(file)
		}
		if maps.Equal(k.own, k.before) {
			break
		}
	}
	var fact kindsFact
	for _, name := range slices.Sorted(maps.Keys(k.own)) {
		fact.Lines = append(fact.Lines, name+"="+string(k.own[name]))
		note(k.known, name, k.own[name])
	}
	if len(fact.Lines) > 0 {
		pass.ExportPackageFact(&fact)
	}
	maps.DeleteFunc(k.known, func(_ string, kind model.ErrorKind) bool { return kind == ambiguous })
	return k.known
}

// note adds a kind to what is known of a name; two that differ make it ambiguous.
func note(m map[string]model.ErrorKind, name string, kind model.ErrorKind) {
	if old := m[name]; old != "" && old != kind {
		kind = ambiguous
	}
	m[name] = kind
}

// A kindReader reads the kinds of errors off one package.
type kindReader struct {
	pass     *analysis.Pass
	settings *settings.Settings
	known    map[string]model.ErrorKind // of the packages that this one depends on
	before   map[string]model.ErrorKind // of this one, when it was read before
	own      map[string]model.ErrorKind // likewise, as it is read now
}

// file reads the definitions and the functions of a file.
func (k *kindReader) file(file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Body != nil {
				k.stmts(n.Body.List, "")
			}
		case *ast.FuncLit:
			k.stmts(n.Body.List, "")
		}
		return true
	})
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				if vs, ok := spec.(*ast.ValueSpec); ok && len(vs.Names) == len(vs.Values) {
					for i, name := range vs.Names {
						if kind := k.made(vs.Values[i]); kind != "" {
							k.says(k.nameOf(name), kind)
						}
					}
				}
			}
		}
	}
}

// says notes the kind of an error of the module's own.
func (k *kindReader) says(name string, kind model.ErrorKind) {
	switch kind {
	case model.Malformed, model.Ended, model.Cancelled:
		return // an error that is returned there says something else
	}
	if name != "" && model.KindOf(name) == "" && k.settings.ErrorKinds[name] == "" {
		note(k.own, name, kind)
	}
}

// made returns the kind of an error that is made of another: it is that one, or wraps it.
func (k *kindReader) made(e ast.Expr) model.ErrorKind {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return k.kind(k.nameOf(e))
	}
	for _, arg := range call.Args {
		if t := k.pass.TypesInfo.TypeOf(arg); t != nil && isError(t) {
			if kind := k.kind(k.nameOf(arg)); kind != "" {
				return kind
			}
		}
	}
	return ""
}

// kind returns what is known of a name, by whatever says so.
func (k *kindReader) kind(name string) model.ErrorKind {
	if name == "" {
		return ""
	}
	for _, kind := range []model.ErrorKind{k.settings.ErrorKinds[name], model.KindOf(name), k.known[name], k.before[name]} {
		if kind != "" && kind != ambiguous {
			return kind
		}
	}
	return ""
}

// nameOf names the package-level variable, constant or function that e is, or the type of the struct that it is or points to.
func (k *kindReader) nameOf(e ast.Expr) string {
	switch x := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		return k.nameOf(x.Sel)
	case *ast.Ident:
		switch obj := k.pass.TypesInfo.ObjectOf(x).(type) {
		case *types.Var, *types.Const:
			if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
				return obj.Pkg().Path() + "." + obj.Name()
			}
		case *types.Func:
			return obj.Origin().FullName()
		}
	case *ast.UnaryExpr:
		if lit, ok := x.X.(*ast.CompositeLit); ok && x.Op == token.AND {
			return "*" + k.typeOf(lit)
		}
	case *ast.CompositeLit:
		return k.typeOf(x)
	}
	return ""
}

func (k *kindReader) typeOf(lit *ast.CompositeLit) string {
	t := k.pass.TypesInfo.TypeOf(lit)
	if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
		return types.TypeString(n, nil)
	}
	return ""
}

// stmts reads statements of which all run only if an error is of that kind; "" if nothing is known of errors there.
func (k *kindReader) stmts(list []ast.Stmt, kind model.ErrorKind) {
	for _, s := range list {
		k.stmt(s, kind)
	}
}

func (k *kindReader) stmt(s ast.Stmt, kind model.ErrorKind) {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		k.returns(s, kind)
	case *ast.BlockStmt:
		k.stmts(s.List, kind)
	case *ast.LabeledStmt:
		k.stmt(s.Stmt, kind)
	case *ast.IfStmt:
		k.stmts(s.Body.List, k.found(s.Cond, kind))
		if s.Else != nil {
			k.stmt(s.Else, kind)
		}
	case *ast.SwitchStmt:
		for _, c := range s.Body.List {
			c := c.(*ast.CaseClause)
			in := kind
			if len(c.List) > 0 {
				in = ""
			}
			for i, e := range c.List {
				one := k.found(e, kind)
				if s.Tag != nil {
					one = k.kind(k.nameOf(e))
				}
				if i > 0 && one != in {
					one = ambiguous
				}
				in = one
			}
			if in == "" && s.Tag != nil && isErrorExpr(k.pass, s.Tag) {
				in = ambiguous
			}
			k.stmts(c.Body, in)
		}
	case *ast.TypeSwitchStmt:
		for _, c := range s.Body.List {
			k.stmts(c.(*ast.CaseClause).Body, ambiguous)
		}
	case *ast.SelectStmt:
		for _, c := range s.Body.List {
			k.stmts(c.(*ast.CommClause).Body, "")
		}
	case *ast.ForStmt:
		k.stmts(s.Body.List, kind)
	case *ast.RangeStmt:
		k.stmts(s.Body.List, kind)
	}
}

// found returns the kind of the error that a condition has found, outer if it asks nothing of an error, and ambiguous if it
// asks no more than whether there is one.
func (k *kindReader) found(e ast.Expr, outer model.ErrorKind) model.ErrorKind {
	switch x := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		switch x.Op {
		case token.LOR:
			a, b := k.found(x.X, outer), k.found(x.Y, outer)
			if a == b {
				return a
			}
			return ambiguous
		case token.LAND:
			a, b := k.found(x.X, outer), k.found(x.Y, outer)
			if a == outer || a == ambiguous {
				return b
			}
			return a
		case token.EQL:
			for _, side := range []ast.Expr{x.X, x.Y} {
				if kind := k.kind(k.nameOf(side)); kind != "" {
					return kind
				}
			}
		case token.NEQ:
			if isErrorExpr(k.pass, x.X) {
				return ambiguous // err != nil
			}
		}
	case *ast.CallExpr:
		name := k.nameOf(x.Fun)
		if kind := k.kind(name); kind != "" {
			return kind
		}
		if len(x.Args) == 2 && isErrorExpr(k.pass, x.Args[0]) {
			if kind := k.kind(k.nameOf(x.Args[1])); kind != "" {
				return kind
			}
			return ambiguous
		}
		if len(x.Args) == 1 && isErrorExpr(k.pass, x.Args[0]) {
			return ambiguous
		}
	}
	return outer
}

// isErrorExpr reports whether e is of the type error.
func isErrorExpr(pass *analysis.Pass, e ast.Expr) bool {
	t := pass.TypesInfo.TypeOf(e)
	return t != nil && isError(t)
}

// returns notes the kind of the module's own error that is returned.
func (k *kindReader) returns(ret *ast.ReturnStmt, kind model.ErrorKind) {
	if kind == "" || len(ret.Results) == 0 {
		return
	}
	e := ast.Unparen(ret.Results[len(ret.Results)-1])
	list := []ast.Expr{e}
	if call, ok := e.(*ast.CallExpr); ok { // fmt.Errorf("…: %w", ErrNoUser)
		list = call.Args
	}
	for _, e := range list {
		t := k.pass.TypesInfo.TypeOf(e)
		if t == nil || !types.Implements(t, errorType.Underlying().(*types.Interface)) {
			continue
		}
		if _, ok := e.(*ast.CallExpr); ok {
			continue
		}
		if name := k.nameOf(e); k.isOwn(name) {
			k.says(name, kind)
		}
	}
}

// isOwn reports whether what is named is of the module under analysis.
func (k *kindReader) isOwn(name string) bool {
	name = strings.TrimPrefix(name, "*")
	m := k.pass.Module
	if name == "" {
		return false
	}
	if m == nil || m.Path == "" {
		return strings.HasPrefix(name, k.pass.Pkg.Path()+".")
	}
	return strings.HasPrefix(name, m.Path+".") || strings.HasPrefix(name, m.Path+"/") || strings.HasPrefix(name, k.pass.Pkg.Path()+".")
}
