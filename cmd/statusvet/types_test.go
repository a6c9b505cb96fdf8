package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

// TestTypesOnly: of a package that can have no facts the declarations are checked and written, and those that import it read them.
// The units below have packages of their own under names of the standard library, as the go command would describe them.
func TestTypesOnly(t *testing.T) {
	dir := t.TempDir()
	outputs := map[string]string{}
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
			u.ImportMap[dep], u.PackageVetx[dep] = dep, outputs[dep]
		}
		outputs[path] = u.VetxOutput
		return u
	}
	const body = "{ x := undeclared; return }"
	for _, c := range []struct {
		path, version, source string
		want                  bool
	}{
		{"errors", "", "package errors\nfunc New(s string) error\ntype T struct{ N int }\nfunc f() " + body, true},
		{"net/http", "", "package http\nimport \"errors\"\nvar E errors.T\ntype Header map[string][]string\nfunc f() " + body +
			"\ntype ResponseWriter interface { Header() Header; Write([]byte) (int, error); WriteHeader(int) }", true},
		{"a.com/pure", "v1.0.0", "package pure\nimport \"errors\"\nvar T errors.T\nfunc f() " + body, true},
		{"a.com/helper", "v1.0.0", "package helper\nimport \"net/http\"\ntype W struct{ http.ResponseWriter }\nfunc (w W) Made() { w.WriteHeader(201) }\nfunc F(w W) { w.Made() }", true},
		{"a.com/user", "v1.0.0", "package user\nimport \"a.com/helper\"\nfunc F(w helper.W) { helper.F(w) }\nvar Table = [...]byte{" + strings.Repeat("1, ", 300) + "}", true},
		{"a.com/farther", "v1.0.0", "package farther\nimport \"a.com/user\"\nvar F = user.F", true},
		{"a.com/half", "v1.0.0", "package half\nimport \"net/http\"\nfunc F(http.ResponseWriter) " + body, false},
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
	pkg, err := vetx{unit("a.com/reader", "v1.0.0", "package reader\nimport \"a.com/pure\""), token.NewFileSet(), map[string]*types.Package{}}.Import("a.com/pure")
	if err != nil {
		t.Fatal(err)
	}
	if got := pkg.Scope().Lookup("T").Type().Underlying().String(); got != "struct{N int}" {
		t.Errorf("T is %s", got)
	}
	for path, want := range map[string]string{
		"a.com/pure": "", "a.com/helper": "helper F: $0.status(201); helper W.M0: $0.status(201)",
		"a.com/user": "helper W.M0: $0.status(201); user F: $0.status(201,elsewhere)", "a.com/farther": "", // who imports it alone cannot name a W
	} {
		if got := factsIn(t, outputs[path]); got != want {
			t.Errorf("%s: the facts are %s, want %s", path, got, want)
		}
	}
	u := unit("a.com/asked", "v1.0.0", "package asked")
	u.VetxOnly = false
	if typesOnly(u) {
		t.Error("a package whose findings are wanted was left out")
	}
	for _, text := range []string{"", "vetx", "vetx\xff\xff\xff\xff\x00\x00\x00\x00"} {
		if err := os.WriteFile(outputs["errors"], []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, err := readVetx(outputs["errors"]); err == nil {
			t.Errorf("%q was read", text)
		}
	}
}

// factsIn lists the summaries in the file, with the last element of the package's path.
func factsIn(t *testing.T, file string) string {
	_, text, err := readVetx(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(text) == 0 {
		return ""
	}
	var facts []vetxFact
	if err := gob.NewDecoder(bytes.NewReader(text)).Decode(&facts); err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, f := range facts {
		list = append(list, fmt.Sprintf("%s %s: %s", path.Base(f.PkgPath), f.Object, f.Fact))
	}
	return strings.Join(list, "; ")
}
