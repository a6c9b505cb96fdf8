package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"github.com/statusvet/statusvet/passes/protocol"
)

// loadDumps makes a unit of each of the engine's dumps (see TestDump). They import what fixtures import.
func (b *bench) loadDumps() error {
	names, err := filepath.Glob(filepath.Join(b.testdata, "../passes/protocol/testdata/dump/*.txtar"))
	if err != nil {
		return err
	}
	all := map[string]*types.Package{}
	for _, u := range b.units {
		for _, p := range u.pkgs {
			for path, imp := range p.Imports {
				all[path] = imp.Types
			}
		}
	}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			return err
		}
		last := len(archive.Files) - 1
		p := &packages.Package{
			ID: "example.com/dump", PkgPath: "example.com/dump", Name: "dump", Fset: token.NewFileSet(),
			TypesSizes: types.SizesFor("gc", "amd64"), Imports: map[string]*packages.Package{},
			TypesInfo: &types.Info{
				Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
				Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
				Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
			},
		}
		for _, f := range archive.Files[:last] {
			file, err := parser.ParseFile(p.Fset, f.Name, f.Data, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			p.Syntax = append(p.Syntax, file)
		}
		conf := types.Config{Sizes: p.TypesSizes, Importer: importer(func(path string) (*types.Package, error) {
			if all[path] == nil {
				return nil, fmt.Errorf("the fixtures do not import %s", path)
			}
			return all[path], nil
		})}
		if p.Types, err = conf.Check(p.PkgPath, p.Fset, p.Syntax, p.TypesInfo); err != nil {
			return err
		}
		b.units = append(b.units, &unit{folder: "dump/" + filepath.Base(name), pkgs: []*packages.Package{p}, dump: string(archive.Files[last].Data)})
	}
	return nil
}

type importer func(path string) (*types.Package, error)

func (i importer) Import(path string) (*types.Package, error) { return i(path) }

// runDump says in which lines a dump is another one.
func (b *bench) runDump(u *unit) (outcome []string, err error) {
	if err := protocol.Analyzer.Flags.Set("dump", "dump."); err != nil {
		return nil, err
	}
	defer protocol.Analyzer.Flags.Set("dump", "")
	file, err := os.CreateTemp("", "dump")
	if err != nil {
		return nil, err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	was := os.Stderr
	os.Stderr = file
	defer func() { os.Stderr = was }()
	graph, err := checker.Analyze([]*analysis.Analyzer{protocol.Analyzer}, u.pkgs, &checker.Options{Sequential: true})
	if err != nil {
		return nil, err
	}
	if err := graph.Roots[0].Err; err != nil {
		return nil, err
	}
	text, err := os.ReadFile(file.Name())
	if err != nil {
		return nil, err
	}
	want := strings.Split(u.dump, "\n")
	for i, line := range strings.Split(string(text), "\n") {
		if i >= len(want) || line != want[i] {
			return []string{fmt.Sprintf("line %d of the dump: %s", i+1, line)}, nil
		}
	}
	if len(text) < len(u.dump) {
		return []string{"the dump ends early"}, nil
	}
	return nil, nil
}
