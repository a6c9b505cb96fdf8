package rule

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
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
		if alone, driver := suppresses(t, "\tg() "+text+"\n"); alone != want.alone || driver != want.driver {
			t.Errorf("%q: suppressed %v, and %v where the driver reads it, want %v", text, alone, driver, want)
		}
	}
}

// TestNolintAbove likewise of the lines above: the driver reads what is aligned with the statement below, and no other.
func TestNolintAbove(t *testing.T) {
	for body, want := range map[string]struct{ alone, driver bool }{
		"\t//nolint:statusvet\n\tg()\n":        {true, false},
		"\t\t//nolint:statusvet\n\tg()\n":      {true, true},
		"\t//nolint:lateheader\n\tg()\n":       {true, true},
		"\t//nolint:statusvet\n\n\tg()\n":      {false, false},
		"\tg() //nolint:statusvet\n\tg(1)\n":   {true, false},
		"\t_ = 1 //nolint:lateheader\n\tg()\n": {false, false},
	} {
		if alone, driver := suppresses(t, body); alone != want.alone || driver != want.driver {
			t.Errorf("%q: suppressed %v, and %v where the driver reads it, want %v", body, alone, driver, want)
		}
	}
}

// suppresses reports whether the comments in the body of a function take back what is found at its first call, alone and where the driver
// reads nolint comments itself.
func suppresses(t *testing.T, body string) (alone, driver bool) {
	t.Helper()
	src := "package p\n\nfunc f() {\n" + body + "}\n"
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
	list := file.Decls[0].(*ast.FuncDecl).Body.List
	i := slices.IndexFunc(list, func(s ast.Stmt) bool { _, ok := s.(*ast.ExprStmt); return ok })
	call := list[i].(*ast.ExprStmt).X
	alone = p.suppressed(call)
	p.Settings.ReadsNolint = true
	return alone, p.suppressed(call)
}
