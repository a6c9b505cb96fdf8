package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// neutral is the row of a call that does nothing to the exchange.
var neutral = []row{{}}

// call carries out a call in state st and returns a state for each outcome; none if the call
// never returns. res is the value that holds the results, or nil.
func (f *function) call(st *state, instr ssa.CallInstruction, res ssa.Value) []*state {
	c := instr.Common()
	s := site{f: f, instr: instr, st: st}
	if !c.IsInvoke() {
		if f.eval(st, c.Value).isNil == yes {
			return nil // it panics
		}
		s.fn, s.target = f.callee(st, c)
		if t := f.servesFunc(st, s.fn, c); t != nil {
			s.fn, s.target, s.receiver = t.fn, t, 1
		}
	} else if t := servesBy(c, f.eval(st, c.Value)); t != nil {
		s.fn, s.target = t.fn, t
	}
	s.operands(st, c)
	f.forgetCells(st, c)
	if b, ok := c.Value.(*ssa.Builtin); ok {
		f.builtin(&s, st, b, res)
		return []*state{st}
	}
	f.keepsInContext(&s, st, c, res)
	rows, known := f.rowsOf(&s, st, c)
	if !known || len(rows) > 0 && rows[0].table {
		s.handsOnAnswered(st, c)
	}
	s.keepsError(st, c, known)
	if !known || s.handsPart(rows) {
		f.callsHandler(&s, c)
		if f.tail && instr == f.hole {
			return []*state{f.handled(st)}
		}
		f.callUnknown(&s, st, c)
		f.predicate(&s, st, c)
		f.resultsTell(&s, st, c, res)
		if v := f.returned(&s, c); v.to != nil {
			st.bind(f.id(res), 0, v)
		}
		return []*state{st}
	}
	for _, v := range s.args {
		if !s.followed {
			f.escape(st, v, c)
		}
	}
	var out []*state
	s.steps = len(rows)
	s.relays = slices.ContainsFunc(rows, func(r row) bool {
		return !r.table && r.names(func(a model.Arg) bool { return a.Operand >= 0 })
	})
	s.rows = rows
	before := []*state{st}
	if h := hook(rows, c); h != nil {
		before, out = s.runHook(h, res)
	}
	for i := range rows {
		for _, st := range before {
			next := st
			if len(rows) > 1 {
				next = st.clone()
			}
			s.r = &rows[i]
			if s.apply(next) {
				s.results(next, res)
				if !s.r.table {
					f.resultsTell(&s, next, c, res)
					f.passesThrough(&s, next)
				}
				if v := f.returned(&s, c); v.to != nil {
					next.bind(f.id(res), 0, v)
				}
				out = append(out, next)
				s.declined = s.declined || s.r.declines()
				if !next.committed && !s.r.failed() {
					f.passes[instr] = true
				}
			}
		}
	}
	s.settle()
	return out
}

// operands evaluates receiver, arguments and captured variables, in the order of the callee's operands.
func (s *site) operands(st *state, c *ssa.CallCommon) {
	var mc *ssa.MakeClosure
	var bound []value
	switch {
	case s.target != nil:
		mc, bound = s.target.mc, s.target.bound
	case c.IsInvoke():
		s.add(c.Value, s.f.eval(st, c.Value))
	default:
		mc = s.f.closureOf(c.Value)
	}
	if mc != nil && isBound(mc) {
		if bound != nil {
			s.add(nil, bound[0])
		} else if v := mc.Bindings[0]; v.Parent() == s.f.fn {
			s.add(v, s.f.eval(st, v))
		} else {
			s.add(nil, s.f.outer(v.Type())) // a method value that an enclosing function made
		}
	}
	for _, v := range c.Args[s.receiver:] {
		s.add(v, s.f.eval(st, v))
	}
	if mc != nil && !isBound(mc) {
		s.bindings(st, mc, bound)
	}
}

// bindings adds what the closure has captured; bound says what that is, if it is not nil.
func (s *site) bindings(st *state, mc *ssa.MakeClosure, bound []value) {
	for i, v := range mc.Bindings {
		switch {
		case bound != nil:
			s.add(nil, bound[i])
		case v.Parent() != s.f.fn:
			// A closure that another function made: its variables are seen from here only as the exchange.
			s.add(nil, s.f.captured(v))
		default:
			s.add(nil, s.f.load(st, v))
			if !s.f.shares(v) {
				s.cells[len(s.cells)-1] = v
			}
		}
	}
}

func (s *site) add(v ssa.Value, val value) {
	s.args = append(s.args, val)
	s.from = append(s.from, v)
	s.cells = append(s.cells, nil)
}

// rowsOf returns the outcomes of the callee: of the tables first, then those inferred in this
// package, then those of facts.
func (f *function) rowsOf(s *site, st *state, c *ssa.CallCommon) ([]row, bool) {
	if c.IsInvoke() && s.target == nil {
		if s.args[0].kind == wrapperKind {
			return nil, false
		}
		if rows, known := f.in.tableRows(c.Method); known {
			return rows, true
		}
		if !s.handsOn() {
			return nil, false
		}
		if rows, known := f.concrete(s, c); known {
			return rows, true
		}
		if m := f.in.implementation(c.Value.Type(), c.Method); m != nil {
			if rows, known := f.in.rowsOfMethod(m); known && !slices.ContainsFunc(rows, row.gaveUp) {
				return rows, true
			}
		}
		return nil, false
	}
	if s.fn == nil {
		return f.in.rowsOfVariable(c.Value)
	}
	if rows, known := f.in.narrowedRows(s); known {
		return rows, true
	}
	if rows, known := f.specialized(s, st, s.fn, s.target, c); known {
		return rows, true
	}
	if s.target != nil {
		return f.rowsOfTarget(s.target)
	}
	return f.in.summary(s.fn)
}

// handsPart reports whether a function that is no row of the tables is given a part of the exchange: it takes it for a
// client's, and its rows say nothing of what it does to that.
func (s *site) handsPart(rows []row) bool {
	if len(rows) == 0 || rows[0].table {
		return false
	}
	for i, v := range s.from {
		if v == nil || !s.args[i].view() {
			continue
		}
		if sink := sinkOf(v.Type()); sink != nil && sink.Part {
			return true
		}
	}
	return false
}

// handsOn reports whether the call is given a part of the exchange.
func (s *site) handsOn() bool {
	for _, v := range s.args {
		if v.sends() || v.receives() {
			return true
		}
	}
	return false
}

// gaveUp reports whether the row says that anything may have happened.
func (r row) gaveUp() bool {
	return slices.ContainsFunc(r.Effects, func(e model.Effect) bool { return e.Op == model.Unknown })
}

// callUnknown is a call of which nothing is known but its arguments.
func (f *function) callUnknown(s *site, st *state, c *ssa.CallCommon) {
	handsOn := false
	for _, v := range s.args {
		if v.sends() {
			handsOn = true
		}
	}
	for _, v := range s.args {
		if v.receives() {
			f.handsOver = f.handsOver || handsOn
			if handsOn && st.lim.hands() && !s.givesError() {
				f.limits, f.bounds = true, f.bounds || st.lim.bounds() // whoever is handed it reads a limited body
			}
			st.lose()
		}
	}
	f.mayRun(s, st, c)
	if mc := f.closureOf(c.Value); handsOn || mc != nil && f.reaches(mc) {
		st.giveUp("call of " + calleeWords(c))
	}
	for _, v := range c.Args {
		f.escape(st, f.eval(st, v), c)
	}
	f.escapeClosures(st, c)
	f.forgetRecords(st, c.Args)
	f.tellsStatus(s, st, c)
	f.passesThrough(s, st)
}

// passesThrough notes that a reader which a function makes of the body may bound it: what its Read does is not seen.
func (f *function) passesThrough(s *site, st *state) {
	call, ok := s.instr.(*ssa.Call)
	if !ok || !reads(call.Type()) || f.eval(st, call).view() {
		return
	}
	for _, v := range s.args {
		if v.kind == readerKind {
			st.bind(f.id(call), 0, value{kind: readerKind, op: v.op, isNil: no, lim: limit{kind: unsure}})
			return
		}
	}
}

// reads reports whether values of type t can be read from.
func reads(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Read")
	_, ok := obj.(*types.Func)
	return ok
}

// forgetCells drops what is known of variables that the callee may change: those whose
// address it gets, and those that some closure writes.
func (f *function) forgetCells(st *state, c *ssa.CallCommon) {
	for _, v := range c.Args {
		if mi, ok := v.(*ssa.MakeInterface); ok {
			v = mi.X
		}
		if _, ok := v.Type().Underlying().(*types.Pointer); ok {
			st.bind(f.id(v), cell, value{})
		}
	}
	for _, a := range f.sharedCells() {
		st.bind(f.id(a), cell, value{})
		if _, known := st.lookup(f.id(a), recPart); known { // of a struct: any other variable is its cell alone
			if al, ok := a.(*ssa.Alloc); ok && capturedForStore(al) {
				f.remember(st, al, nil, nil)
			}
		}
	}
	for _, v := range f.fn.FreeVars {
		if f.capturesByReference(v) && f.in.roles.of(v.Type().Underlying().(*types.Pointer).Elem()) == noRole && sharedWith(v) {
			st.bind(f.id(v), cell, value{kind: plainKind})
		}
	}
}

// retype gives a view that a call returns the kind that its type says: the response that went in comes
// back as a struct around it, or the other way round.
func (f *function) retype(v value, t types.Type) value {
	if p := partOf(v, t); p != (value{}) {
		return p
	}
	switch r := f.in.roles.of(t); {
	case r == carrierRole:
		return value{kind: carrierKind, op: v.op, isNil: v.isNil, rec: v.rec}
	case r == responseRole && v.kind == carrierKind, r == requestRole && v.kind == carrierKind:
		return ofRole(r, v.op)
	}
	return v
}

// isBound reports whether mc is a method value: its binding is the receiver itself.
func isBound(mc *ssa.MakeClosure) bool {
	return mc.Fn.(*ssa.Function).Synthetic != "" && len(mc.Bindings) == 1 && mc.Fn.(*ssa.Function).Syntax() == nil
}

// escapes reports whether the variable's address goes where it is not seen.
func (f *function) escapes(a *ssa.Alloc) bool {
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Val == a {
				return true
			}
		case *ssa.MakeInterface:
			if !f.onlyLent(ref) {
				return true
			}
		case *ssa.Phi, *ssa.ChangeType, *ssa.Convert, *ssa.Return, *ssa.Send, *ssa.MapUpdate:
			return true
		}
	}
	return false
}

// onlyLent reports whether v is given to nothing but functions of the tables, which do not keep it.
func (f *function) onlyLent(v *ssa.MakeInterface) bool {
	for _, ref := range *v.Referrers() {
		call, ok := ref.(*ssa.Call)
		if !ok {
			return false
		}
		_, obj := calleeName(call.Common())
		if obj == nil {
			return false
		}
		if _, ok := f.in.tableRows(obj); !ok {
			return false
		}
	}
	return true
}

// sharedWith reports whether another closure writes the captured variable.
func sharedWith(v *ssa.FreeVar) bool {
	addr := bindingOf(v)
	if addr == nil || addr.Referrers() == nil {
		return true
	}
	for _, ref := range *addr.Referrers() {
		if mc, ok := ref.(*ssa.MakeClosure); ok && mc.Fn != v.Parent() && storesTo(mc, addr) {
			return true
		}
	}
	return false
}

// capturedForStore reports whether a closure may change the variable.
func capturedForStore(a *ssa.Alloc) bool {
	for _, ref := range *a.Referrers() {
		if mc, ok := ref.(*ssa.MakeClosure); ok && storesTo(mc, a) {
			return true
		}
	}
	return false
}
