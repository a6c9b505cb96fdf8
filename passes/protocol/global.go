package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A valueFact says what an exported variable holds, an error with a status as a rule: the result of an outcome.
type valueFact struct{ Is string }

func (*valueFact) AFact() {}

func (v *valueFact) String() string { return v.Is }

// global returns what a package-level variable holds if it carries a status, and nothing but its
// initialisation stores to it.
func (f *function) global(st *state, g *ssa.Global) value {
	if g.Pkg == f.in.pkg {
		return f.in.globals[g]
	}
	obj, ok := g.Object().(*types.Var)
	if fn := f.in.heldByVariable(g); fn != nil {
		return f.in.functionValue(target{fn: fn})
	}
	var fact valueFact
	if !ok || !f.in.pass.ImportObjectFact(obj, &fact) {
		return value{}
	}
	os, err := model.Parse(fact.Is)
	if err != nil || len(os) != 1 || len(os[0].Results) != 1 {
		return value{}
	}
	s := site{f: f, st: st, r: &row{Outcome: os[0]}}
	return s.carrying(os[0].Results[0], obj.Type())
}

// heldByVariable returns the function that the tables say another package's variable holds, if this package does not set it.
func (in *interp) heldByVariable(g *ssa.Global) *ssa.Function {
	name := model.LookupVariable(g.Pkg.Pkg.Path() + "." + g.Name())
	if name == "" || in.stores()[g].n > 0 {
		return nil
	}
	return g.Pkg.Func(name[strings.LastIndex(name, ".")+1:])
}

// rowsOfVariable returns the rows of the tables for the function that another package's variable holds, unless this package sets it.
func (in *interp) rowsOfVariable(v ssa.Value) ([]row, bool) {
	name := variable(v)
	os, ok := model.Lookup(name)
	if !ok || in.sets(name) {
		return nil, false
	}
	return tabled(os), true
}

// narrowedRows returns the rows of the tables for calls of the function that are given what this one is given.
func (in *interp) narrowedRows(s *site) ([]row, bool) {
	obj, ok := s.fn.Object().(*types.Func)
	if !ok {
		return nil, false
	}
	name := obj.Origin().FullName()
	i, ok := model.Narrows(name)
	if _, own := in.users.Lookup(name); own || !ok || i >= len(s.from) || s.from[i] == nil {
		return nil, false
	}
	v := s.from[i]
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
			continue
		case *ssa.ChangeInterface:
			v = x.X
			continue
		}
		break
	}
	is := variable(v)
	if call, ok := v.(*ssa.Call); ok {
		is, _ = calleeName(call.Common())
	} else if in.sets(is) {
		return nil, false
	}
	os, ok := model.LookupNarrowed(name, i, is)
	if !ok {
		return nil, false
	}
	return tabled(os), true
}

// tabled makes rows of the tables of these outcomes.
func tabled(os []model.Outcome) []row {
	var rows []row
	for _, o := range os {
		rows = append(rows, row{Outcome: o, table: true})
	}
	return rows
}

// sets reports whether this package sets another package's variable of that full name.
func (in *interp) sets(name string) bool {
	for g := range in.stores() {
		if g.Pkg.Pkg.Path()+"."+g.Name() == name {
			return true
		}
	}
	return false
}

// holds notes what the initialisation stores to a package-level variable.
func (in *interp) holds(g *ssa.Global, v value) {
	if v.rec == nil || v.rec.typ == plainError || in.stores()[g].n != 1 {
		return
	}
	v.made = nil // where it is used is where its status is chosen
	in.globals[g] = v
}

// A globalStores is the stores to one package-level variable.
type globalStores struct {
	n    int
	last *ssa.Store
}

// stores lists the stores to each package-level variable.
func (in *interp) stores() map[*ssa.Global]globalStores {
	if in.stored == nil {
		in.stored = map[*ssa.Global]globalStores{}
		for _, f := range in.all {
			for _, b := range f.fn.Blocks {
				for _, instr := range b.Instrs {
					if s, ok := instr.(*ssa.Store); ok {
						if g, ok := s.Addr.(*ssa.Global); ok {
							in.stored[g] = globalStores{in.stored[g].n + 1, s}
						}
					}
				}
			}
		}
	}
	return in.stored
}

// exportGlobals makes facts of the exported variables that carry a status.
func (in *interp) exportGlobals() {
	for g, v := range in.globals {
		obj, ok := g.Object().(*types.Var)
		if !ok || !obj.Exported() {
			continue
		}
		f := in.byFn[in.pkg.Func("init")]
		o := model.Outcome{Results: []model.Result{f.resultOf(v)}}
		in.pass.ExportObjectFact(obj, &valueFact{o.String()})
	}
}
