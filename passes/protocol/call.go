package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// neutral is the row of a call that does nothing to the exchange.
var neutral = []row{{}}

// call carries out a call in state st and returns a state for each outcome; none if the call
// never returns. res is the value that holds the results, or nil.
func (f *function) call(st *state, instr ssa.CallInstruction, res ssa.Value) []*state {
	c := instr.Common()
	s := site{f: f, instr: instr}
	s.operands(st, c)
	f.forgetCells(st, c)
	if b, ok := c.Value.(*ssa.Builtin); ok {
		f.builtin(&s, st, b, res)
		return []*state{st}
	}
	rows, known := f.rowsOf(&s, st, c)
	if !known {
		f.callUnknown(&s, st, c)
		return []*state{st}
	}
	for _, v := range s.args {
		f.escape(st, v, c)
	}
	var out []*state
	s.steps = len(rows)
	for i := range rows {
		next := st
		if len(rows) > 1 {
			next = st.clone()
		}
		s.r = &rows[i]
		if s.apply(next) {
			s.results(next, res)
			out = append(out, next)
			s.declined = s.declined || s.r.declines()
		}
	}
	s.settle()
	return out
}

// operands evaluates receiver, arguments and captured variables, in the order of the callee's operands.
func (s *site) operands(st *state, c *ssa.CallCommon) {
	add := func(v ssa.Value, val value) {
		s.args = append(s.args, val)
		s.from = append(s.from, v)
	}
	if c.IsInvoke() {
		add(c.Value, s.f.eval(st, c.Value))
	}
	if mc := s.f.closureOf(c.Value); mc != nil && isBound(mc) {
		add(mc.Bindings[0], s.f.eval(st, mc.Bindings[0]))
	}
	for _, v := range c.Args {
		add(v, s.f.eval(st, v))
	}
	if mc := s.f.closureOf(c.Value); mc != nil && !isBound(mc) {
		for _, v := range mc.Bindings {
			if v.Parent() != s.f.fn {
				// A closure that another function made: its variables are seen from here only as the exchange.
				add(nil, s.f.captured(v))
				continue
			}
			add(nil, s.f.load(st, v))
		}
	}
}

// captured gives the value of a variable of an enclosing function: if it holds the exchange,
// it is the one that came in here.
func (f *function) captured(v ssa.Value) value {
	p, ok := v.Type().Underlying().(*types.Pointer)
	if !ok {
		return value{}
	}
	switch r := f.in.roles.of(p.Elem()); r {
	case responseRole, wrapperRole, carrierRole:
		if f.resp >= 0 {
			return ofRole(r, f.resp)
		}
	case requestRole:
		if f.req >= 0 {
			return ofRole(r, f.req)
		}
	}
	return value{}
}

// closureOf returns the closure that v is known to be, through variables that are set once.
func (f *function) closureOf(v ssa.Value) *ssa.MakeClosure {
	mc, _ := origin(v, 0).(*ssa.MakeClosure)
	return mc
}

// origin follows v back to what it was made by, through variables that are set only once.
func origin(v ssa.Value, depth int) ssa.Value {
	if depth > 8 {
		return v
	}
	switch x := v.(type) {
	case *ssa.ChangeType:
		return origin(x.X, depth+1)
	case *ssa.MakeInterface:
		return origin(x.X, depth+1)
	case *ssa.UnOp:
		addr := x.X
		for {
			fv, ok := addr.(*ssa.FreeVar)
			if !ok {
				break
			}
			if addr = bindingOf(fv); addr == nil {
				return v
			}
		}
		if a, ok := addr.(*ssa.Alloc); ok {
			if stored := onlyStore(a); stored != nil {
				return origin(stored, depth+1)
			}
		}
	}
	return v
}

// bindingOf returns what the only closure of the free variable's function binds it to.
func bindingOf(fv *ssa.FreeVar) ssa.Value {
	fn := fv.Parent()
	parent := fn.Parent()
	if parent == nil {
		return nil
	}
	for i, v := range fn.FreeVars {
		if v != fv {
			continue
		}
		for _, b := range parent.Blocks {
			for _, instr := range b.Instrs {
				if mc, ok := instr.(*ssa.MakeClosure); ok && mc.Fn == fn {
					return mc.Bindings[i]
				}
			}
		}
	}
	return nil
}

// onlyStore returns the value of the only store to a, if no closure stores to it as well.
func onlyStore(a *ssa.Alloc) ssa.Value {
	var val ssa.Value
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == a {
				if val != nil {
					return nil
				}
				val = ref.Val
			}
		case *ssa.MakeClosure:
			if storesTo(ref, a) {
				return nil
			}
		}
	}
	return val
}

// storesTo reports whether the closure may change the variable at addr.
func storesTo(mc *ssa.MakeClosure, addr ssa.Value) bool {
	fn := mc.Fn.(*ssa.Function)
	for i, b := range mc.Bindings {
		if b != addr || i >= len(fn.FreeVars) {
			continue
		}
		for _, ref := range *fn.FreeVars[i].Referrers() {
			switch ref := ref.(type) {
			case *ssa.UnOp:
			case *ssa.FieldAddr, *ssa.DebugRef:
			case *ssa.MakeClosure:
				if storesTo(ref, fn.FreeVars[i]) {
					return true
				}
			default:
				return true
			}
		}
	}
	return false
}

// rowsOf returns the outcomes of the callee: of the tables first, then those inferred in this
// package, then those of facts.
func (f *function) rowsOf(s *site, st *state, c *ssa.CallCommon) ([]row, bool) {
	if c.IsInvoke() {
		if s.args[0].kind == wrapperKind {
			return nil, false
		}
		return f.in.tableRows(c.Method)
	}
	var fn *ssa.Function
	switch v := origin(c.Value, 0).(type) {
	case *ssa.Function:
		fn = v
	case *ssa.MakeClosure:
		fn = v.Fn.(*ssa.Function)
	default:
		return nil, false
	}
	return f.in.summary(fn)
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
			if handsOn && st.lim.kind == boundedBy {
				f.limits = true // whoever is handed it reads a limited body
			}
			st.lost = true
		}
	}
	if mc := f.closureOf(c.Value); handsOn || mc != nil && f.reaches(mc, 0) {
		st.giveUp()
	}
	for _, v := range c.Args {
		f.escape(st, f.eval(st, v), c)
	}
	f.escapeClosures(st, c)
}

// escape has no effect on plain values; a wrapper that is handed on may do anything.
func (f *function) escape(st *state, v value, c *ssa.CallCommon) {
	if v.kind == wrapperKind {
		st.giveUp()
	}
	f.escapeClosures(st, c)
}

// escapeClosures gives up where a closure that sends or reads is handed to somebody who may call it.
func (f *function) escapeClosures(st *state, c *ssa.CallCommon) {
	for _, v := range c.Args {
		if mc, ok := origin(v, 0).(*ssa.MakeClosure); ok {
			f.escapeClosure(st, mc)
		}
	}
}

func (f *function) escapeClosure(st *state, mc *ssa.MakeClosure) {
	if isBound(mc) {
		if v := f.eval(st, mc.Bindings[0]); v.sends() {
			st.giveUp()
		} else if v.receives() {
			st.lost = true
		}
		return
	}
	g := f.in.byFn[mc.Fn.(*ssa.Function)]
	if g == nil || !f.capturesExchange(st, mc) {
		return
	}
	if !g.touches() {
		st.giveUp()
		return
	}
	rows, known := f.in.summary(g.fn)
	if !known {
		st.giveUp()
		return
	}
	for _, r := range rows {
		for _, e := range r.Effects {
			switch e.Op {
			case model.Read, model.Stream, model.Limit:
				st.lost = true
			case model.Method:
			default:
				st.giveUp()
			}
		}
	}
}

func (f *function) capturesExchange(st *state, mc *ssa.MakeClosure) bool {
	for _, b := range mc.Bindings {
		if f.load(st, b).view() || f.eval(st, b).view() {
			return true
		}
	}
	return f.reaches(mc, 0)
}

// reaches reports whether the closure captures the exchange, or a closure that does.
func (f *function) reaches(mc *ssa.MakeClosure, depth int) bool {
	if depth > 4 {
		return true
	}
	for _, b := range mc.Bindings {
		addr := b
		for {
			fv, ok := addr.(*ssa.FreeVar)
			if !ok {
				break
			}
			if addr = bindingOf(fv); addr == nil {
				return true
			}
		}
		p, ok := addr.Type().Underlying().(*types.Pointer)
		if !ok {
			continue
		}
		switch f.in.roles.of(p.Elem()) {
		case responseRole, wrapperRole, carrierRole, requestRole:
			return true
		}
		a, ok := addr.(*ssa.Alloc)
		if !ok {
			continue
		}
		for _, ref := range *a.Referrers() {
			if store, ok := ref.(*ssa.Store); ok && store.Addr == a {
				if inner, ok := origin(store.Val, 0).(*ssa.MakeClosure); ok && f.reaches(inner, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// forgetCells drops what is known of variables that the callee may change: those whose
// address it gets, and those that some closure writes.
func (f *function) forgetCells(st *state, c *ssa.CallCommon) {
	for _, v := range c.Args {
		if _, ok := v.Type().Underlying().(*types.Pointer); ok {
			st.bind(f.id(v), cell, value{})
		}
	}
	for _, a := range f.sharedCells() {
		st.bind(f.id(a), cell, value{})
	}
	for _, v := range f.fn.FreeVars {
		if f.capturesByReference(v) && f.in.roles.of(v.Type().Underlying().(*types.Pointer).Elem()) == noRole && sharedWith(v) {
			st.bind(f.id(v), cell, value{kind: plainKind})
		}
	}
}

// sharedCells lists the variables that a closure of this function writes.
func (f *function) sharedCells() []ssa.Value {
	if f.shared != nil {
		return *f.shared
	}
	var list []ssa.Value
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.MakeClosure:
				for _, v := range instr.Bindings {
					if storesTo(instr, v) {
						list = append(list, v)
					}
				}
			case *ssa.Alloc:
				if escapes(instr) {
					list = append(list, instr)
				}
			}
		}
	}
	f.shared = &list
	return list
}

// results binds what the row says that the call returns.
func (s *site) results(st *state, res ssa.Value) {
	if res == nil {
		return
	}
	_, tuple := res.Type().(*types.Tuple)
	for i, r := range s.r.Results {
		part := 0
		if tuple {
			part = i + 1
		}
		v := s.result(st, r)
		if r.Kind == model.Same && v.view() {
			t := res.Type()
			if tuple {
				t = t.(*types.Tuple).At(i).Type()
			}
			v = s.f.retype(v, t)
		}
		st.bind(s.f.id(res), part, v)
	}
}

// result gives one result its value.
func (s *site) result(st *state, r model.Result) value {
	first := func() value {
		if len(r.Args) == 0 {
			return value{}
		}
		return s.arg(r.Args[0].Operand)
	}
	guard := func() model.Guard {
		g := model.Guard{}
		if len(r.Args) > 0 {
			g.Kind = model.OnError
			g.Key = r.Args[0].Text
			if k := model.GuardKind(g.Key); k == model.OnCookie || k == model.OnAuth || k == model.OnHeader || k == model.OnTooLarge || k == model.OnLength || k == model.OnMethod {
				g = model.Guard{Kind: k}
			}
		}
		if len(r.Args) > 1 {
			if text, ok := s.value(r.Args[1]).text(); ok {
				g.Key = text
			} else if r.Args[1].Operand < 0 {
				g.Key = r.Args[1].Text
			}
		}
		return g
	}
	switch r.Kind {
	case model.Constant:
		return constValue(r.Args[0].Text)
	case model.Same:
		v := first()
		for _, c := range s.r.When {
			if c.Operand == r.Args[0].Operand && c.Value == "nil" {
				v.isNil = yes
				if c.Not {
					v.isNil = no
				}
				if v.kind == unknownKind {
					v.kind = plainKind
				}
			}
		}
		return v
	case model.Nil:
		return nilValue
	case model.NonNil:
		return value{kind: plainKind, isNil: no, src: guard()}
	case model.MaybeErr:
		return value{kind: plainKind, src: guard()}
	case model.OK, model.Of:
		return value{kind: plainKind, src: guard()}
	case model.Header:
		if v := first(); v.kind == responseKind || v.kind == carrierKind {
			return value{kind: headerKind, op: v.op}
		} else if v.kind == wrapperKind {
			return v
		}
	case model.Writer:
		if v := first(); v.kind == responseKind || v.kind == writerKind {
			return value{kind: writerKind, op: v.op}
		} else if v.kind == wrapperKind {
			return v
		}
	case model.Reader:
		switch v := first(); v.kind {
		case readerKind:
			return v
		case requestKind:
			return value{kind: readerKind, op: v.op, isNil: no}
		}
	case model.Limited, model.Truncated:
		if v := first(); v.kind == readerKind {
			v.lim = limit{boundedBy, s.bound(r.Args[1:])}
			if r.Kind == model.Truncated {
				v.lim.kind = cutAt
			}
			return v
		}
	case model.ValueOf:
		if v := first(); v.kind == reqHeaderKind || v.kind == requestKind {
			if key := s.key(model.Effect{Args: r.Args[1:]}); key != "*" {
				return value{kind: plainKind, src: model.Guard{Kind: model.OnHeader, Key: key}}
			}
		}
	case model.Derived:
		return s.derived(r)
	case model.Is, model.As, model.Wrapped:
		return s.errorTest(st, r)
	}
	return value{}
}

// derived is what is computed from the result's arguments: a question about the text of an error
// that quotes net/http's message asks whether the body was too large.
func (s *site) derived(r model.Result) value {
	for _, a := range r.Args {
		v := s.arg(a.Operand).derived()
		if v.kind == unknownKind {
			continue
		}
		if v.src.Kind == model.OnError {
			v.neg = true
			for _, arg := range s.args {
				if text, ok := arg.text(); ok && strings.Contains(text, "too large") {
					v.src = model.Guard{Kind: model.OnTooLarge}
				}
			}
		}
		return v
	}
	return value{}
}

// retype gives a view that a call returns the kind that its type says: the response that went in comes
// back as a struct around it, or the other way round.
func (f *function) retype(v value, t types.Type) value {
	switch r := f.in.roles.of(t); {
	case r == carrierRole:
		return value{kind: carrierKind, op: v.op, isNil: v.isNil}
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
func escapes(a *ssa.Alloc) bool {
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Val == a {
				return true
			}
		case *ssa.MakeInterface, *ssa.Phi, *ssa.ChangeType, *ssa.Convert, *ssa.Return, *ssa.Send, *ssa.MapUpdate:
			return true
		}
	}
	return false
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
