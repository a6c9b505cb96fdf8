package rule

import (
	"cmp"
	"go/ast"
	"go/token"
	"os"
	"slices"
	"sort"

	"golang.org/x/tools/go/ast/astutil"
	"honnef.co/go/tools/analysis/lint"
)

// A sheet is what a rule needs of a file for every finding there, and works out once: a generated file may have thousands of
// handlers, and to look through all of it for each would take time with the square of its length.
type sheet struct {
	src        string // "" if it cannot be read
	directives []Directive
}

// sheet returns the sheet of a file of the package.
func (p *Pass) sheet(file *ast.File) *sheet {
	if s := p.sheets[file]; s != nil {
		return s
	}
	s := &sheet{}
	for _, d := range lint.ParseDirectives([]*ast.File{file}, p.Fset) {
		if (d.Command == "ignore" || d.Command == "file-ignore") && len(d.Arguments) >= 2 { // without a reason it is no directive
			s.directives = append(s.directives, Directive{Comment: d.Directive, Command: d.Command, Names: split(d.Arguments[0]), node: d.Node})
		}
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if d, ok := nolint(c); ok {
				s.directives = append(s.directives, d)
			}
		}
	}
	slices.SortFunc(s.directives, func(a, b Directive) int { return cmp.Compare(a.Comment.Pos(), b.Comment.Pos()) }) // lint has them in a map
	tok := p.Fset.File(file.FileStart)
	read := p.ReadFile
	if read == nil { // as in Bazel's nogo
		read = os.ReadFile
	}
	if src, err := read(tok.Name()); err == nil && len(src) == tok.Size() {
		s.src = string(src)
	}
	p.sheets[file] = s
	return s
}

// enclosing returns the nodes around pos, from within: the last is a file with nothing but the declaration that holds pos.
func enclosing(file *ast.File, pos token.Pos) []ast.Node {
	i := sort.Search(len(file.Decls), func(i int) bool { return pos < file.Decls[i].End() })
	part := *file
	part.Decls, part.Comments = nil, nil
	if i < len(file.Decls) {
		part.Decls = file.Decls[i : i+1]
	}
	path, _ := astutil.PathEnclosingInterval(&part, pos, pos)
	return path
}
