package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/protocol"
)

// TestGrowth: what is twice as large costs about twice as much, in instructions that are carried out and in memory that is allocated: neither
// depends on the machine. What grows with the square would cost four times as much. Memory may grow somewhat faster than the instructions: a state
// that learns something copies the list of what it knows, which is longer in a longer function.
func TestGrowth(t *testing.T) {
	const most, mostMemory = 3, 3.5
	type one struct {
		name string
		size int
		make func(n int) source
	}
	list := []one{{"service", 400, func(n int) source { return service(n, 1) }}}
	for _, o := range odd {
		size := o.most / 4
		if o.most < 100 { // these are cheap, and some reach the bound of states only then
			size = o.most
		}
		list = append(list, one{o.name, size, func(n int) source { return oddity(o.make, n) }})
	}
	exports := exported(t)
	for _, s := range list {
		var steps, memory [2]float64
		for i, n := range []int{s.size / 2, s.size} {
			steps[i], memory[i] = run(t, load(t, s.make(n), exports))
		}
		t.Logf("%-10s steps %.0f to %.0f (%.1f), memory %.1f to %.1f MB (%.1f)", s.name, steps[0], steps[1], steps[1]/steps[0], memory[0], memory[1], memory[1]/memory[0])
		if steps[0] == 0 {
			t.Errorf("%s: nothing was analysed", s.name)
		}
		if steps[1] > most*steps[0] {
			t.Errorf("%s: %.0f instructions were carried out, and %.0f for twice the size", s.name, steps[0], steps[1])
		}
		if memory[1] > mostMemory*memory[0] {
			t.Errorf("%s: %.1f MB were allocated, and %.1f MB for twice the size", s.name, memory[0], memory[1])
		}
	}
}

// exported returns the files of export data of the standard library.
func exported(t testing.TB) map[string]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-export", "-f", "{{.ImportPath}} {{.Export}}", "net/http", "encoding/json").Output()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for line := range strings.Lines(string(out)) {
		if path, file, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			files[path] = file
		}
	}
	return files
}

// load type-checks a module and returns its package of handlers. go/packages would have all of it compiled.
func load(t testing.TB, src source, exports map[string]string) *packages.Package {
	t.Helper()
	fset := token.NewFileSet()
	std := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	known := map[string]*packages.Package{}
	var last *packages.Package
	dirs := map[string][]string{}
	for name := range src {
		if dir := path.Dir(name); strings.HasSuffix(name, ".go") {
			dirs[dir] = append(dirs[dir], name)
		}
	}
	for _, dir := range slices.Backward(slices.Sorted(maps.Keys(dirs))) { // the helpers come first
		p := &packages.Package{
			ID: "example.com/grown/" + dir, PkgPath: "example.com/grown/" + dir, Name: path.Base(dir), Fset: fset, Imports: maps.Clone(known),
			TypesSizes: types.SizesFor("gc", runtime.GOARCH),
			TypesInfo: &types.Info{
				Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
				Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
				Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
			},
		}
		for _, name := range slices.Sorted(slices.Values(dirs[dir])) {
			file, err := parser.ParseFile(fset, name, src[name], parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			p.Syntax = append(p.Syntax, file)
		}
		conf := types.Config{Importer: importing(func(path string) (*types.Package, error) {
			if p := known[path]; p != nil {
				return p.Types, nil
			}
			return std.Import(path)
		})}
		var err error
		if p.Types, err = conf.Check(p.PkgPath, fset, p.Syntax, p.TypesInfo); err != nil {
			t.Fatal(err)
		}
		known[p.PkgPath], last = p, p
	}
	return last
}

type importing func(path string) (*types.Package, error)

func (f importing) Import(path string) (*types.Package, error) { return f(path) }

// run analyses a package and returns the instructions that were carried out and the MB that were allocated.
func run(t testing.TB, p *packages.Package) (steps, memory float64) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	graph, err := checker.Analyze(analyzer.Suite(), []*packages.Package{p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	for act := range graph.All() {
		if act.Err != nil {
			t.Fatalf("%s: %v", act, act.Err)
		}
		if r, ok := act.Result.(*protocol.Result); ok && act.Package == p {
			steps += float64(r.Steps())
		}
	}
	return steps, float64(after.TotalAlloc-before.TotalAlloc) / 1e6
}

// TestChart: a chart is well-formed, has a dot for every point of a service, and all of them lie within the frame.
func TestChart(t *testing.T) {
	data := []point{{inOne, 100, 1, 40}, {inOne, 50000, 170.5, 9000}, {inMany, 100, 1, 30}, {inMany, 50000, 160, 900}, {"cases", 2000, 999, 99999}}
	for name, draw := range charts {
		dots := 0
		for dec := xml.NewDecoder(bytes.NewReader(draw(data))); ; {
			token, err := dec.Token()
			if err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if e, ok := token.(xml.StartElement); ok && e.Name.Local == "circle" {
				dots++
				var x, y float64
				if _, err := fmt.Sscan(e.Attr[0].Value, &x); err != nil {
					t.Fatal(err)
				}
				if _, err := fmt.Sscan(e.Attr[1].Value, &y); err != nil {
					t.Fatal(err)
				}
				if x < left || x > width-right || y < top || y > height-foot {
					t.Errorf("%s: a dot at %v, %v", name, x, y)
				}
			}
		}
		if dots != 4 {
			t.Errorf("%s: %d dots", name, dots)
		}
	}
}

// TestDrawn: the committed charts are those of the committed data.
func TestDrawn(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "testdata", "speed")
	data, err := read(filepath.Join(dir, "growth.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for name, draw := range charts {
		have, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(have, draw(data)) {
			t.Errorf("%s is not what growth -plot draws", name)
		}
	}
}

// TestRead: what is not a line of the data is an error, and names the file.
func TestRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "growth.tsv")
	for text, want := range map[string]bool{
		"# 2 cores\n" + columns + "one package\t100\t0.87\t45\n": true,
		columns + "one package\t100\t0.87\n":                     false,
		columns + "one package\tmany\t0.87\t45\n":                false,
	} {
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		data, err := read(file)
		if want != (err == nil) || want && !slices.Equal(data, []point{{inOne, 100, 0.87, 45}}) {
			t.Errorf("%q: got %v, %v", text, data, err)
		}
	}
}
