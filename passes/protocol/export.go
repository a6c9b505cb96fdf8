package protocol

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// imported returns the rows of a function of another package, from its fact.
func (in *interp) imported(obj *types.Func) imported {
	obj = obj.Origin()
	if imp, ok := in.rows[obj]; ok {
		return imp
	}
	var imp imported
	var fact summaryFact
	if in.pass.ImportObjectFact(obj, &fact) {
		imp.limits = fact.Limits
		if os, err := model.Parse(fact.Does); err == nil && fact.Does != "" {
			imp.known = true
			for _, o := range os {
				imp.rows = append(imp.rows, row{Outcome: o, foreign: !in.ownModule(obj.Pkg())})
			}
		}
	}
	in.rows[obj] = imp
	return imp
}

// ownModule reports whether pkg is of the module under analysis. A driver that knows no modules, as Bazel's nogo, may have any
// package in it but those of the standard library and of the tables.
func (in *interp) ownModule(pkg *types.Package) bool {
	m := in.pass.Module
	if m == nil || m.Path == "" {
		return pkg == in.pass.Pkg || !standardRoot(pkg.Path()) && !model.HasRows(pkg.Path())
	}
	return pkg.Path() == m.Path || strings.HasPrefix(pkg.Path(), m.Path+"/")
}

// export makes facts of the summaries that other packages can use.
func (in *interp) export() {
	for _, f := range in.all {
		obj, ok := f.fn.Object().(*types.Func)
		if !ok || f.fn.Parent() != nil || !obj.Exported() {
			continue
		}
		fact := f.fact()
		if fact != (summaryFact{}) {
			in.pass.ExportObjectFact(obj, &fact)
		}
	}
}

// fact is what other packages are told of the function.
func (f *function) fact() (fact summaryFact) {
	if !f.touches() && f.neverReturns() {
		fact.Does = formatRows(exitRows)
	}
	if f.touches() && f.rows != nil {
		rows := f.rows
		if f.root {
			rows = reported(rows)
		}
		fact.Does = formatRows(rows)
	}
	fact.Limits = f.limitsInside()
	return fact
}

// limitsInside reports whether the function, a closure in it or a function that it calls limits bodies for
// the handler that it hands the request to.
func (f *function) limitsInside() bool {
	seen := map[*function]bool{}
	var limits func(f *function) bool
	limits = func(f *function) bool {
		if f == nil || seen[f] {
			return false
		}
		seen[f] = true
		if f.limits || slices.ContainsFunc(f.in.callees(f), limits) {
			return true
		}
		return slices.ContainsFunc(f.fn.AnonFuncs, func(anon *ssa.Function) bool { return limits(f.in.byFn[anon]) })
	}
	return limits(f)
}

// reported marks the statuses that a handler decides itself: they are judged there, and not again where
// another package calls it.
func reported(rows []row) []row {
	rows = slices.Clone(rows)
	for i := range rows {
		effects := slices.Clone(rows[i].Effects)
		for j, e := range effects {
			if (e.Op == model.Status || e.Op == model.Pending) && e.Args[0].Operand < 0 && len(e.Args) == 1 {
				effects[j].Args = []model.Arg{e.Args[0], model.Const("elsewhere")}
			}
		}
		rows[i].Effects = effects
	}
	return rows
}

func formatRows(rows []row) string {
	var texts []string // sorted, as rows are
	for _, r := range rows {
		texts = append(texts, r.String())
	}
	return strings.Join(slices.Compact(texts), " | ")
}
