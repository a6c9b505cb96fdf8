package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// closureOf returns the closure that v is known to be, through variables that are set once.
func (f *function) closureOf(v ssa.Value) *ssa.MakeClosure {
	mc, _ := origin(v, 0).(*ssa.MakeClosure)
	return mc
}

// captured gives the value of a variable of an enclosing function: if it holds the exchange,
// it is the one that came in here.
func (f *function) captured(v ssa.Value) value {
	p, ok := v.Type().Underlying().(*types.Pointer)
	if !ok {
		return value{}
	}
	if f.in.roles.of(p.Elem()) == headerRole {
		return value{} // see load
	}
	return f.outer(p.Elem())
}

// outer gives a value of type t that an enclosing function has: likewise.
func (f *function) outer(t types.Type) value {
	switch r := f.in.roles.of(t); r {
	case responseRole, wrapperRole, carrierRole:
		if f.resp >= 0 {
			return ofRole(r, f.resp)
		}
	case headerRole:
		if f.resp >= 0 {
			return ofRole(wrapperRole, f.resp) // which exchange's map it is cannot be told
		}
	case requestRole:
		if f.req >= 0 {
			return ofRole(r, f.req)
		}
	}
	return value{}
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
	i := slices.Index(fn.FreeVars, fv)
	if fn.Referrers() == nil || i < 0 {
		return nil
	}
	for _, ref := range *fn.Referrers() {
		if mc, ok := ref.(*ssa.MakeClosure); ok && mc.Fn == fn {
			return mc.Bindings[i]
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

// escape has no effect on plain values; a wrapper that is handed on may do anything.
func (f *function) escape(st *state, v value, c *ssa.CallCommon) {
	if v.kind == wrapperKind {
		st.giveUp("wrapper handed on")
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
			st.giveUp("closure handed on")
		} else if v.receives() {
			st.lose()
		}
		return
	}
	g := f.in.byFn[mc.Fn.(*ssa.Function)]
	if g == nil || !f.capturesExchange(st, mc) {
		return
	}
	if !g.touches() {
		st.giveUp("closure handed on")
		return
	}
	rows, known := f.in.summary(g.fn)
	if !known {
		st.giveUp("closure handed on")
		return
	}
	for _, r := range rows {
		for _, e := range r.Effects {
			switch {
			case e.Op == model.Method, e.Op == model.Put:
			case e.Op == model.Stop:
				st.mayStop = true // of a chain that goes on nothing is said then
			case e.Op == model.Exit:
			case e.Op == model.Read, e.Op == model.Stream, e.Op == model.Limit, e.Op == model.Lose, e.Operand == g.req && g.req != g.resp:
				st.lose()
			default:
				st.giveUp("closure handed on")
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
	return f.reaches(mc)
}

// reaches reports whether the closure captures the exchange, or a closure that does.
func (f *function) reaches(mc *ssa.MakeClosure) bool {
	return f.reachesPast(mc, map[*ssa.MakeClosure]bool{})
}

// reachesPast is reaches, but for the closures that have been seen: one may call itself, and many may call each other.
func (f *function) reachesPast(mc *ssa.MakeClosure, seen map[*ssa.MakeClosure]bool) bool {
	if seen[mc] {
		return false
	}
	seen[mc] = true
	if isBound(mc) { // it captures its receiver, and not a variable
		return f.in.roles.of(mc.Bindings[0].Type()) != noRole
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
				if inner, ok := origin(store.Val, 0).(*ssa.MakeClosure); ok && f.reachesPast(inner, seen) {
					return true
				}
			}
		}
	}
	return false
}

// forgetCaptured drops what is known of structs that a closure captures which runs at any time.
func (f *function) forgetCaptured(st *state, mc *ssa.MakeClosure) {
	for _, b := range mc.Bindings {
		f.forgetBinding(st, b)
	}
}

// forgetChanged drops what is known of structs that a closure captures and changes, unless they lead to the exchange: when it runs is
// not followed.
func (f *function) forgetChanged(st *state, mc *ssa.MakeClosure) {
	fn := mc.Fn.(*ssa.Function)
	for i, b := range mc.Bindings {
		p, ok := b.Type().Underlying().(*types.Pointer)
		if ok && f.in.roles.of(p.Elem()) == noRole && !f.load(st, b).view() && i < len(fn.FreeVars) && changesStruct(fn.FreeVars[i], 0) {
			f.forgetBinding(st, b)
		}
	}
}

// forgetBinding drops what is known of the struct that the captured variable is, or points to.
func (f *function) forgetBinding(st *state, b ssa.Value) {
	p, ok := b.Type().Underlying().(*types.Pointer)
	if !ok {
		return
	}
	if f.in.roles.tells(p.Elem()) {
		st.bind(f.id(b), cell, value{kind: plainKind})
	}
	f.forgetRecords(st, []ssa.Value{b})
	if a, ok := b.(*ssa.Alloc); ok {
		if made, ok := onlyStore(a).(*ssa.Alloc); ok {
			f.forgetRecords(st, []ssa.Value{made})
		}
	}
}

// changesStruct reports whether a field may be set of the struct at the address v, or at the address that is stored there.
func changesStruct(v ssa.Value, depth int) bool {
	if depth > 8 || v.Referrers() == nil {
		return true
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.BinOp:
		case *ssa.UnOp:
			if _, ok := ref.Type().Underlying().(*types.Pointer); ok && changesStruct(ref, depth+1) {
				return true
			}
		case *ssa.FieldAddr:
			if changesField(ref, depth) {
				return true
			}
		case *ssa.MakeClosure:
			for i, b := range ref.Bindings {
				if b == v && changesStruct(ref.Fn.(*ssa.Function).FreeVars[i], depth+1) {
					return true
				}
			}
		default:
			return true
		}
	}
	return false
}

// changesField reports whether the field, or a part of it, may be set.
func changesField(addr *ssa.FieldAddr, depth int) bool {
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.UnOp:
		case *ssa.FieldAddr:
			if changesField(ref, depth) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// shares reports whether a closure may change the captured variable.
func (f *function) shares(v ssa.Value) bool {
	if fv, ok := v.(*ssa.FreeVar); ok && sharedWith(fv) {
		return true
	}
	return slices.Contains(f.sharedCells(), v)
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
				if f.escapes(instr) {
					list = append(list, instr)
				}
			}
		}
	}
	f.shared = &list
	return list
}
