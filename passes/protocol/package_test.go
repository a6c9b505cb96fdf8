package protocol

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

func TestStandard(t *testing.T) {
	for _, c := range []struct {
		module *analysis.Module
		path   string
		want   bool
	}{
		{nil, "net/http", true},
		{nil, "example.com/shop", false},
		{&analysis.Module{}, "net/http", true},
		{&analysis.Module{Path: "std"}, "net/http", true},
		{&analysis.Module{Path: "std"}, "vendor/golang.org/x/net/http/httpguts", true},
		{&analysis.Module{Path: "shop"}, "net/http", false},
		{&analysis.Module{Path: "example.com/shop"}, "example.com/shop", false},
	} {
		if got := Standard(c.module, c.path); got != c.want {
			t.Errorf("%v, %s: %v, want %v", c.module, c.path, got, c.want)
		}
	}
}

// TestStandardRoot: without a module, the folders of the standard library are told by their names, all that there are.
func TestStandardRoot(t *testing.T) {
	entries, err := os.ReadDir(filepath.Join(build.Default.GOROOT, "src"))
	if err != nil {
		t.Skip(err)
	}
	n := 0
	for _, e := range entries {
		if name := e.Name(); e.IsDir() && name != "builtin" && name != "testdata" && !strings.HasPrefix(name, ".") {
			if n++; !standardRoot(name) || !standardRoot(name+"/deep") || standardRoot(name+".com/shop") {
				t.Errorf("%s is a folder of the standard library", name)
			}
		}
	}
	if n < 40 {
		t.Errorf("only %d folders", n)
	}
}

// TestNoAnswers: a package that has nothing to do with HTTP is not analysed, and nothing is said of its functions.
func TestNoAnswers(t *testing.T) {
	if list, ok := new(Result).Answers(nil); ok || list != nil {
		t.Errorf("%v, %v: want nothing", list, ok)
	}
}

// TestTypeNamed: types are looked for in the package and in what it imports at any depth; of others nothing is known.
func TestTypeNamed(t *testing.T) {
	pkg := types.NewPackage("example.com/shop", "shop")
	under := types.NewPackage("example.com/shop/item", "item")
	pkg.SetImports([]*types.Package{under})
	obj := types.NewTypeName(token.NoPos, under, "Item", nil)
	item := types.NewNamed(obj, types.Typ[types.Int], nil)
	under.Scope().Insert(obj)
	in := &interp{pass: &analysis.Pass{Pkg: pkg}}
	for text, want := range map[string]types.Type{
		"example.com/shop/item.Item":  item,
		"*example.com/shop/item.Item": types.NewPointer(item),
		"example.com/shop/item.Other": nil,
		"example.com/shop/cart.Cart":  nil,
		"*example.com/shop/cart.Cart": nil,
		"int":                         nil,
	} {
		got := in.typeNamed(text)
		if got == nil != (want == nil) || got != nil && !types.Identical(got, want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestTells: a number that is named as a status is counts in the modules under development; in others where somebody can read it.
func TestTells(t *testing.T) {
	const source = `package lib
type Answer struct { Code int }
type decoder struct { errorCode int }
type kept struct { statusCode int }
func (k *kept) StatusCode() int { return k.statusCode }
type given struct { code int }
func (g given) Is(other int) int { return 0 }
type told struct { code int }
func (t told) Text() string { return "" }
type hidden struct { code int }
func (h hidden) value() int { return h.code }
`
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "lib.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := new(types.Config).Check("example.com/lib", set, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for version, others := range map[string]bool{"": true, "v1.0.0": false} {
		r := rolesFor(&analysis.Pass{Pkg: pkg, Module: &analysis.Module{Path: "example.com/lib", Version: version}})
		for name, want := range map[string]bool{"Answer": true, "kept": true, "decoder": others, "given": others, "told": others, "hidden": others} {
			typ := pkg.Scope().Lookup(name).Type()
			if got := r.tells(typ); got != want {
				t.Errorf("version %q, %s: %t, want %t", version, name, got, want)
			}
		}
	}
}
