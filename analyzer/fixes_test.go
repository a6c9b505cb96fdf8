package analyzer_test

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/settings"
)

// follows are findings that a fix may bring to light, by the rule that offers it: what was hidden by what it mends.
var follows = map[string][]string{
	// That the limit was passed is an error of its own only where there is a limit.
	"unlimitedbody": {"wrongtoolarge: every error of reading the body"},
	// What is written behind it.
	"forbiddenbody": {"forbiddenbody: a body is written"},
	// The right status requires a header of which only the service knows the value.
	"wrongforbidden": {"missingheader: 401 Unauthorized is sent without the WWW-Authenticate"},
}

// TestFixes applies every fix that is offered in the fixtures of the rules. The sources stay formatted and compile, each
// finding that has a fix is gone, and no other comes.
func TestFixes(t *testing.T) {
	enable := settings.Analyzer.Flags.Lookup("enable").Value
	if err := enable.Set("missingcontenttype,missingheader"); err != nil {
		t.Fatal(err)
	}
	defer enable.Set("")
	w := load(t, "./fix/...")
	before := w.fixable(t, w.pkgs)
	for _, r := range analyzer.Rules {
		if !slices.ContainsFunc(before, func(f fixable) bool { return f.rule == r.Name && f.fixed }) {
			continue
		}
		t.Run(r.Name, func(t *testing.T) {
			want := map[string]int{}
			edits := map[string][]edit{}
			for _, f := range before {
				want[f.key]++
				if f.rule == r.Name && f.fixed && fits(edits, f.edits) {
					want[f.key]--
					for name, list := range f.edits {
						edits[name] = append(edits[name], list...)
					}
				}
			}
			var list []*packages.Package
			made := map[string]*packages.Package{}
			for _, p := range w.pkgs {
				u, next := newUnit(w, p), *p
				for _, name := range p.CompiledGoFiles {
					u.edits[name] = edits[name]
				}
				sources := u.sources()
				for name, text := range sources {
					if out, err := format.Source([]byte(text)); err != nil || len(edits[name]) > 0 && !bytes.Equal(tidy(out), tidy([]byte(text))) {
						t.Errorf("%s is not formatted: %v\n%s", name, err, firstChange(text, string(out)))
					}
				}
				w.check(t, &next, sources, made)
				unused(t, &next)
				list = append(list, &next)
			}
			for _, f := range w.fixable(t, list) {
				if want[f.key]--; want[f.key] < 0 && !slices.ContainsFunc(follows[r.Name], func(s string) bool { return strings.Contains(f.key, s) }) {
					t.Errorf("after the fixes: %s", f.key)
				}
			}
		})
	}
}

// A fixable is a finding with the edits of its fix.
type fixable struct {
	rule, key string // key: the function and the message
	fixed     bool
	edits     map[string][]edit
}

func (w *world) fixable(t *testing.T, pkgs []*packages.Package) []fixable {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{suite}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var list []fixable
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		fset := act.Package.Fset
		for _, d := range act.Diagnostics {
			name := ""
			for _, file := range act.Package.Syntax {
				for _, decl := range file.Decls {
					if decl.Pos() <= d.Pos && d.Pos < decl.End() {
						name = declName(decl)
					}
				}
			}
			f := fixable{edits: map[string][]edit{}}
			f.rule, _, _ = strings.Cut(d.Message, ":")
			f.key = act.Package.PkgPath + "." + name + " " + onLine.ReplaceAllString(d.Message, "")
			for _, fix := range d.SuggestedFixes {
				f.fixed = true
				for _, e := range fix.TextEdits {
					p := fset.PositionFor(e.Pos, false)
					f.edits[p.Filename] = append(f.edits[p.Filename], edit{p.Offset, fset.PositionFor(e.End, false).Offset, string(e.NewText)})
				}
			}
			list = append(list, f)
		}
	}
	return list
}

// fits reports whether edits overlap none of those that are made already, and takes out those that are.
func fits(made, edits map[string][]edit) bool {
	for name, list := range edits {
		for _, e := range list {
			for _, m := range made[name] {
				if e != m && (e.start < m.end && m.start < e.end || e.start == m.start && e.end != m.end) {
					return false
				}
			}
		}
	}
	for name, list := range edits {
		edits[name] = slices.DeleteFunc(list, func(e edit) bool { return slices.Contains(made[name], e) })
	}
	return true
}

// tidy takes out the comments at the ends of lines, which are aligned with those of other lines.
func tidy(source []byte) []byte {
	var b bytes.Buffer
	for line := range bytes.Lines(source) {
		line, _, _ = bytes.Cut(line, []byte("// want"))
		b.Write(bytes.TrimRight(line, " \n"))
		b.WriteByte('\n')
	}
	return b.Bytes()
}

func firstChange(a, b string) string {
	got, want := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range got {
		if i >= len(want) || got[i] != want[i] {
			return strings.Join(got[max(0, i-3):min(len(got), i+4)], "\n")
		}
	}
	return ""
}

// unused complains about imports that nothing uses.
func unused(t *testing.T, p *packages.Package) {
	t.Helper()
	used := map[types.Object]bool{}
	for _, obj := range p.TypesInfo.Uses {
		used[obj] = true
	}
	for _, file := range p.Syntax {
		for _, spec := range file.Imports {
			var obj types.Object = p.TypesInfo.Implicits[spec]
			if spec.Name != nil {
				obj = p.TypesInfo.Defs[spec.Name]
			}
			if obj != nil && !used[obj] && (spec.Name == nil || !ast.IsExported(spec.Name.Name)) {
				t.Errorf("%s: %s is imported and not used", filepath.Base(p.Fset.Position(spec.Pos()).Filename), spec.Path.Value)
			}
		}
	}
}
