package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// A move changes a package and leaves what it does as it was. It returns how many places it changed; fewer
// than least in all fixtures together would prove nothing.
type move struct {
	name  string
	least int
	do    func(*unit) int
}

var moves = []move{
	{"a call into a closure", 1000, func(u *unit) int { return u.closures(isCall) }},
	{"an assignment into a closure", 30, func(u *unit) int { return u.closures(isAssignment) }},
	{"a branch into a closure", 30, func(u *unit) int { return u.closures(isCompound) }},
	{"the body into a closure", 500, bodies},
	{"a call into a helper", 500, func(u *unit) int { return u.extract(isCall, false) }},
	{"a branch into a helper", 30, func(u *unit) int { return u.extract(isCompound, false) }},
	{"a call into another package", 500, func(u *unit) int { return u.extract(isCall, true) }},
	{"a branch into another package", 20, func(u *unit) int { return u.extract(isCompound, true) }},
	{"the body into a helper", 500, delegate},
	{"other names", 3000, rename},
	{"if true {}", 1000, func(u *unit) int { return u.before("if true {}; ") }},
	{"_ = 0", 1000, func(u *unit) int { return u.before("_ = 0; ") }},
	{"if true { step }", 1000, func(u *unit) int { return u.inside("if true { ", " }", true) }},
	{"{ step }", 1000, func(u *unit) int { return u.inside("{ ", " }", true) }},
	{"switch { default: step }", 1000, func(u *unit) int { return u.inside("switch { default: ", " }", false) }},
	{"independent steps in another order", 10, swap},
	{"declarations in another order", 50, reverse},
}

func isCall(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.ExprStmt, *ast.SendStmt:
		return true
	case *ast.AssignStmt: // to what lies in memory: r.Body = …
		return !isAssignment(s) && s.Tok != token.DEFINE
	}
	return false
}

// isAssignment reports whether s assigns to a variable.
func isAssignment(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.AssignStmt:
		for _, e := range s.Lhs {
			if id, ok := e.(*ast.Ident); ok && id.Name != "_" && s.Tok != token.DEFINE {
				return true
			}
		}
	case *ast.IncDecStmt:
		return true
	}
	return false
}

func isCompound(s ast.Stmt) bool {
	switch s.(type) {
	case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		return true
	}
	return false
}

// closures wraps the statements in closures that are called at once.
func (u *unit) closures(is func(ast.Stmt) bool) int {
	n := 0
	u.places(func(p place) bool {
		if is(p.Stmt) && !leaves(p.Stmt) {
			u.wrap(p.Stmt, "func() { ", " }()")
			u.step(p.Stmt)
			n++
		}
		return true
	})
	return n
}

// bodies wraps the whole bodies of functions in closures.
func bodies(u *unit) int {
	n := 0
	for _, file := range u.Syntax {
		for _, d := range file.Decls {
			decl, ok := d.(*ast.FuncDecl)
			if !ok || decl.Body == nil || len(decl.Body.List) == 0 {
				continue
			}
			first, last := decl.Body.List[0], decl.Body.List[len(decl.Body.List)-1]
			if decl.Type.Results != nil {
				if decl.Type.Results.List[0].Names != nil {
					continue
				}
				u.replace(first.Pos(), first.Pos(), "return func() "+u.source(results{decl.Type.Results})+" { ")
			} else {
				u.replace(first.Pos(), first.Pos(), "func() { ")
			}
			u.replace(last.End(), last.End(), " }()")
			u.step(decl)
			n++
		}
	}
	return n
}

// results is the list of a function's results with its parentheses.
type results struct{ *ast.FieldList }

// extract moves statements into helpers, one for each, of the package or of another.
func (u *unit) extract(is func(ast.Stmt) bool, elsewhere bool) int {
	n := 0
	u.places(func(p place) bool {
		if p.decl.Type.TypeParams != nil || p.decl.Recv != nil && strings.Contains(u.source(p.decl.Recv), "[") {
			return false
		}
		if !is(p.Stmt) || leaves(p.Stmt) || len(u.changes(p.Stmt)) > 0 || !u.movable(p.Stmt, elsewhere) {
			return true
		}
		n++
		u.step(p.Stmt)
		u.count++
		call := fmt.Sprintf("moved%d", u.count)
		if elsewhere {
			call = fmt.Sprintf("moved.Moved%d", u.count)
		}
		h := u.helperFile(p.file, elsewhere)
		var params, args []string
		for _, v := range u.free(p.Stmt) {
			args = append(args, v.Name())
			params = append(params, v.Name()+" "+types.TypeString(v.Type(), func(q *types.Package) string {
				if q == u.Types {
					return ""
				}
				return h.use(q)
			}))
		}
		fmt.Fprintf(&h.body, "//line moved.go:1\nfunc %s(%s) {\n%s%s\n}\n", call[strings.LastIndex(call, ".")+1:], strings.Join(params, ", "), u.at(p.Pos()), u.source(p.Stmt))
		u.replace(p.Pos(), p.End(), call+"("+strings.Join(args, ", ")+")"+strings.Repeat("\n", strings.Count(u.source(p.Stmt), "\n")))
		return false
	})
	return n
}

// helperFile returns the file that steps of the file are moved to.
func (u *unit) helperFile(file *ast.File, elsewhere bool) *helperFile {
	name, _ := u.offset(file.Package)
	if u.helpers[name] == nil {
		u.helpers[name] = &helperFile{imports: u.importsOf(file)}
		if elsewhere {
			u.replace(file.Name.End(), file.Name.End(), fmt.Sprintf("; import %q", u.PkgPath+"/moved"))
		}
	}
	if !elsewhere {
		return u.helpers[name]
	}
	if u.moved == nil {
		u.moved = &helperFile{path: u.PkgPath + "/moved", imports: map[string]string{}}
	}
	for name, path := range u.importsOf(file) {
		u.moved.imports[name] = path
	}
	return u.moved
}

// delegate moves the body of each function into a helper, which it then calls.
func delegate(u *unit) int {
	n := 0
	for _, file := range u.Syntax {
		for _, d := range file.Decls {
			decl, ok := d.(*ast.FuncDecl)
			if !ok || decl.Body == nil || decl.Type.TypeParams != nil || decl.Name.Name == "init" {
				continue
			}
			var args []string
			named := true
			for _, f := range decl.Type.Params.List {
				named = named && len(f.Names) > 0
				for _, id := range f.Names {
					named = named && id.Name != "_"
					args = append(args, id.Name)
					if _, ok := f.Type.(*ast.Ellipsis); ok {
						args[len(args)-1] += "..."
					}
				}
			}
			recv := ""
			if decl.Recv != nil {
				named = named && len(decl.Recv.List[0].Names) > 0 && decl.Recv.List[0].Names[0].Name != "_"
				if named {
					recv = decl.Recv.List[0].Names[0].Name + "."
				}
			}
			if !named {
				continue
			}
			n++
			u.step(decl)
			h := u.helperFile(file, false)
			head := u.source(span{decl.Pos(), decl.Body.Pos()})
			if decl.Doc != nil {
				head = u.source(span{decl.Type.Func, decl.Body.Pos()})
			}
			verb := ""
			if decl.Type.Results != nil {
				verb = "return "
			}
			fmt.Fprintf(&h.body, "%s%s{ %s%sbody_%s(%s) }\n", u.at(decl.Type.Func), head, verb, recv, decl.Name.Name, strings.Join(args, ", "))
			u.replace(decl.Name.Pos(), decl.Name.Pos(), "body_")
		}
	}
	return n
}

type span struct{ pos, end token.Pos }

func (s span) Pos() token.Pos { return s.pos }
func (s span) End() token.Pos { return s.end }
