package rule

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// suppressed reports whether a directive in the source says that findings of the rule are not wanted
// at n: //lint:ignore and //lint:file-ignore as staticcheck reads them, with a reason, and
// //nolint as golangci-lint does. A directive names the rule, or statusvet for every rule. The suite reads
// them itself, so that they work the same in every driver.
func (p *Pass) suppressed(n ast.Node) bool {
	file := p.file(n.Pos())
	if file == nil {
		return false
	}
	line := p.Line(n.Pos())
	for _, d := range p.sheet(file).directives {
		if len(d.Arguments) < 2 || !p.names(d.Arguments[0]) { // without a reason it is no directive
			continue
		}
		switch d.Command {
		case "file-ignore":
			return true
		case "ignore":
			if p.Line(d.Node.Pos()) == line || p.Line(d.Directive.Pos()) == line {
				return true
			}
		}
	}
	return p.nolint(file, n.Pos(), line)
}

// nolint reports whether a //nolint comment stands on the line of the finding, or on or alone above the
// first line of a statement or declaration that it lies in. What the driver reads itself is left to it.
func (p *Pass) nolint(file *ast.File, pos token.Pos, line int) bool {
	lines := []int{line}
	above := map[int]int{} // the column of what begins below
	for _, n := range enclosing(file, pos) {
		switch n.(type) {
		case *ast.File, *ast.BlockStmt:
			continue
		case ast.Stmt, ast.Decl:
			start := p.Fset.Position(n.Pos())
			lines = append(lines, start.Line)
			above[start.Line-1] = start.Column
		}
	}
	for _, c := range p.sheet(file).nolints {
		list := strings.TrimPrefix(c.Text, "//nolint")
		if list != "" && list[0] != ':' && list[0] != ' ' {
			continue
		}
		list, _, _ = strings.Cut(strings.TrimPrefix(list, ":"), "//")
		list = strings.TrimSpace(list)
		if list != "" && list != "all" && !p.names(list) {
			continue
		}
		at := p.Fset.Position(c.Pos())
		column, isAbove := above[at.Line]
		if p.Settings.ReadsNolint && (list == "" || list == "all" || isNamed(list, "statusvet")) && (at.Line == line || isAbove && at.Column == column) {
			continue
		}
		if slices.Contains(lines, at.Line) || isAbove && p.alone(file, c) {
			return true
		}
	}
	return false
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

// names reports whether a comma-separated list names the rule.
func (p *Pass) names(list string) bool {
	return isNamed(list, p.rule.Name) || isNamed(list, "statusvet")
}

// isNamed reports whether a comma-separated list holds the name.
func isNamed(list, name string) bool {
	for e := range strings.SplitSeq(list, ",") {
		if strings.TrimSpace(e) == name {
			return true
		}
	}
	return false
}
