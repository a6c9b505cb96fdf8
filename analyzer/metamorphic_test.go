package analyzer_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
)

// TestMetamorphic changes the source of every rule's fixtures in ways that leave what it does as it was, and wants the
// same findings: as many, of the same rules, with the same messages, for the same lines of the
// source as it was written. Code that moves takes its line with it in a line directive; so a finding
// may lie in the handler or in the helper that a step was moved to, but it is the finding of that line.
//
// The frameworks are loaded once; what changes is parsed and checked in memory.
func TestMetamorphic(t *testing.T) {
	w := load(t)
	base := w.findings(t, w.changed(t, func(*unit) {}))
	if len(base) < 300 {
		t.Fatalf("only %d findings in the fixtures", len(base))
	}
	ran, used := map[string]bool{}, map[exception]bool{}
	for _, m := range moves {
		t.Run(m.name, func(t *testing.T) {
			ran[m.name] = true
			done := 0
			w.steps = map[string][]step{}
			got := w.findings(t, w.changed(t, func(u *unit) { done += m.do(u) }))
			if done < m.least {
				t.Errorf("%d places were changed, at least %d were expected", done, m.least)
			}
			for _, d := range difference(w.stepwise(base), w.stepwise(got)) {
				fn := w.function(d.finding)
				e := exception{m.name, fn}
				if exceptions[e] == "" {
					e.function = fn[:strings.LastIndex(fn, ".")]
				}
				switch name := fn[strings.LastIndex(fn, ".")+1:]; {
				case strings.HasPrefix(name, "fp_"), strings.HasPrefix(name, "fn_"):
					// What is known to be wrong may be wrong in another way.
				case exceptions[e] != "":
					used[e] = true
				default:
					t.Errorf("%s\n\t%s:%d: %s %s", fn, d.file, d.line, d.sign, d.message)
				}
			}
		})
	}
	known := map[string]bool{}
	for _, m := range moves {
		known[m.name] = true
	}
	for e, reason := range exceptions {
		if !known[e.move] {
			t.Errorf("there is no move %q", e.move)
		}
		if ran[e.move] && !used[e] {
			t.Errorf("%s leaves the findings of %s as they are now: take it out of the exceptions (%s)", e.move, e.function, reason)
		}
	}
}

// A finding is one diagnostic, at its line in the source as it was written.
type finding struct {
	file    string
	line    int
	message string // with its rule
}

type change struct {
	finding
	sign string // "lost" or "new"
}

// difference lists the findings that are in only one of two lists.
func difference(base, got []finding) []change {
	count := map[finding]int{}
	for _, f := range base {
		count[f]++
	}
	for _, f := range got {
		count[f]--
	}
	var list []change
	for f, n := range count {
		for ; n > 0; n-- {
			list = append(list, change{f, "lost"})
		}
		for ; n < 0; n++ {
			list = append(list, change{f, "new"})
		}
	}
	slices.SortFunc(list, func(a, b change) int {
		return strings.Compare(fmt.Sprintf("%s:%5d%s%s", a.file, a.line, a.message, a.sign), fmt.Sprintf("%s:%5d%s%s", b.file, b.line, b.message, b.sign))
	})
	return list
}

// A step is the lines of a statement that was moved as a whole: a finding in it may as well be reported where the
// helper is called.
type step struct{ first, last int }

var onLine = regexp.MustCompile(`on line \d+`)

// stepwise gives findings in a step, and what they say of lines in one, the line where the step begins.
func (w *world) stepwise(list []finding) []finding {
	list = slices.Clone(list)
	for i, f := range list {
		first := func(line int) int {
			for _, s := range w.steps[f.file] { // outer steps come first
				if s.first <= line && line <= s.last {
					return s.first
				}
			}
			return line
		}
		list[i].line = first(f.line)
		list[i].message = onLine.ReplaceAllStringFunc(f.message, func(text string) string {
			n, _ := strconv.Atoi(text[len("on line "):])
			return fmt.Sprintf("on line %d", first(n))
		})
	}
	return list
}

// A world is the fixtures and all that they import, loaded once.
type world struct {
	dir   string
	pkgs  []*packages.Package          // importers after what they import
	all   map[string]*packages.Package // with what they import
	text  map[string][]byte
	steps map[string][]step // by file
}

// load loads the fixtures of the rules, and others.
func load(t *testing.T, patterns ...string) *world {
	dir, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range analyzer.Rules {
		patterns = append(patterns, "./"+r.Name+"/...")
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the fixtures do not load")
	}
	w := &world{dir: dir, all: map[string]*packages.Package{}, text: map[string][]byte{}}
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		w.all[p.PkgPath] = p
		if p.Module == nil || !p.Module.Main {
			// The frameworks are tables: to analyse their sources again for each move is all that it would cost.
			p.Syntax = nil
		}
		// Directives belong to lines, which is what changes.
		if !slices.Contains(pkgs, p) || strings.HasSuffix(p.PkgPath, "/suppressed") {
			return
		}
		w.pkgs = append(w.pkgs, p)
		for _, name := range p.CompiledGoFiles {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			w.text[name] = text
		}
	})
	return w
}

// changed returns the fixtures as the move makes them.
func (w *world) changed(t *testing.T, move func(*unit)) []*packages.Package {
	t.Helper()
	made := map[string]*packages.Package{}
	var list []*packages.Package
	for _, p := range w.pkgs {
		u := newUnit(w, p)
		move(u)
		if u.moved != nil { // before the package that imports it
			other := *p
			other.ID, other.PkgPath, other.Name = u.moved.path, u.moved.path, "moved"
			w.check(t, &other, map[string]string{filepath.Join(u.dir, "moved", "moved.go"): u.moved.source()}, made)
			list = append(list, &other)
		}
		next := *p
		w.check(t, &next, u.sources(), made)
		list = append(list, &next)
	}
	return list
}

// check gives p the syntax and the types of the sources, and enters it in made.
func (w *world) check(t *testing.T, p *packages.Package, sources map[string]string, made map[string]*packages.Package) {
	t.Helper()
	p.Syntax, p.CompiledGoFiles, p.Imports = nil, nil, map[string]*packages.Package{}
	for _, name := range sortedKeys(sources) {
		file, err := parser.ParseFile(p.Fset, name, sources[name], parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatalf("%v\n%s", err, sources[name])
		}
		p.Syntax, p.CompiledGoFiles = append(p.Syntax, file), append(p.CompiledGoFiles, name)
	}
	p.GoFiles = p.CompiledGoFiles
	p.TypesInfo = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
	}
	conf := types.Config{
		Sizes: p.TypesSizes,
		Importer: importer(func(path string) (*types.Package, error) {
			q := made[path]
			if q == nil {
				q = w.all[path]
			}
			if q == nil {
				return nil, fmt.Errorf("no package %s", path)
			}
			p.Imports[path] = q
			return q.Types, nil
		}),
		Error: func(err error) {
			if msg := err.Error(); !strings.Contains(msg, "imported ") || !strings.HasSuffix(msg, "and not used") { // what used it has moved
				pos := err.(types.Error)
				at := pos.Fset.PositionFor(pos.Pos, false)
				t.Errorf("%s: %v\n%s", at, err, nthLine(sources[at.Filename], at.Line))
			}
		},
	}
	p.Types, _ = conf.Check(p.PkgPath, p.Fset, p.Syntax, p.TypesInfo)
	if t.Failed() {
		t.FailNow()
	}
	made[p.PkgPath] = p
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }

func nthLine(text string, n int) string { return strings.Split(text, "\n")[n-1] }

// findings runs the suite.
func (w *world) findings(t *testing.T, pkgs []*packages.Package) []finding {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{suite}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var list []finding
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		for _, d := range act.Diagnostics {
			pos := act.Package.Fset.Position(d.Pos)
			name, err := filepath.Rel(w.dir, pos.Filename)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, finding{filepath.ToSlash(name), pos.Line, d.Message})
		}
	}
	return list
}
