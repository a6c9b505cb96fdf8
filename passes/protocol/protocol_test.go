package protocol_test

import (
	"go/ast"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/passes/protocol"
)

// TestSummaries checks what the engine knows of the functions in testdata/protocol/<feature>: each
// line "//rows: OUTCOME" above an exported function is one row of its summary, and these are all. A
// function without such a line must have no summary. (The wants of analysistest are regular
// expressions, in which rows cannot be read.)
func TestSummaries(t *testing.T) {
	checked := 0
	for _, act := range protocol.Fixtures(t) {
		if !strings.Contains(act.Package.PkgPath, "/testdata/protocol/") {
			continue
		}
		got := map[string]string{}
		for _, f := range act.AllObjectFacts() {
			if f.Object.Pkg() == act.Package.Types {
				pos := act.Package.Fset.Position(f.Object.Pos())
				text := f.Fact.(interface{ String() string }).String()
				// What a handler decides itself is marked for the callers in other packages.
				got[pos.String()] = strings.ReplaceAll(text, ",elsewhere)", ")")
			}
		}
		for _, file := range act.Package.Syntax {
			for _, decl := range file.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok || !fn.Name.IsExported() {
					continue
				}
				checked++
				pos := act.Package.Fset.Position(fn.Name.Pos())
				if want, have := rows(fn.Doc), got[pos.String()]; want != have {
					t.Errorf("%s: %s\nhave %s\nwant %s", pos, fn.Name.Name, lines(have), lines(want))
				}
			}
		}
	}
	if checked == 0 {
		t.Error("no exported function was checked")
	}
}

// rows joins the rows that a function's comment names.
func rows(doc *ast.CommentGroup) string {
	var list []string
	if doc != nil {
		for _, c := range doc.List {
			// gofmt puts a space behind the slashes.
			if text, ok := strings.CutPrefix(strings.Replace(c.Text, "// ", "//", 1), "//rows: "); ok {
				list = append(list, text)
			}
		}
	}
	return strings.Join(list, " | ")
}

func lines(rows string) string {
	if rows == "" {
		return "no rows"
	}
	return "\n//rows: " + strings.ReplaceAll(rows, " | ", "\n//rows: ")
}
