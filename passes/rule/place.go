package rule

import (
	"go/ast"
	"go/token"
	"net/http"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"github.com/statusvet/statusvet/passes/protocol"
)

// node returns the expression or statement whose instruction is at pos: for a call, whose
// instructions are at the opening parenthesis, the whole call.
func (p *Pass) node(pos token.Pos) ast.Node {
	file := p.file(pos)
	if file == nil {
		return at(pos)
	}
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for _, n := range path {
		switch n := n.(type) {
		case *ast.CallExpr:
			if n.Lparen == pos || n.Pos() == pos {
				return n
			}
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
			return at(pos)
		case ast.Stmt:
			return n
		}
	}
	return at(pos)
}

// at is a place without extent.
type at token.Pos

func (a at) Pos() token.Pos { return token.Pos(a) }
func (a at) End() token.Pos { return token.Pos(a) }

func (p *Pass) file(pos token.Pos) *ast.File {
	for _, f := range p.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}

// generated reports whether the file at pos says that it is generated: nobody mends it there.
func (p *Pass) generated(pos token.Pos) bool {
	f := p.file(pos)
	return f != nil && ast.IsGenerated(f)
}

// related names the parts of a finding that lie elsewhere: where the helper sends what the
// handler chose, and where status and headers had been sent before.
func (p *Pass) related(f protocol.Finding) []analysis.RelatedInformation {
	var list []analysis.RelatedInformation
	add := func(pos token.Pos, message string) {
		if pos.IsValid() && p.file(pos) != nil {
			n := p.node(pos)
			list = append(list, analysis.RelatedInformation{Pos: n.Pos(), End: n.End(), Message: message})
		}
	}
	if f.Kind == protocol.Again || f.Kind == protocol.Late || f.Kind == protocol.Content {
		if pos := f.Moment.Committed(); pos != f.Pos() {
			add(pos, "status and headers were sent here")
		}
	}
	what := map[protocol.EventKind]string{
		protocol.Commit:  "this sends the status",
		protocol.Again:   "this sends the second answer",
		protocol.Content: "this writes the body",
		protocol.Read:    "this reads the body",
	}[f.Kind]
	for e := f.Inner; e != nil; e = e.Inner {
		add(e.Pos(), what)
	}
	return list
}

// Line returns the line of a position, for messages.
func (p *Pass) Line(pos token.Pos) int { return p.Fset.Position(pos).Line }

// Status writes a status for messages: "201 Created".
func Status(code int) string {
	return strings.TrimSpace(strconv.Itoa(code) + " " + http.StatusText(code))
}
