package drivers

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/settings"
)

// TestNogo runs the suite as Bazel's nogo does (rules_go, go/tools/builders/nogo_main.go): types from export data, facts gobbed from
// package to package and none for the standard library, no Module and no ReadFile in the pass, all passes of a package at once. Where
// other modules are not checked, as is the default with Bzlmod, nothing but the findings that need their facts is missing; where they are, these
// are there as well.
func TestNogo(t *testing.T) {
	dirs, _, _ := fixtures(t)
	for _, line := range differences("nogo", nogoFindings(t, dirs, false), wants(t, dirs)) {
		if !needsFacts.MatchString(line) {
			t.Error(line)
		}
	}
	dirs = []string{"wrongforbidden/echo", "wrongforbidden/echo5", "wrongforbidden/fiber", "wrongforbidden/fiber3"}
	for _, line := range differences("nogo with the facts of all modules", nogoFindings(t, dirs, true), wants(t, dirs)) {
		t.Error(line)
	}
}

// needsFacts matches wants of errors that variables and functions of echo and fiber hold.
var needsFacts = regexp.MustCompile(`^nogo: wrongforbidden/(echo5?|fiber3?)/errors.go:\d+: no finding matches `)

// nogoFindings checks these folders of testdata, and perhaps all other modules before.
func nogoFindings(t *testing.T, dirs []string, others bool) (list []finding) {
	args := []string{"list", "-deps", "-export", "-json=ImportPath,Dir,Export,GoFiles,CgoFiles,ImportMap,Module"}
	for _, dir := range dirs {
		args = append(args, "./"+dir+"/...")
	}
	out := run(t, testdata, nil, []int{0}, "go", args...).stdout
	n := &nogo{map[string]string{}, map[string][]byte{}}
	for dec := json.NewDecoder(strings.NewReader(out)); ; { // packages come before those that import them
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		n.export[p.ImportPath] = p.Export
		if p.Module != nil && (p.Module.Main || others && len(p.CgoFiles) == 0) {
			if found := n.check(t, p); p.Module.Main {
				list = append(list, found...)
			}
		}
	}
}

// TestNogoReadme: the target in the README has every rule, and its configuration is one that the passes take.
func TestNogoReadme(t *testing.T) {
	labels := regexp.MustCompile(`(?m)^ {12}"([a-z]+)",`).FindAllStringSubmatch(fenced(t, "starlark")[0], -1)
	var got, want []string
	for _, m := range labels {
		got = append(got, m[1])
	}
	want = append(want, "settings")
	passes := map[string]*analysis.Analyzer{"settings": settings.Analyzer}
	for _, r := range analyzer.Judges { // nogo takes each rule by itself
		want = append(want, r.Name)
		passes[r.Name] = r.Analyzer
	}
	if !slices.Equal(got, want) {
		t.Errorf("the target has\n%v\nnot\n%v", got, want)
	}
	var config map[string]struct { // of rules_go, go/tools/builders/generate_nogo_main.go
		Description   string            `json:"description"`
		OnlyFiles     map[string]string `json:"only_files"`
		ExcludeFiles  map[string]string `json:"exclude_files"`
		AnalyzerFlags map[string]string `json:"analyzer_flags"`
	}
	dec := json.NewDecoder(strings.NewReader(fenced(t, "json")[0]))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&config); err != nil {
		t.Fatal(err)
	}
	defer settings.Decode(nil)
	for name, c := range config {
		if passes[name] == nil {
			t.Errorf("there is no pass %s", name)
			continue
		}
		for flag, value := range c.AnalyzerFlags {
			if err := passes[name].Flags.Set(flag, value); err != nil {
				t.Errorf("%s: %s: %v", name, flag, err)
			}
		}
	}
	if got := settings.Analyzer.Flags.Lookup("profile").Value.String(); got != config["settings"].AnalyzerFlags["profile"] {
		t.Errorf("the profile is %s", got)
	}
}

// A listed package is what go list -json tells of it.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles, CgoFiles       []string
	ImportMap               map[string]string
	Module                  *struct{ Main bool }
}

// nogo is what Bazel keeps in files: export data and facts, by package.
type nogo struct {
	export map[string]string // the file's name
	facts  map[string][]byte
}

// check is nogo's checkPackage.
func (n *nogo) check(t *testing.T, p listed) (found []finding) {
	u := &unit{fset: token.NewFileSet(), facts: &factSet{objects: map[factKey]analysis.Fact{}, packages: map[factKey]analysis.Fact{}}}
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(u.fset, filepath.Join(p.Dir, name), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		u.files = append(u.files, file)
	}
	cache := map[string]*types.Package{}
	imports := importer(func(path string) (*types.Package, error) {
		if mapped, ok := p.ImportMap[path]; ok {
			path = mapped
		}
		if path == "unsafe" {
			return types.Unsafe, nil
		}
		if pkg := cache[path]; pkg != nil && pkg.Complete() {
			return pkg, nil
		}
		file, err := os.Open(n.export[path])
		if err != nil {
			return nil, err
		}
		defer file.Close()
		r, err := gcexportdata.NewReader(file)
		if err != nil {
			return nil, err
		}
		return gcexportdata.Read(r, u.fset, cache, path)
	})
	u.info = &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Uses:       map[*ast.Ident]types.Object{},
		Defs:       map[*ast.Ident]types.Object{},
		Implicits:  map[ast.Node]types.Object{},
		Scopes:     map[ast.Node]*types.Scope{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
		Instances:  map[*ast.Ident]types.Instance{},
	}
	config := types.Config{Importer: imports}
	pkg, err := config.Check(p.ImportPath, u.fset, u.files, u.info)
	if err != nil {
		t.Fatal(err)
	}
	u.pkg = pkg
	for _, dep := range pkg.Imports() {
		if err := u.facts.decode(n.facts[dep.Path()], dep, cache); err != nil {
			t.Fatalf("%s: the facts of %s: %v", p.ImportPath, dep.Path(), err)
		}
	}
	actions := map[*analysis.Analyzer]*action{}
	for _, a := range analyzer.Suite() {
		u.visit(a, actions)
	}
	u.runAll(actions)
	for a, act := range actions {
		if act.err != nil {
			t.Errorf("%s: %s: %v", p.ImportPath, a.Name, act.err)
		}
		for _, d := range act.diagnostics {
			at := u.fset.Position(d.Pos)
			found = append(found, finding{place{relative(at.Filename), at.Line}, at.Column, a.Name + ": " + d.Message})
		}
	}
	n.facts[p.ImportPath], err = u.facts.encode()
	if err != nil {
		t.Errorf("%s: %v", p.ImportPath, err)
	}
	return found
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }

// A unit is a package that is checked.
type unit struct {
	fset  *token.FileSet
	files []*ast.File
	pkg   *types.Package
	info  *types.Info
	facts *factSet
}

// An action is one pass over the package.
type action struct {
	a           *analysis.Analyzer
	once        sync.Once
	deps        []*action
	result      any
	diagnostics []analysis.Diagnostic
	err         error
}

func (u *unit) visit(a *analysis.Analyzer, actions map[*analysis.Analyzer]*action) *action {
	if actions[a] == nil {
		actions[a] = &action{a: a}
		for _, f := range a.FactTypes {
			gob.Register(f)
		}
		for _, dep := range a.Requires {
			actions[a].deps = append(actions[a].deps, u.visit(dep, actions))
		}
	}
	return actions[a]
}

func (u *unit) runAll(actions map[*analysis.Analyzer]*action) {
	var wg sync.WaitGroup
	for _, act := range actions {
		wg.Go(func() { u.run(act) })
	}
	wg.Wait()
}

func (u *unit) run(act *action) {
	act.once.Do(func() {
		inputs := map[*analysis.Analyzer]any{}
		for _, dep := range act.deps {
			u.run(dep)
			if dep.err != nil {
				act.err = fmt.Errorf("failed prerequisite: %s", dep.a.Name)
				return
			}
			inputs[dep.a] = dep.result
		}
		defer func() {
			if r := recover(); r != nil {
				act.err = fmt.Errorf("panic: %v", r)
			}
		}()
		act.result, act.err = act.a.Run(&analysis.Pass{
			Analyzer:          act.a,
			Fset:              u.fset,
			Files:             u.files,
			Pkg:               u.pkg,
			TypesInfo:         u.info,
			ResultOf:          inputs,
			Report:            func(d analysis.Diagnostic) { act.diagnostics = append(act.diagnostics, d) },
			ImportPackageFact: u.facts.importPackage,
			ExportPackageFact: func(f analysis.Fact) { u.facts.exportPackage(u.pkg, f) },
			ImportObjectFact:  u.facts.importObject,
			ExportObjectFact:  u.facts.exportObject,
			AllPackageFacts:   u.facts.allPackages,
			AllObjectFacts:    u.facts.allObjects,
			TypesSizes:        types.SizesFor("gc", runtime.GOARCH),
		})
	})
}

// A factSet holds the facts of a package and of what it imports (golang.org/x/tools/internal/facts).
type factSet struct {
	mu                sync.Mutex
	objects, packages map[factKey]analysis.Fact
}

type factKey struct {
	pkg *types.Package
	obj types.Object // nil for a fact of the package
	typ reflect.Type
}

// A gobFact is a fact as it is written.
type gobFact struct {
	PkgPath string
	Object  objectpath.Path
	Fact    analysis.Fact
}

// decode reads the facts that came with an imported package. Objects that the export data does not have are left out.
func (s *factSet) decode(data []byte, dep *types.Package, cache map[string]*types.Package) error {
	if len(data) == 0 { // as of every package of the standard library
		return nil
	}
	var list []gobFact
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&list); err != nil {
		return err
	}
	for _, f := range list {
		pkg := cache[f.PkgPath]
		if f.PkgPath == dep.Path() {
			pkg = dep
		}
		if pkg == nil {
			continue
		}
		if f.Object == "" {
			s.packages[factKey{pkg, nil, reflect.TypeOf(f.Fact)}] = f.Fact
		} else if obj, err := objectpath.Object(pkg, f.Object); err == nil {
			s.objects[factKey{pkg, obj, reflect.TypeOf(f.Fact)}] = f.Fact
		}
	}
	return nil
}

func (s *factSet) encode() ([]byte, error) {
	var list []gobFact
	for key, f := range s.packages {
		list = append(list, gobFact{key.pkg.Path(), "", f})
	}
	for key, f := range s.objects {
		if path, err := objectpath.For(key.obj); err == nil {
			list = append(list, gobFact{key.pkg.Path(), path, f})
		}
	}
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(list)
	return b.Bytes(), err
}

func (s *factSet) get(facts map[factKey]analysis.Fact, key factKey, to analysis.Fact) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	f, ok := facts[key]
	if ok {
		reflect.ValueOf(to).Elem().Set(reflect.ValueOf(f).Elem())
	}
	return ok
}

func (s *factSet) set(facts map[factKey]analysis.Fact, key factKey, f analysis.Fact) {
	s.mu.Lock()
	defer s.mu.Unlock()
	facts[key] = f
}

func (s *factSet) importPackage(pkg *types.Package, f analysis.Fact) bool {
	return s.get(s.packages, factKey{pkg, nil, reflect.TypeOf(f)}, f)
}

func (s *factSet) exportPackage(pkg *types.Package, f analysis.Fact) {
	s.set(s.packages, factKey{pkg, nil, reflect.TypeOf(f)}, f)
}

func (s *factSet) importObject(obj types.Object, f analysis.Fact) bool {
	return s.get(s.objects, factKey{obj.Pkg(), obj, reflect.TypeOf(f)}, f)
}

func (s *factSet) exportObject(obj types.Object, f analysis.Fact) {
	s.set(s.objects, factKey{obj.Pkg(), obj, reflect.TypeOf(f)}, f)
}

func (s *factSet) allPackages() (list []analysis.PackageFact) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for key, f := range s.packages {
		list = append(list, analysis.PackageFact{Package: key.pkg, Fact: f})
	}
	slices.SortFunc(list, func(a, b analysis.PackageFact) int { return strings.Compare(a.Package.Path(), b.Package.Path()) })
	return list
}

func (s *factSet) allObjects() (list []analysis.ObjectFact) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for key, f := range s.objects {
		list = append(list, analysis.ObjectFact{Object: key.obj, Fact: f})
	}
	return list
}
