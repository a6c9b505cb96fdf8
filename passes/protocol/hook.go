package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// hook returns what the tables say of a method that the callee, whose outcomes are rows, calls first; nil if there is none.
func hook(rows []row, c *ssa.CallCommon) *model.Hook {
	if len(rows) == 0 || !rows[0].table || c.IsInvoke() {
		return nil
	}
	name, _ := calleeName(c)
	return model.LookupHook(name)
}

// runHook calls that method. It returns the states in which the callee goes on, and those in which it has returned
// the method's error.
func (s *site) runHook(h *model.Hook, res ssa.Value) (on, ended []*state) {
	rows, known := s.hookRows(h)
	if !known || h.By != "" && s.f.in.sets(h.By) {
		s.st.giveUp("call of a method " + h.Method + " that is not known")
		end := s.st.clone()
		if res != nil {
			end.bind(s.f.id(res), 0, value{kind: plainKind, isNil: no})
		}
		return []*state{s.st}, []*state{end}
	}
	inner := &site{f: s.f, instr: s.instr, steps: len(rows)}
	for _, i := range append([]int{h.Of}, h.Args...) {
		inner.args = append(inner.args, s.args[i])
		inner.from = append(inner.from, s.from[i])
		inner.cells = append(inner.cells, nil)
	}
	for i := range rows {
		next := s.st.clone()
		inner.r = &rows[i]
		if !inner.apply(next) {
			continue
		}
		failed := value{}
		if len(rows[i].Results) == 1 {
			failed = inner.result(next, rows[i].Results[0])
		}
		if failed.isNil != no {
			on = append(on, next)
		}
		if failed.isNil == yes {
			continue
		}
		end := next.clone()
		if failed.isNil = no; failed.kind == unknownKind {
			failed.kind = plainKind
		}
		if res != nil {
			end.bind(s.f.id(res), 0, failed)
		}
		ended = append(ended, end)
	}
	return on, ended
}

// hookRows returns the outcomes of the method, and whether they are all that the hook does: fields that have such
// a method as well must do nothing.
func (s *site) hookRows(h *model.Hook) ([]row, bool) {
	v := s.args[h.Of]
	var t types.Type
	switch {
	case v.rec != nil && v.rec.typ != nil:
		t = v.rec.typ
	case v.to != nil && v.to.typ != nil:
		t = v.to.typ
	default:
		return nil, false
	}
	obj, index, _ := types.LookupFieldOrMethod(t, true, s.f.in.pass.Pkg, h.Method)
	m, ok := obj.(*types.Func)
	if !ok || types.IsInterface(m.Signature().Recv().Type()) {
		return nil, false
	}
	rows, known := s.f.methodRows(m)
	if !known || len(index) > 1 && !inert(rows) {
		return nil, false // of an embedded struct, which is another operand
	}
	if st := structOf(t); st != nil {
		for fld := range st.Fields() {
			obj, _, _ := types.LookupFieldOrMethod(fld.Type(), true, s.f.in.pass.Pkg, h.Method)
			m, ok := obj.(*types.Func)
			if !ok || !fld.Exported() {
				continue
			}
			if rows, known := s.f.methodRows(m); !known || !inert(rows) {
				return nil, false
			}
		}
	}
	return rows, true
}

// methodRows returns the outcomes of a method of a type that is known.
func (f *function) methodRows(m *types.Func) ([]row, bool) {
	if m.Pkg() != f.in.pass.Pkg {
		return f.in.rowsOfMethod(m)
	}
	g := f.in.byFn[f.in.pkg.Prog.FuncValue(m.Origin())]
	if g == nil {
		return nil, false
	}
	return f.rowsOfTarget(&target{fn: g.fn})
}

// inert reports whether none of the outcomes does anything.
func inert(rows []row) bool {
	for _, r := range rows {
		if len(r.Effects) > 0 {
			return false
		}
	}
	return true
}
