package protocol

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the dumps that testdata/dump wants")

// TestDump compares what -protocol.dump prints for the sources in testdata/dump with what each file
// says that it should. Read a dump before you accept it: it says what the engine believes.
func TestDump(t *testing.T) {
	names, err := filepath.Glob("testdata/dump/*.txtar")
	if err != nil || len(names) < 8 {
		t.Fatalf("%d dumps, %v", len(names), err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			last := len(archive.Files) - 1
			if last < 1 || archive.Files[last].Name != "want" {
				t.Fatalf("%s: no file want at the end", name)
			}
			got := dumpOf(t, archive.Files[:last])
			if again := dumpOf(t, archive.Files[:last]); again != got {
				t.Fatalf("not the same twice:\n%s\n%s", got, again)
			}
			if want := string(archive.Files[last].Data); got == want {
				return
			} else if !*update {
				t.Fatalf("%s\nhave\n%s\nwant\n%s", name, got, want)
			}
			archive.Files[last].Data = []byte(got)
			if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// dumpOf analyses the files as one package and dumps all of its functions.
func dumpOf(t *testing.T, files []txtar.File) string {
	t.Helper()
	base, err := loadFixtures()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*packages.Package{}
	packages.Visit(base, nil, func(p *packages.Package) { all[p.PkgPath] = p })
	p := &packages.Package{
		ID: "example.com/dump", PkgPath: "example.com/dump", Name: "dump", Fset: token.NewFileSet(),
		TypesSizes: types.SizesFor("gc", "amd64"), Imports: map[string]*packages.Package{},
		TypesInfo: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
		},
	}
	for _, f := range files {
		file, err := parser.ParseFile(p.Fset, f.Name, f.Data, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		p.Syntax = append(p.Syntax, file)
	}
	conf := types.Config{Sizes: p.TypesSizes, Importer: importer(func(path string) (*types.Package, error) {
		q := all[path]
		if q == nil {
			return nil, fmt.Errorf("the fixtures do not import %s", path)
		}
		p.Imports[path] = q
		return q.Types, nil
	})}
	if p.Types, err = conf.Check(p.PkgPath, p.Fset, p.Syntax, p.TypesInfo); err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{Analyzer}, []*packages.Package{p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if graph.Roots[0].Err != nil {
		t.Fatal(graph.Roots[0].Err)
	}
	var out bytes.Buffer
	graph.Roots[0].Result.(*Result).in.dump(&out, "dump.")
	return out.String()
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }
