package driver

import (
	"go/ast"
	goimporter "go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"
)

// TestShorten: what is left of a literal has the length and the type that it had, and what is no data is whole.
func TestShorten(t *testing.T) {
	many := func(n int, element string) string { return strings.Repeat(element+", ", n-1) + element }
	for _, c := range []struct {
		value string
		left  int // elements
	}{
		{"[]byte{" + many(257, "7") + "}", 1},
		{"[]byte{" + many(256, "7") + "}", 256},
		{"[...]int{" + many(300, "-1") + "}", 1},
		{"[300]int{" + many(300, "1+2") + "}", 1},
		{"&[]string{" + many(300, `"a"`) + "}", 1},
		{"[]struct{A int; B bool}{" + many(300, "{A: 1, B: true}") + "}", 1},
		{"[]*T{" + many(300, "{1}") + "}", 1},
		{"[]any{" + many(300, "nil") + "}", 1},
		{"[]func(){" + many(300, "f") + "}", 300},
		{"[]int{" + many(300, "len(os.Args)") + "}", 300},
		{"[]os.FileMode{" + many(300, "os.ModeDir") + "}", 300},
		{"[]*T{" + many(300, "&T{1}") + "}", 300},
		{"[...]int{500: 1, " + many(300, "2") + "}", 301},
		{"named{" + many(300, "2") + "}", 300},
	} {
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, "a.go", "package a\nimport \"os\"\nvar _ = os.Args\ntype T struct{ N int }\ntype named []int\nfunc f() {}\nvar v = "+c.value, 0)
		if err != nil {
			t.Fatal(err)
		}
		check := func() string {
			conf := types.Config{Importer: goimporter.Default()}
			pkg, err := conf.Check("a", set, []*ast.File{file}, nil)
			if err != nil {
				t.Fatalf("%.30s: %v", c.value, err)
			}
			return pkg.Scope().Lookup("v").Type().String()
		}
		before := check()
		Shorten(file)
		if after := check(); after != before {
			t.Errorf("%.30s: %s, was %s", c.value, after, before)
		}
		value := file.Decls[len(file.Decls)-1].(*ast.GenDecl).Specs[0].(*ast.ValueSpec).Values[0]
		if u, ok := value.(*ast.UnaryExpr); ok {
			value = u.X
		}
		if got := len(value.(*ast.CompositeLit).Elts); got != c.left {
			t.Errorf("%.30s: %d elements, want %d", c.value, got, c.left)
		}
	}
	var keys strings.Builder
	for i := range 300 {
		keys.WriteString(`"` + strings.Repeat("k", i) + `": 1,`)
	}
	for text, want := range map[string]int{
		"package a; var v = map[string]int{" + keys.String() + "}":                  1,
		"package a; import . \"os\"; var v = map[string]int{" + keys.String() + "}": 300,
		"package a; const v = 1; func f() { v := []int{" + many(300, "1") + "} }":   -1,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "a.go", text, 0)
		if err != nil {
			t.Fatal(err)
		}
		Shorten(file)
		got := -1
		if spec, ok := file.Decls[len(file.Decls)-1].(*ast.GenDecl); ok {
			got = len(spec.Specs[0].(*ast.ValueSpec).Values[0].(*ast.CompositeLit).Elts)
		}
		if got != want {
			t.Errorf("%.40s: %d elements, want %d", text, got, want)
		}
	}
}
