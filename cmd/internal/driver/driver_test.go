package driver

import (
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// seen is a fact: what a function calls, as far as it is known.
type seen struct{ Calls []string }

func (*seen) AFact()           {}
func (s *seen) String() string { return strings.Join(s.Calls, ",") }

// whole is a fact of a package: how many functions it and those have that it imports.
type whole struct{ Functions int }

func (*whole) AFact() {}

// calls reports every function with what it calls, directly or not, across packages.
var calls = &analysis.Analyzer{
	Name:      "calls",
	Doc:       "tell what functions call",
	FactTypes: []analysis.Fact{new(seen), new(whole)},
	Run: func(pass *analysis.Pass) (any, error) {
		n := len(pass.Pkg.Scope().Names())
		for _, f := range pass.AllPackageFacts() {
			if f.Package.Path() != pass.Pkg.Path() {
				n += f.Fact.(*whole).Functions
			}
		}
		pass.ExportPackageFact(&whole{n})
		for _, file := range pass.Files {
			for _, decl := range file.Decls {
				obj := pass.TypesInfo.Defs[name(decl)]
				if obj == nil {
					continue
				}
				var s seen
				for id, used := range pass.TypesInfo.Uses {
					if _, ok := used.(*types.Func); !ok || id.Pos() < decl.Pos() || id.Pos() > decl.End() {
						continue
					}
					s.Calls = append(s.Calls, used.Name())
					var other seen
					if pass.ImportObjectFact(used, &other) {
						s.Calls = append(s.Calls, other.Calls...)
					}
				}
				slices.Sort(s.Calls)
				s.Calls = slices.Compact(s.Calls)
				pass.ExportObjectFact(obj, &s)
				pass.Reportf(decl.Pos(), "%s calls %s, of %d", obj.Name(), s.String(), n)
			}
		}
		return nil, nil
	},
}

// name is the name of a function's declaration, or nil.
func name(decl ast.Decl) *ast.Ident {
	if fn, ok := decl.(*ast.FuncDecl); ok {
		return fn.Name
	}
	return nil
}

const shop = `
-- go.mod --
module example.com/m

go 1.26
-- a/a.go --
package a

import "net/http"

type Server struct{ http.Handler }

func (s *Server) Send() { write() }

func write() {}
-- b/b.go --
package b

import "example.com/m/a"

func Use(s *a.Server) { s.Send() }
-- b/b_test.go --
package b

func inner() { Use(nil) }

func Inner() { inner() }
-- b/x_test.go --
package b_test

import (
	"example.com/m/b"
	"example.com/m/c"
)

func outer() {
	b.Inner()
	c.Again()
}
-- c/c.go --
package c

import "example.com/m/b"

func Again() { b.Use(nil) }
`

// unpack writes the module to a new folder.
func unpack(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	for _, part := range strings.Split(text, "\n-- ")[1:] {
		name, content, _ := strings.Cut(part, " --\n")
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content+"\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func config(patterns ...string) *Config {
	return &Config{
		Analyzers: []*analysis.Analyzer{calls},
		Patterns:  patterns,
		Tests:     true,
		Base:      func(path string) bool { return path == "net/http" },
		Leads:     func(*types.Package) bool { return true },
	}
}

// TestDeterministic: the output and the facts are the same bytes in every run, with one thread or two, in whatever order the packages are
// named, from whatever folder, with results kept or none.
func TestDeterministic(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	patterns := []string{"./a", "./b", "./c"}
	want := ""
	dirs := []string{unpack(t, shop), unpack(t, shop)}
	kept := t.TempDir()
	for i := range 20 {
		dir := dirs[i/2%2]
		t.Chdir(dir)
		runtime.GOMAXPROCS(1 + i%2)
		rand.Shuffle(len(patterns), func(i, j int) { patterns[i], patterns[j] = patterns[j], patterns[i] })
		cfg := config(patterns...)
		if i >= 10 {
			cfg.Cache = kept
		}
		g, out, err := analyse(context.Background(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		var text bytes.Buffer
		text.Write(bytes.ReplaceAll(out, []byte(dir), nil))
		if i < 10 { // what is kept is not read again where nothing changed
			for _, n := range g.nodes {
				if n.facts != nil {
					var facts bytes.Buffer
					if err := gob.NewEncoder(&facts).Encode(n.facts); err != nil {
						t.Fatal(err)
					}
					fmt.Fprintf(&text, "%s %x\n", n.ImportPath, facts.Bytes())
				}
			}
		}
		if i == 10 {
			want = ""
		}
		if want == "" {
			want = text.String()
		}
		if text.String() != want {
			t.Fatalf("run %d: got\n%s\nfirst\n%s", i, text.String(), want)
		}
	}
	for _, line := range []string{"outer calls Again,Inner,Send,Use,inner,write, of", "Again calls Send,Use,write, of 6"} {
		if !strings.Contains(want, line) {
			t.Errorf("no %q in\n%s", line, want)
		}
	}
}

// TestUnsupported: what is out of the ordinary is left to go vet.
func TestUnsupported(t *testing.T) {
	t.Chdir(unpack(t, shop+"-- d/d.go --\npackage d\n\nfunc F() { undefined() }\n-- e/e.go --\npackage e\n\nimport _ \"example.com/m/none\"\n"))
	for name, cfg := range map[string]*Config{
		"a package that does not compile":   config("./d"),
		"one that cannot be loaded":         config("./e"),
		"a pattern that matches nothing":    config("./none/..."),
		"the standard library":              config("net/http"),
		"an overlay":                        {Patterns: []string{"./a"}, Build: []string{"-overlay=x.json"}},
		"a flag that the go command has no": {Patterns: []string{"./a"}, Build: []string{"-nonesuch"}},
	} {
		if out, err := Run(context.Background(), cfg); !errors.Is(err, ErrUnsupported) {
			t.Errorf("%s: got %v and %s", name, err, out)
		}
	}
}

// TestEmbed: files to be embedded that are missing take nothing away, neither from the package nor from those that import it.
func TestEmbed(t *testing.T) {
	const ui = "-- ui/ui.go --\npackage ui\n\nimport \"embed\"\n\n//go:embed dist FILES\nvar Files embed.FS\n\nfunc Serve() {}\n" +
		"-- ui/dist/.keep --\n" +
		"-- api/api.go --\npackage api\n\nimport \"example.com/m/ui\"\n\nfunc Use() { ui.Serve() }\n"
	var want string
	for _, files := range []string{"dist/.keep", "*.html"} {
		dir := unpack(t, strings.ReplaceAll(shop+ui, "FILES", files))
		if files == "dist/.keep" {
			if err := os.WriteFile(filepath.Join(dir, "ui", "dist", "index.html"), nil, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		t.Chdir(dir)
		out, err := Run(context.Background(), config("./..."))
		if err != nil {
			t.Fatal(err)
		}
		got := strings.ReplaceAll(string(out), dir, "")
		if !strings.Contains(got, "Use calls Serve") {
			t.Errorf("%s: got %s", files, got)
		}
		if want == "" {
			want = got
		}
		if got != want {
			t.Errorf("with missing files\n%s\nwith all\n%s", got, want)
		}
	}
}

// TestKeys: every part of what a result depends on is part of its key.
func TestKeys(t *testing.T) {
	dir := unpack(t, shop)
	t.Chdir(dir)
	keys := func(identity string, build ...string) map[string][32]byte {
		t.Helper()
		cfg := config("./...")
		cfg.Build = build
		g, err := load(context.Background(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		if err := g.hash(identity); err != nil {
			t.Fatal(err)
		}
		m := map[string][32]byte{}
		for _, n := range g.nodes {
			m[n.ImportPath] = n.key
		}
		return m
	}
	changed := func(a, b map[string][32]byte) (list []string) {
		for _, path := range slices.Sorted(maps.Keys(a)) {
			if a[path] != b[path] && strings.HasPrefix(path, "example.com/") {
				list = append(list, strings.ReplaceAll(path, "example.com/m/", ""))
			}
		}
		return list
	}
	before := keys("tool")
	if list := changed(before, keys("tool")); list != nil {
		t.Errorf("changed without reason: %v", list)
	}
	if list := changed(before, keys("other")); len(list) != len(changed(before, nil)) {
		t.Errorf("another tool changes only %v", list)
	}
	for file, want := range map[string][]string{
		"a/a.go":      {"a", "b", "b [b.test]", "b_test [b.test]", "c", "c [b.test]"},
		"b/b_test.go": {"b [b.test]", "b_test [b.test]", "c [b.test]"},
		"b/x_test.go": {"b_test [b.test]"},
		"c/c.go":      {"c", "c [b.test]", "b_test [b.test]"},
	} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, append(text, "\n// more\n"...), 0o666); err != nil {
			t.Fatal(err)
		}
		slices.Sort(want)
		if got := changed(before, keys("tool")); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: changes %v, want %v", file, got, want)
		}
		if err := os.WriteFile(file, text, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
