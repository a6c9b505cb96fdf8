package main

import (
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

// TestTypesOnly: of a package that can have no facts the declarations are checked and written, and those that import it read them.
// The units below have packages of their own under names of the standard library, as the go command would describe them.
func TestTypesOnly(t *testing.T) {
	dir := t.TempDir()
	vetx := map[string]string{}
	unit := func(path, version, source string) *unitchecker.Config {
		t.Helper()
		file := filepath.Join(dir, filepath.Base(path)+".go")
		if err := os.WriteFile(file, []byte(source), 0o600); err != nil {
			t.Fatal(err)
		}
		u := &unitchecker.Config{
			ImportPath: path, GoFiles: []string{file}, VetxOnly: true, VetxOutput: file + ".vetx", Stdout: file + ".stdout",
			Standard: map[string]bool{"net/http": true, "errors": true}, ImportMap: map[string]string{}, PackageVetx: map[string]string{},
		}
		if version != "" {
			u.Module = &analysis.Module{Path: path, Version: version}
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range parsed.Imports {
			dep, _ := strconv.Unquote(spec.Path.Value)
			u.ImportMap[dep], u.PackageVetx[dep] = dep, vetx[dep]
		}
		vetx[path] = u.VetxOutput
		return u
	}
	const body = "{ x := undeclared; return }"
	for _, c := range []struct {
		path, version, source string
		want                  bool
	}{
		{"errors", "", "package errors\nfunc New(s string) error\ntype T struct{ N int }\nfunc f() " + body, true},
		{"net/http", "", "package http\nimport \"errors\"\ntype ResponseWriter interface{ WriteHeader(int) }\nvar E errors.T\nfunc f() " + body, true},
		{"a.com/pure", "v1.0.0", "package pure\nimport \"errors\"\nvar T errors.T\nfunc f() " + body, true},
		{"a.com/helper", "v1.0.0", "package helper\nimport \"net/http\"\ntype W struct{ http.ResponseWriter }\nfunc F(W) {}", false},
		{"a.com/user", "v1.0.0", "package user\nimport \"a.com/helper\"\nfunc F(helper.W) {}", false},
		{"a.com/own", "", "package own\nfunc F() {}", false},
		{"a.com/wrong", "v1.0.0", "package wrong\nvar T undeclared", false},
		{"a.com/lost", "v1.0.0", "package lost\nimport _ \"a.com/nowhere\"", false},
	} {
		u := unit(c.path, c.version, c.source)
		if c.path == "a.com/own" {
			u.Module = &analysis.Module{Path: c.path}
		}
		if got := typesOnly(u); got != c.want {
			t.Errorf("%s: %t, want %t", c.path, got, c.want)
		}
		_, err := os.Stat(u.VetxOutput)
		_, errOut := os.Stat(u.Stdout)
		if c.want != (err == nil) || c.want != (errOut == nil) {
			t.Errorf("%s: %v, %v", c.path, err, errOut)
		}
	}
	pkg, err := readTypes(token.NewFileSet(), map[string]*types.Package{}, "a.com/pure", vetx["a.com/pure"])
	if err != nil {
		t.Fatal(err)
	}
	if got := pkg.Scope().Lookup("T").Type().Underlying().String(); got != "struct{N int}" {
		t.Errorf("T is %s", got)
	}
	u := unit("a.com/asked", "v1.0.0", "package asked")
	u.VetxOnly = false
	if typesOnly(u) {
		t.Error("a package whose findings are wanted was left out")
	}
	for _, text := range []string{"", "vetx", "vetx\xff\xff\xff\xff\x00\x00\x00\x00"} {
		if err := os.WriteFile(vetx["errors"], []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readTypes(token.NewFileSet(), map[string]*types.Package{}, "errors", vetx["errors"]); err == nil {
			t.Errorf("%q was read", text)
		}
	}
}
