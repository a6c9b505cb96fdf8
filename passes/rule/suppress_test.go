package rule

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statusvet/statusvet/passes/settings"
)

// TestNolint: what a comment on the line of a finding suppresses, and what of it is left to a driver that reads nolint comments itself.
func TestNolint(t *testing.T) {
	for text, want := range map[string]struct{ alone, driver bool }{
		"":                               {false, false},
		"//nolint":                       {true, false},
		"//nolint:all":                   {true, false},
		"//nolint:statusvet":             {true, false},
		"//nolint:errcheck,statusvet":    {true, false},
		"//nolint:lateheader":            {true, true},
		"//nolint: lateheader , other":   {true, true},
		"//nolint:lateheader // because": {true, true},
		"//nolint:other":                 {false, false},
		"//nolintlateheader":             {false, false},
		"// nolint":                      {false, false},
		"//lint:ignore lateheader why":   {true, true},
		"//lint:ignore statusvet why":    {true, true},
		"//lint:ignore lateheader":       {false, false},
		"//lint:ignore other why":        {false, false},
		"//lint:ignore , why":            {false, false}, // names nothing, which is not everything
	} {
		src := "package p\n\nfunc f() {\n\tg() " + text + "\n}\n"
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		p := &Pass{
			Pass:     &analysis.Pass{Fset: fset, Files: []*ast.File{file}, ReadFile: func(string) ([]byte, error) { return []byte(src), nil }},
			Settings: settings.New(),
			rule:     &Rule{Analyzer: &analysis.Analyzer{Name: "lateheader"}},
			sheets:   map[*ast.File]*sheet{},
			heeded:   Heeded{},
		}
		call := file.Decls[0].(*ast.FuncDecl).Body.List[0].(*ast.ExprStmt).X
		if got := p.suppressed(call); got != want.alone {
			t.Errorf("%q: suppressed %v, want %v", text, got, want.alone)
		}
		p.Settings.ReadsNolint = true
		if got := p.suppressed(call); got != want.driver {
			t.Errorf("%q: suppressed %v where the driver reads it, want %v", text, got, want.driver)
		}
	}
}
