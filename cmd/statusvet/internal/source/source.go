// Package source reads the lines and declarations that findings lie in.
package source

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"unicode/utf8"
)

// Files reads files, each once. Names are relative to the working directory, or absolute. A file that cannot be read, such as
// one that a //line directive invented, is as if it were empty.
type Files struct{ read map[string]*file }

type file struct {
	text  []byte
	lines []int // where they begin
	decls []decl
}

type decl struct {
	name       string
	start, end int // offsets
}

func (f *Files) open(name string) *file {
	if to := f.read[name]; to != nil {
		return to
	}
	to := &file{lines: []int{0}}
	to.text, _ = os.ReadFile(filepath.FromSlash(name))
	for i, b := range to.text {
		if b == '\n' {
			to.lines = append(to.lines, i+1)
		}
	}
	to.decls = declarations(to.text)
	if f.read == nil {
		f.read = map[string]*file{}
	}
	f.read[name] = to
	return to
}

// Line returns a line of a file, counted from 1, without its end.
func (f *Files) Line(name string, n int) ([]byte, bool) {
	to := f.open(name)
	if n < 1 || n > len(to.lines) || len(to.text) == 0 {
		return nil, false
	}
	line := to.text[to.lines[n-1]:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return bytes.TrimSuffix(line, []byte{'\r'}), true
}

// Place turns an offset in bytes into a line and a column in bytes, both counted from 1.
func (f *Files) Place(name string, offset int) (line, column int) {
	to := f.open(name)
	for line < len(to.lines) && to.lines[line] <= offset {
		line++
	}
	if line == 0 {
		return 1, 1
	}
	return line, offset - to.lines[line-1] + 1
}

// UTF16 turns a column in bytes into one in UTF-16 code units, in which SARIF and the editors count. A column beyond the
// line, or one of a line that is not known, stays what it is.
func (f *Files) UTF16(name string, line, column int) int {
	text, ok := f.Line(name, line)
	if !ok || column < 1 || column-1 > len(text) {
		return column
	}
	n := 1
	for rest := text[:column-1]; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if n++; r > 0xFFFF {
			n++
		}
		rest = rest[size:]
	}
	return n
}

// Declaration names the top-level declaration around a line and a column: "create", "(*Server).create", "routes". It is
// "" where there is none, or where the file is no Go.
func (f *Files) Declaration(name string, line, column int) string {
	to := f.open(name)
	if line < 1 || line > len(to.lines) {
		return ""
	}
	at := to.lines[line-1] + max(column, 1) - 1
	for _, d := range to.decls {
		if d.start <= at && at < d.end {
			return d.name
		}
	}
	return ""
}

func declarations(text []byte) (list []decl) {
	fset := token.NewFileSet()
	tree, _ := parser.ParseFile(fset, "", text, parser.SkipObjectResolution)
	if tree == nil {
		return nil
	}
	tokens := fset.File(tree.FileStart)
	if tokens == nil {
		return nil
	}
	add := func(name string, n ast.Node) {
		list = append(list, decl{name, tokens.Offset(n.Pos()), tokens.Offset(n.End())})
	}
	for _, d := range tree.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			add(function(d), d)
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.ValueSpec:
					add(s.Names[0].Name, s)
				case *ast.TypeSpec:
					add(s.Name.Name, s)
				}
			}
		}
	}
	return list
}

// function names a function, with its receiver's type if it is a method.
func function(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	t := d.Recv.List[0].Type
	star, pointer := t.(*ast.StarExpr)
	if pointer {
		t = star.X
	}
	switch generic := t.(type) {
	case *ast.IndexExpr:
		t = generic.X
	case *ast.IndexListExpr:
		t = generic.X
	}
	name := "?"
	if id, ok := t.(*ast.Ident); ok {
		name = id.Name
	}
	if pointer {
		name = "(*" + name + ")"
	}
	return name + "." + d.Name.Name
}
