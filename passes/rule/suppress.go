package rule

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// A Directive is a comment that takes findings back: //lint:ignore and //lint:file-ignore as staticcheck reads them, with a
// reason, and //nolint as golangci-lint does. It names rules, or [Suite] for every rule. The suite reads directives itself, so
// that they work the same in every driver.
type Directive struct {
	Comment *ast.Comment
	Command string   // nolint, ignore or file-ignore
	Names   []string // of linters, of which some may be rules; none for a //nolint of all
	node    ast.Node // of ignore: what it stands at
}

// Suite stands for every rule in a directive.
const Suite = "statusvet"

// names reports whether the directive names the rule.
func (d *Directive) names(rule string) bool {
	return d.forSuite() || slices.Contains(d.Names, rule)
}

// all reports whether the directive is meant for every linter there is.
func (d *Directive) all() bool { return d.Command == "nolint" && len(d.Names) == 0 }

// forSuite reports whether the directive stands for all rules.
func (d *Directive) forSuite() bool { return d.all() || slices.Contains(d.Names, Suite) }

// nolint reads a comment as a //nolint directive.
func nolint(c *ast.Comment) (Directive, bool) {
	list, ok := strings.CutPrefix(c.Text, "//nolint")
	if !ok || list != "" && list[0] != ':' && list[0] != ' ' {
		return Directive{}, false
	}
	list, _, _ = strings.Cut(strings.TrimPrefix(list, ":"), "//")
	if list = strings.TrimSpace(list); list == "all" {
		list = ""
	}
	return Directive{Comment: c, Command: "nolint", Names: split(list)}, true
}

// split returns the elements of a comma-separated list.
func split(list string) []string {
	var names []string
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// Heeded is the result of a rule's pass: the directives that took a finding of the rule back, by where they stand.
type Heeded map[token.Pos]bool

// suppressed reports whether a directive in the source says that findings of the rule are not wanted at n.
func (p *Pass) suppressed(n ast.Node) bool {
	file := p.file(n.Pos())
	if file == nil || len(p.sheet(file).directives) == 0 {
		return false
	}
	found := false
	around := p.around(file, n.Pos())
	for i := range p.sheet(file).directives {
		d := &p.sheet(file).directives[i]
		if d.Comment.Pos() == n.Pos() {
			continue // what is said of a directive it does not take back itself
		}
		if d.names(p.rule.Name) && p.reaches(file, d, around) {
			p.heeded[d.Comment.Pos()] = true // all that do, not only the first
			found = true
		}
	}
	return found
}

// A surrounding is the lines on which a directive takes back what is found at one place.
type surrounding struct {
	line  int
	lines []int       // its own, and the first lines of the statements and declarations around it
	above map[int]int // by the line above each of these, the column of what begins below
}

func (p *Pass) around(file *ast.File, pos token.Pos) surrounding {
	line := p.Line(pos)
	s := surrounding{line: line, lines: []int{line}, above: map[int]int{}}
	for _, n := range enclosing(file, pos) {
		switch n.(type) {
		case *ast.File, *ast.BlockStmt:
			continue
		case ast.Stmt, ast.Decl:
			start := p.Fset.Position(n.Pos())
			s.lines = append(s.lines, start.Line)
			s.above[start.Line-1] = start.Column
		}
	}
	return s
}

// reaches reports whether a directive stands where it takes back what is found there: a //nolint comment on the line of the
// finding, or on or alone above the first line of a statement or declaration that the finding lies in. What the driver reads itself is left to it.
func (p *Pass) reaches(file *ast.File, d *Directive, s surrounding) bool {
	switch d.Command {
	case "file-ignore":
		return true
	case "ignore":
		return p.Line(d.node.Pos()) == s.line || p.Line(d.Comment.Pos()) == s.line
	}
	at := p.Fset.Position(d.Comment.Pos())
	column, isAbove := s.above[at.Line] // 0 is no column
	if p.Settings.ReadsNolint && d.forSuite() && (at.Line == s.line || at.Column == column) {
		return false
	}
	return slices.Contains(s.lines, at.Line) || isAbove && p.alone(file, d.Comment)
}

// alone reports whether nothing but the comment stands on its line.
func (p *Pass) alone(file *ast.File, c *ast.Comment) bool {
	alone := true
	line := p.Line(c.Pos())
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil, *ast.Comment, *ast.CommentGroup:
			return false
		case *ast.Ident, *ast.BasicLit:
			alone = alone && p.Line(n.Pos()) != line
		}
		return alone
	})
	return alone
}

// Directives returns those of the package's directives that name rules, in the order in which they stand, without those in
// files where nothing is reported and without those that the driver reads itself.
func (p *Pass) Directives() []Directive {
	var list []Directive
	for _, file := range p.Files {
		if p.silent(file.Package) {
			continue
		}
		for _, d := range p.sheet(file).directives {
			if !d.all() && !(p.Settings.ReadsNolint && d.Command == "nolint" && d.forSuite()) {
				list = append(list, d)
			}
		}
	}
	return list
}
