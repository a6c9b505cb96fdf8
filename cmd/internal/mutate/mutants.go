package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A mutant is one change of the source. It is compiled in beside what it changes, and is in force where mutant.On(number) is true.
type mutant struct {
	number       int    // from 1, in the order of the source; 0 is the source as it is
	file         string // relative to the root
	line, column int
	operator     string // see operators
	what         string // "< becomes <="
	parts        []part

	reached bool   // by a fixture
	killed  string // by what, "" if it survived
}

// The kinds of changes. Other tools for Go have the first four; the others find what is not pinned down though every branch is.
const (
	condition = "condition" // negated: of an if or a case, or a boolean that is returned
	bound     = "bound"     // < and <=, > and >=
	sum       = "sum"       // + and -
	loop      = "loop"      // left out
	operand   = "operand"   // of && or ||, left out
	literal   = "literal"   // a greater number, an empty text
	statement = "statement" // left out
	result    = "result"    // nothing is returned
)

var operators = []string{condition, bound, sum, loop, operand, literal, statement, result}

func (m *mutant) place() string {
	return fmt.Sprintf("%s:%d:%d", filepath.ToSlash(m.file), m.line, m.column)
}

func (m *mutant) String() string { return m.place() + ": " + m.what }

func byPlace(a, b *mutant) int { return cmp.Compare(a.number, b.number) }

// A part is text that is put before and behind a stretch of the source. A # in it stands for the mutant's number.
type part struct {
	start, end    int // offsets
	before, after string
}

// source is the packages that are mutated.
type source struct {
	text    map[string][]byte // by file, relative to the root
	mutants []*mutant
}

// load reads the packages under passes/ and finds their mutants. Tables of rows are data: other tests hold them against the
// frameworks, and what is made of them when the program starts cannot be changed while it runs.
func load(root string) (*source, error) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: root}, "./passes/...")
	if err != nil {
		return nil, err
	}
	src := &source{text: map[string][]byte{}}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			return nil, e
		}
		if strings.HasSuffix(p.PkgPath, "/internal/model") {
			continue
		}
		for i, file := range p.Syntax {
			name, err := filepath.Rel(root, p.CompiledGoFiles[i])
			if err != nil {
				return nil, err
			}
			if src.text[name], err = os.ReadFile(p.CompiledGoFiles[i]); err != nil {
				return nil, err
			}
			f := &finder{src: src, pkg: p, file: file, name: name}
			f.find()
		}
	}
	return src, nil
}

// finder finds the mutants of one file.
type finder struct {
	src  *source
	pkg  *packages.Package
	file *ast.File
	name string
}

func (f *finder) offset(p token.Pos) int { return f.pkg.Fset.PositionFor(p, false).Offset }

func (f *finder) text(n ast.Node) string {
	return string(f.src.text[f.name][f.offset(n.Pos()):f.offset(n.End())])
}

// add adds the mutant that puts the texts around n.
func (f *finder) add(n ast.Node, operator, before, after, what string) {
	at := f.pkg.Fset.PositionFor(n.Pos(), false)
	f.src.mutants = append(f.src.mutants, &mutant{
		number: len(f.src.mutants) + 1,
		file:   f.name, line: at.Line, column: at.Column,
		operator: operator, what: what,
		parts: []part{{f.offset(n.Pos()), f.offset(n.End()), before, after}},
	})
}

// find looks into every function, those in variables of the package included.
func (f *finder) find() {
	var stack []ast.Node
	ast.Inspect(f.file, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return false
		}
		switch n := n.(type) {
		case *ast.GenDecl:
			if n.Tok != token.VAR {
				return false
			}
		case *ast.CallExpr:
			// What is said to maintainers, and how much memory is reserved, no test needs to know.
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "panic" || id.Name == "make") {
				return false
			}
		}
		inside, deep := false, false
		for _, outer := range append(stack, n) {
			if _, ok := outer.(*ast.BlockStmt); ok {
				inside = true
			}
			deep = deep || isBound(outer)
		}
		if inside && !deep {
			f.node(n, stack[len(stack)-1])
		}
		stack = append(stack, n)
		return true
	})
}

// isBound reports whether e compares or counts how deep a recursion is: what lies deeper is unknown, and how deep that is nobody needs to
// know.
func isBound(e ast.Node) bool {
	b, ok := e.(*ast.BinaryExpr)
	if !ok || b.Op == token.LAND || b.Op == token.LOR {
		return false
	}
	for _, side := range []ast.Expr{b.X, b.Y} {
		if sel, ok := side.(*ast.SelectorExpr); ok {
			side = sel.Sel
		}
		if id, ok := side.(*ast.Ident); ok && (id.Name == "depth" || id.Name == "nested") {
			return true
		}
	}
	return false
}

func (f *finder) node(n, parent ast.Node) {
	switch n := n.(type) {
	case *ast.IfStmt:
		f.negate(n.Cond, "condition")
	case *ast.ForStmt:
		if n.Cond != nil {
			f.add(n.Cond, loop, "(", ") && !mutant.On(#)", "loop is left out: "+short(f.text(n.Cond)))
		}
	case *ast.CaseClause:
		for _, e := range n.List {
			if f.isBool(e) && !f.pkg.TypesInfo.Types[e].IsType() {
				f.negate(e, "case")
			}
		}
	case *ast.BinaryExpr:
		f.binary(n)
	case *ast.BasicLit:
		f.literal(n)
	case *ast.ReturnStmt:
		f.returns(n, parent)
	}
	if list := statements(n); list != nil {
		for _, s := range list {
			f.statement(s, n)
		}
	}
}

// statements is the list of statements that n holds.
func statements(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	}
	return nil
}

func (f *finder) isBool(e ast.Expr) bool {
	t := f.pkg.TypesInfo.TypeOf(e)
	return t != nil && types.Identical(types.Default(t), types.Typ[types.Bool])
}

func (f *finder) negate(e ast.Expr, what string) {
	f.add(e, condition, "((", ") != mutant.On(#))", what+" is negated: "+short(f.text(e)))
}

// binary leaves one side of && and || out, moves the bounds of comparisons and turns + and - round.
func (f *finder) binary(e *ast.BinaryExpr) {
	quiet := quiet(e.X) && quiet(e.Y)
	if isIndex(e.X, e.Y) || isIndex(e.Y, e.X) {
		quiet = quiet && e.Op != token.LSS && e.Op != token.GTR && e.Op != token.LEQ && e.Op != token.GEQ
	}
	switch e.Op {
	case token.LAND:
		for _, side := range sides(e) {
			f.add(side, operand, "(mutant.On(#) || (", "))", "side of && is left out: "+short(f.text(side)))
		}
	case token.LOR:
		for _, side := range sides(e) {
			f.add(side, operand, "(!mutant.On(#) && (", "))", "side of || is left out: "+short(f.text(side)))
		}
	case token.LSS, token.GTR:
		if quiet {
			f.add(e, bound, "((", fmt.Sprintf(") || mutant.On(#) && (%s) == (%s))", f.text(e.X), f.text(e.Y)), fmt.Sprintf("%v becomes %v=: %s", e.Op, e.Op, short(f.text(e))))
		}
	case token.LEQ, token.GEQ:
		if quiet {
			f.add(e, bound, "((", fmt.Sprintf(") && !(mutant.On(#) && (%s) == (%s)))", f.text(e.X), f.text(e.Y)), fmt.Sprintf("%v loses =: %s", e.Op, short(f.text(e))))
		}
	case token.ADD, token.SUB:
		t := f.pkg.TypesInfo.Types[e]
		if b, ok := t.Type.(*types.Basic); ok && b.Info()&types.IsInteger != 0 && t.Value == nil && quiet {
			other := token.ADD + token.SUB - e.Op
			f.add(e, sum, fmt.Sprintf("mutant.Pick[%s](#, ", b.Name()), fmt.Sprintf(", (%s) %v (%s))", f.text(e.X), other, f.text(e.Y)), fmt.Sprintf("%v becomes %v: %s", e.Op, other, short(f.text(e))))
		}
	}
}

// isIndex reports whether an index is compared with a length: one that is as great is out of range, so that it does not come, or crashes.
func isIndex(index, length ast.Expr) bool {
	call, ok := length.(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := call.Fun.(*ast.Ident)
	_, number := index.(*ast.BasicLit)
	return ok && id.Name == "len" && !number
}

// sides are those of && or || that are no bound.
func sides(e *ast.BinaryExpr) []ast.Expr {
	return slices.DeleteFunc([]ast.Expr{e.X, e.Y}, func(side ast.Expr) bool { return isBound(side) })
}

// quiet reports whether an expression calls nothing but len, so that it may be evaluated twice.
func quiet(e ast.Expr) bool {
	calls := false
	ast.Inspect(e, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if id, ok := call.Fun.(*ast.Ident); !ok || id.Name != "len" {
				calls = true
			}
		}
		return !calls
	})
	return !calls
}

// literal makes integers greater by one and strings empty ones.
func (f *finder) literal(e *ast.BasicLit) {
	b, ok := f.pkg.TypesInfo.TypeOf(e).(*types.Basic)
	if !ok {
		return
	}
	name := types.Default(b).String()
	switch e.Kind {
	case token.INT:
		if b.Info()&types.IsInteger != 0 {
			f.add(e, literal, fmt.Sprintf("mutant.Pick[%s](#, ", name), fmt.Sprintf(", %s+1)", e.Value), e.Value+" becomes greater by one")
		}
	case token.STRING:
		other := `""`
		if e.Value == other {
			other = `"x"`
		}
		f.add(e, literal, "mutant.Pick[string](#, ", ", "+other+")", short(e.Value)+" becomes "+other)
	}
}

// returns negates booleans that are returned, and returns nothing in place of something.
func (f *finder) returns(s *ast.ReturnStmt, parent ast.Node) {
	for _, e := range s.Results {
		if f.isBool(e) {
			f.negate(e, "result")
		}
	}
	if len(s.Results) != 1 || statements(parent) == nil {
		return
	}
	e := s.Results[0]
	zero := ""
	switch t := f.pkg.TypesInfo.TypeOf(e).Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map, *types.Interface, *types.Signature:
		zero = "nil"
	case *types.Basic:
		switch {
		case t.Info()&types.IsString != 0:
			zero = `""`
		case t.Info()&types.IsNumeric != 0:
			zero = "0"
		}
	}
	if zero != "" && f.text(e) != zero {
		f.add(s, result, "if mutant.On(#) { return "+zero+" }; ", "", "result becomes "+zero+": "+short(f.text(e)))
	}
}

// statement leaves one statement out: a call, an assignment, or what leaves a loop or a function early.
func (f *finder) statement(s ast.Stmt, parent ast.Node) {
	switch s := s.(type) {
	case *ast.ExprStmt, *ast.IncDecStmt, *ast.DeferStmt:
	case *ast.AssignStmt:
		if s.Tok == token.DEFINE {
			return
		}
		if id, ok := s.Lhs[0].(*ast.Ident); ok && id.Name == "_" {
			return
		}
	case *ast.BranchStmt:
		if s.Tok == token.FALLTHROUGH || s.Tok == token.GOTO {
			return
		}
	case *ast.ReturnStmt:
		if block, ok := parent.(*ast.BlockStmt); !ok || len(block.List) == 0 || f.isBody(block) {
			return
		}
	default:
		return
	}
	f.add(s, statement, "if !mutant.On(#) { ", " }", "is left out: "+short(f.text(s)))
}

// isBody reports whether the block is the body of a function.
func (f *finder) isBody(block *ast.BlockStmt) bool {
	is := false
	ast.Inspect(f.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			is = is || n.Body == block
		case *ast.FuncLit:
			is = is || n.Body == block
		}
		return !is
	})
	return is
}

// short is the first words of source text.
func short(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 70 {
		text = text[:70] + "…"
	}
	return text
}
