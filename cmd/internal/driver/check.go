package driver

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/gcexportdata"
)

// locate asks the go command for the files of export data; it compiles what the build cache does not hold.
func (r *run) locate(ctx context.Context, exports map[string]string) error {
	const most = 500 // packages a command: some systems bound the length of a command line
	for paths := range slices.Chunk(slices.Sorted(maps.Keys(exports)), most) {
		args := append([]string{"list", "-export", "-json=ImportPath,Export", noVCS}, r.cfg.Build...)
		text, err := goCommand(ctx, append(append(args, "-trimpath=false", "--"), paths...)...)
		if err != nil {
			return err
		}
		for dec := json.NewDecoder(bytes.NewReader(text)); ; {
			var p struct{ ImportPath, Export string }
			if err := dec.Decode(&p); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return unsupported("go list: %v", err)
			}
			exports[p.ImportPath] = p.Export
		}
	}
	return nil
}

// read reads a package's export data, which says of others all that the package's own declarations need.
func (r *run) read(path string, exports map[string]string) error {
	if p := r.known[path]; p != nil && p.Complete() {
		return nil
	}
	f, err := os.Open(exports[path])
	if err != nil {
		return unsupported("no export data of %s: %v", path, err)
	}
	defer f.Close()
	data, err := gcexportdata.NewReader(f)
	if err == nil {
		_, err = gcexportdata.Read(data, r.fset, r.known, path)
	}
	if err != nil {
		return unsupported("export data of %s: %v", path, err)
	}
	return nil
}

// A unit is a package that has been read from source.
type unit struct {
	n     *node
	fset  *token.FileSet
	files []*ast.File
	pkg   *types.Package
	info  *types.Info
	sizes types.Sizes
	mod   *analysis.Module
	facts *facts
}

// check reads and type-checks the package: with the functions' bodies where it is to be analysed.
func (j *job) check() (*unit, error) {
	n, r := j.n, j.run
	whole := j.findings || j.facts
	mode := parser.ParseComments
	if !whole {
		mode = parser.SkipObjectResolution
	}
	u := &unit{n: n, fset: r.fset, sizes: types.SizesFor("gc", r.g.env.GOARCH)}
	for _, name := range n.files() {
		file, err := parser.ParseFile(r.fset, name, nil, mode)
		if err != nil {
			return nil, err
		}
		if !n.source {
			Shorten(file)
		}
		u.files = append(u.files, file)
	}
	version := n.goVersion(&r.g.env)
	conf := &types.Config{
		GoVersion:        version,
		Sizes:            u.sizes,
		IgnoreFuncBodies: !whole,
		Importer:         importer(func(path string) (*types.Package, error) { return r.imported(n, path) }),
	}
	if whole {
		u.info = NewInfo()
	}
	if m := n.Module; m != nil {
		u.mod = &analysis.Module{Path: m.Path, Version: m.Version, GoVersion: version}
	}
	var err error
	u.pkg, err = conf.Check(n.path, r.fset, u.files, u.info)
	return u, err
}

// NewInfo is what go/analysis wants to know of a package's types.
func NewInfo() *types.Info {
	return &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }

// imported returns the types of what n imports under that path.
func (r *run) imported(n *node, path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if to, ok := n.ImportMap[path]; ok {
		path = to
	}
	dep := r.g.byPath[path]
	switch {
	case dep == nil:
		return nil, fmt.Errorf("go list does not list %s", path)
	case !dep.source:
		if p := r.known[path]; p != nil && p.Complete() {
			return p, nil
		}
	case r.jobs[dep] != nil && r.jobs[dep].pkg != nil:
		return r.jobs[dep].pkg, nil
	}
	return nil, fmt.Errorf("the types of %s were not read", path)
}

// analyse runs the analyzers over the package, or only those with facts, and returns what each of the first reports.
func (u *unit) analyse(analyzers []*analysis.Analyzer, findings bool) map[string]json.RawMessage {
	type outcome struct {
		result any
		err    error
		list   []analysis.Diagnostic
	}
	outcomes := map[*analysis.Analyzer]*outcome{}
	var do func(a *analysis.Analyzer) *outcome
	do = func(a *analysis.Analyzer) *outcome {
		o := outcomes[a]
		if o != nil {
			return o
		}
		o = &outcome{}
		outcomes[a] = o
		pass := &analysis.Pass{
			Analyzer: a, Fset: u.fset, Files: u.files, Pkg: u.pkg, TypesInfo: u.info, TypesSizes: u.sizes, Module: u.mod,
			ResultOf: map[*analysis.Analyzer]any{},
			ReadFile: os.ReadFile,
			Report:   func(d analysis.Diagnostic) { o.list = append(o.list, d) },
		}
		u.facts.give(pass)
		for _, req := range a.Requires {
			before := do(req)
			if before.err != nil {
				o.err = fmt.Errorf("failed prerequisites: %s", req)
				return o
			}
			pass.ResultOf[req] = before.result
		}
		o.result, o.err = a.Run(pass)
		return o
	}
	found := map[string]json.RawMessage{}
	for _, a := range analyzers {
		if !findings && !usesFacts(a) {
			continue
		}
		switch o := do(a); {
		case o.err != nil:
			found[a.Name], _ = json.Marshal(map[string]string{"error": o.err.Error()})
		case len(o.list) > 0:
			found[a.Name] = u.text(o.list)
		}
	}
	return found
}

// usesFacts reports whether the analyzer itself has facts: what only reads them finds something, or nothing.
func usesFacts(a *analysis.Analyzer) bool { return len(a.FactTypes) > 0 }

// The words of go vet -json (x/tools, internal/analysis/driverutil, JSONDiagnostic).
type (
	diagnostic struct {
		Category string    `json:"category,omitempty"`
		Posn     string    `json:"posn"`
		End      string    `json:"end"`
		Message  string    `json:"message"`
		Fixes    []fix     `json:"suggested_fixes,omitempty"`
		Related  []related `json:"related,omitempty"`
	}
	fix struct {
		Message string `json:"message"`
		Edits   []edit `json:"edits"`
	}
	edit struct {
		Filename string `json:"filename"`
		Start    int    `json:"start"`
		End      int    `json:"end"`
		New      string `json:"new"`
	}
	related struct {
		Posn    string `json:"posn"`
		End     string `json:"end"`
		Message string `json:"message"`
	}
)

func (u *unit) text(list []analysis.Diagnostic) json.RawMessage {
	at := func(pos token.Pos) string { return u.fset.Position(pos).String() }
	var out []diagnostic
	for _, d := range list {
		to := diagnostic{Category: d.Category, Posn: at(d.Pos), End: at(cmp.Or(d.End, d.Pos)), Message: d.Message}
		for _, f := range d.SuggestedFixes {
			one := fix{Message: f.Message}
			for _, e := range f.TextEdits {
				start, end := u.fset.Position(e.Pos), u.fset.Position(cmp.Or(e.End, e.Pos))
				one.Edits = append(one.Edits, edit{start.Filename, start.Offset, end.Offset, string(e.NewText)})
			}
			to.Fixes = append(to.Fixes, one)
		}
		for _, r := range d.Related {
			to.Related = append(to.Related, related{at(r.Pos), at(cmp.Or(r.End, r.Pos)), r.Message})
		}
		out = append(out, to)
	}
	text, err := json.Marshal(out)
	if err != nil {
		panic(err) // strings and numbers
	}
	return text
}
