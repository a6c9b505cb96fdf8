package model

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"
)

func TestRowsSet(t *testing.T) {
	var r Rows
	if err := r.Set("(*example.com/api.Context).Created: $0.set(Content-Type,\"text/plain; charset=utf-8\") $0.status(201);\nexample.com/api.Audit:\n"); err != nil {
		t.Fatal(err)
	}
	if os, ok := r.Lookup("(*example.com/api.Context).Created"); !ok || len(os) != 1 || len(os[0].Effects) != 2 {
		t.Errorf("Created: %v %v", os, ok)
	}
	if _, ok := r.Lookup("example.com/api.Audit"); !ok {
		t.Error("Audit has no row")
	}
	if _, ok := r.Lookup("example.com/api.Other"); ok {
		t.Error("Other has a row")
	}
	for text, want := range map[string]string{
		"example.com/api.F":                     "expected the full name of a function, a colon",
		"F: $0.status(201)":                     "expected the full name of a function, a colon",
		"example.com/api.F: $0.stats(201)":      "row example.com/api.F: ",
		"example.com/api.F:;example.com/api.F:": "a second row of that function",
	} {
		if err := r.Set(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func TestRowsCheck(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "api.go", `package api
type Context struct{}
func (c *Context) Created(v any) error { return nil }
type Sender interface{ Send(v any) }
func Write(code int) {}
`, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := (&types.Config{Importer: importer.Default()}).Check("example.com/api", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"(*example.com/api.Context).Created: $0.status(201) $0.body($1) -> nil": "",
		"(example.com/api.Sender).Send: $0.body($1)":                            "",
		"example.com/api.Write:":                                                "",
		"example.com/other.Write:":                                              "", // of another package
		"example.com/api.Wrote: $0.unknown":                                     "has no such function",
		"(example.com/api.Context).Created:":                                    "has no such function",
		"(*example.com/api.Contest).Created:":                                   "has no such function",
		"(*example.com/api.Context).Created: $2.status(201)":                    "no operand $2: expected one of $0 to $1",
		"(*example.com/api.Context).Created: $0.body($3)":                       "no operand $3",
		"example.com/api.Write: if $1==nil: $0.status(201)":                     "no operand $1",
		"(*example.com/api.Context).Created: $0.body -> nil, nil":               "tells of 2 results: expected at most 1",
	} {
		var r Rows
		if err := r.Set(text); err != nil {
			t.Fatal(err)
		}
		switch err := r.Check(pkg); {
		case want == "" && err != nil:
			t.Errorf("%q: %v", text, err)
		case want != "" && (err == nil || !strings.Contains(err.Error(), want)):
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
