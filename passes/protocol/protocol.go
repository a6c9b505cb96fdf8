// Package protocol is the engine: it works out what every handler and helper of a
// package does to the HTTP exchange that it is given, path by path. It reports nothing; the
// rules ask its [Result].
//
// The analysis runs over SSA. At each point of a function it keeps a set of small states,
// one for each group of paths that have done the same: which status and headers are set,
// whether they have been sent, whether a body was written, whether the request's body
// is limited, and what the paths have learnt of the request. A state keeps the status
// together with the branch that chose it; merging the branches would call
//
//	status := http.StatusOK
//	if created {
//		w.Header().Set("Location", u)
//		status = http.StatusCreated
//	}
//	w.WriteHeader(status)
//
// a 201 without Location. What a path has learnt of values is kept as long as they are
// needed, so that states become equal again soon; past a bound the set becomes one state
// in which everything is unknown, and unknown is silent.
//
// The states at a function's ends are its summary, written as the same rows as the tables
// of package model: what calls of it do to their operands, under which conditions, and what they
// return. Functions are analysed callees first, recursive ones until their rows stay the
// same. Rows of exported functions become facts, so that helpers in other packages are seen
// through at any depth. Functions of the standard library are rows of the tables and are
// never inferred.
package protocol

import (
	"fmt"
	"go/types"
	"os"
	"reflect"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/settings"
)

// Analyzer is the engine pass.
var Analyzer = &analysis.Analyzer{
	Name:       "protocol",
	Doc:        "work out what handlers and helpers do to HTTP responses\n\nThe pass reports nothing; the rules of statusvet ask its result.",
	URL:        "https://pkg.go.dev/github.com/statusvet/statusvet/passes/protocol",
	Requires:   []*analysis.Analyzer{settings.Analyzer},
	Run:        run,
	ResultType: reflect.TypeFor[*Result](),
	FactTypes:  []analysis.Fact{new(summaryFact), new(adaptersFact), new(valueFact), new(kindsFact), new(payloadFact), new(operationsFact)},
}

// untold leaves out the tables' rows of a package where that package is analysed: a test compares them with what is inferred.
var untold bool

var (
	debugging bool
	dumping   string
	counting  bool
)

func init() {
	Analyzer.Flags.BoolVar(&debugging, "debug", false, "print the crashes that the engine survived, on standard error")
	Analyzer.Flags.BoolVar(&counting, "census", false, "print, on standard error, each handler and whether all its outcomes are known, and if not why")
	Analyzer.Flags.StringVar(&dumping, "dump", "", "print, on standard error, what is known of the functions whose name contains this word")
}

// A summaryFact is the summary of one exported function: its rows in the notation of package
// model, and what its callers' handlers get from it.
type summaryFact struct {
	Does   string
	Limits bool // it limits request bodies and hands the request on, or returns a handler that does
}

func (*summaryFact) AFact() {}

func (s *summaryFact) String() string {
	if s.Limits {
		return s.Does + " limits"
	}
	return s.Does
}

func run(pass *analysis.Pass) (result any, err error) {
	users := &settings.Of(pass).Rows
	for _, pkg := range append([]*types.Package{pass.Pkg}, pass.Pkg.Imports()...) { // go vet hides the errors of packages that it only gathers facts of
		if err := users.Check(pkg); err != nil {
			return nil, err
		}
	}
	kinds := inferKinds(pass)
	if !relevant(pass) {
		readPayloads(pass)
		return &Result{}, nil
	}
	defer func() {
		// What is not of one function (building SSA, finding routes) can crash as well: the package
		// is silent then, and the run goes on.
		if r := recover(); r != nil {
			crashed(pass.Pkg.Path(), r)
			result, err = &Result{}, nil
		}
	}()
	in := &interp{
		pass:     pass,
		users:    users,
		roles:    rolesFor(pass),
		settings: settings.Of(pass),
		kinds:    kinds,
		byFn:     map[*ssa.Function]*function{},
		rows:     map[*types.Func]imported{},

		records:      map[string]*record{},
		globals:      map[*ssa.Global]value{},
		targets:      map[string]*target{},
		payloads:     map[*ssa.Function][]int{},
		instances:    map[instanceKey]*function{},
		literals:     map[*ssa.MakeMap]*literalMap{},
		implementers: map[*types.Named]types.Type{},
	}
	pkg, fns := buildSSA(pass, users)
	in.pkg = pkg
	for _, fn := range fns {
		f := newFunction(in, fn)
		in.byFn[fn] = f
		in.all = append(in.all, f)
	}
	for _, scc := range in.order() {
		for _, f := range scc {
			f.scc = scc
		}
	}
	for _, f := range in.all {
		in.ensure(f)
	}
	in.exportAdapters(in.adapters)
	in.importAdapters()
	in.operations()
	in.findRoots()
	for _, f := range in.all {
		if a := in.adapterOf(f); f.root && a != nil {
			f.finish(a)
		}
		if f.root {
			f.responds()
			f.returnsOutputs()
		}
	}
	in.export()
	in.exportGlobals()
	in.exportPayloads()
	in.exportImplementations()
	if counting {
		in.census(os.Stderr)
	}
	if dumping != "" {
		in.dump(os.Stderr, dumping)
	}
	return &Result{in: in}, nil
}

// interp is the analysis of one package.
type interp struct {
	pass         *analysis.Pass
	users        *model.Rows // see settings
	pkg          *ssa.Package
	roles        *roles
	byFn         map[*ssa.Function]*function
	all          []*function // in source order
	rows         map[*types.Func]imported
	records      map[string]*record
	globals      map[*ssa.Global]value        // what variables that carry a status hold
	stored       map[*ssa.Global]globalStores // see stores
	screen       tri                          // see screened
	bounded      bool                         // something in the package limits bodies to a number of bytes
	implementers map[*types.Named]types.Type  // the one type that implements an interface, or nil
	adapters     []*adapter                   // of this package, then of those that it depends on
	known        map[string]*types.Package    // see packages
	targets      map[string]*target
	payloads     map[*ssa.Function][]int // see payload
	instances    map[instanceKey]*function
	instanced    []*function // likewise, in the order in which they were made
	literals     map[*ssa.MakeMap]*literalMap
	steps        int                  // instructions that were carried out
	changed      map[*ssa.Global]bool // see isConstant
	// limited says that something in this package limits the bodies of requests before handlers
	// get them, and that it is not known before which; see placement.
	limited    bool
	ownErrors  tri            // see handlesErrors
	chained    bool           // whether chains was called
	registered *registrations // see registrations
	keeping    tri            // see keepsStatuses
	settings   *settings.Settings
	kinds      map[string]model.ErrorKind // by the names of what they are given to; see inferKinds
}

type imported struct {
	rows   []row
	known  bool
	limits bool
}

// ensure analyses f and, before it, the functions that it calls, unless that has been done or is being
// done.
func (in *interp) ensure(f *function) {
	if f.begun {
		return
	}
	for _, g := range f.scc {
		g.begun = true
	}
	for _, g := range f.scc {
		for _, callee := range in.callees(g) {
			in.ensure(callee)
		}
	}
	in.analyse(f.scc)
	for _, g := range f.scc {
		g.done = true
		g.forget()
	}
}

// ready analyses f, if need be, and reports whether its rows are final: nothing that is being analysed now is needed
// for them.
func (in *interp) ready(f *function) bool {
	seen := map[*function]bool{}
	var waits func(f *function) bool
	waits = func(f *function) bool {
		if f.done || seen[f] {
			return false
		}
		seen[f] = true
		return f.begun || slices.ContainsFunc(in.callees(f), waits)
	}
	if waits(f) {
		return false
	}
	in.ensure(f)
	return true
}

// analyse analyses functions that call each other, until their rows stay the same.
func (in *interp) analyse(scc []*function) {
	for _, f := range scc {
		f.rows = nil
	}
	if len(scc) == 1 && !callsItself(scc[0]) {
		in.guarded(scc[0])
		return
	}
	for round := 0; ; round++ {
		changed := false
		for _, f := range scc {
			before := formatRows(f.rows)
			in.guarded(f)
			changed = changed || formatRows(f.rows) != before
		}
		if !changed {
			return
		}
		if round == 8 {
			for _, f := range scc {
				f.broken = true
				f.rows = []row{f.unknownRow()}
			}
			return
		}
	}
}

// guarded analyses one function. A crash silences that function and not the run.
func (in *interp) guarded(f *function) {
	if f.broken || !f.touches() || f.fn.Blocks == nil {
		return
	}
	defer func() {
		if r := recover(); r != nil {
			f.broken = true
			f.rows = []row{f.unknownRow()}
			f.events = nil
			crashed(f.fn.String(), r)
		}
	}()
	f.solve()
	if f.broken {
		f.rows = []row{f.unknownRow()}
		f.events = nil
		return
	}
	f.summarize()
	if f.given == nil {
		f.adapts()
	}
}

// crashed tells a maintainer what crashed.
func crashed(what string, r any) {
	if debugging {
		fmt.Fprintf(os.Stderr, "protocol: %s: %v\n%s", what, r, debug.Stack())
	}
}

// summary returns the outcomes of a function that is called by name.
func (in *interp) summary(fn *ssa.Function) ([]row, bool) {
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		if rows, ok := in.tableRows(obj); ok {
			return rows, true
		}
		if fn.Synthetic != "" { // a method value or method expression
			if m := in.pkg.Prog.FuncValue(obj); m != nil {
				fn = m
			}
		}
	}
	if f := in.byFn[fn]; f != nil {
		switch {
		case !f.touches() && f.neverReturns():
			return exitRows, true
		case !f.touches():
			return nil, false
		case f.fn.Blocks == nil:
			return nil, false
		}
		return f.rows, true
	}
	if obj, ok := fn.Object().(*types.Func); ok && obj.Pkg() != in.pass.Pkg {
		imp := in.imported(obj)
		return imp.rows, imp.known
	}
	return nil, false
}

// tableRows returns the rows of the tables for a function.
func (in *interp) tableRows(obj *types.Func) ([]row, bool) {
	obj = obj.Origin()
	if imp, ok := in.rows[obj]; ok {
		return imp.rows, imp.known
	}
	os, ok := in.users.Lookup(obj.FullName())
	if !ok && (!untold || obj.Pkg() != in.pass.Pkg) {
		os, ok = model.Lookup(obj.FullName())
	}
	imp := imported{known: ok}
	for _, o := range os {
		imp.rows = append(imp.rows, row{Outcome: o, table: true})
	}
	if ok {
		in.rows[obj] = imp
	}
	return imp.rows, ok
}
