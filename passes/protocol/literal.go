package protocol

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// maxElements bounds the literals whose elements are told apart.
const maxElements = 16

// A literalMap is a map that is made with constant keys and never changed.
type literalMap struct {
	keys   []string // in the notation of rows, in the order of the source
	values []ssa.Value
}

// mapOf returns the literal that v, a map, is known to be, or nil.
func (in *interp) mapOf(v ssa.Value) *literalMap {
	switch x := origin(v, 0).(type) {
	case *ssa.MakeMap:
		return in.literalMap(x)
	case *ssa.UnOp:
		g, ok := x.X.(*ssa.Global)
		if !ok || x.Op != token.MUL || g.Pkg != in.pkg || !in.isConstant(g) {
			return nil
		}
		st := in.stores()[g]
		if mm, ok := origin(st.last.Val, 0).(*ssa.MakeMap); ok {
			return in.literalMap(mm)
		}
	}
	return nil
}

func (in *interp) literalMap(mm *ssa.MakeMap) *literalMap {
	if m, ok := in.literals[mm]; ok {
		return m
	}
	in.literals[mm] = nil
	m := &literalMap{}
	for _, ref := range *mm.Referrers() {
		up, ok := ref.(*ssa.MapUpdate)
		if !ok {
			continue
		}
		c, ok := up.Key.(*ssa.Const)
		if !ok || up.Map != mm || up.Block() != mm.Block() {
			return nil
		}
		key := constText(c)
		if key == "?" || slices.Contains(m.keys, key) || len(m.keys) >= maxElements {
			return nil
		}
		m.keys = append(m.keys, key)
		m.values = append(m.values, up.Value)
	}
	if len(m.keys) == 0 || !onlyRead(mm, 0) || !updatedFirst(mm) { // an empty table is filled where that is not seen
		return nil
	}
	in.literals[mm] = m
	return m
}

// updatedFirst reports whether the map is used for nothing before it has been filled.
func updatedFirst(mm *ssa.MakeMap) bool {
	filled := false
	var buf [8]*ssa.Value
	for _, instr := range mm.Block().Instrs {
		if up, ok := instr.(*ssa.MapUpdate); ok && up.Map == mm {
			if filled {
				return false
			}
			continue
		}
		for _, op := range instr.Operands(buf[:0]) {
			filled = filled || *op == mm
		}
	}
	return true
}

// onlyRead reports whether nothing changes the map v but where it is made, and it goes nowhere where that is not seen.
func onlyRead(v ssa.Value, depth int) bool {
	if depth > 6 || v.Referrers() == nil {
		return false
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			if _, made := v.(*ssa.MakeMap); !made || ref.Map != v || ref.Value == v {
				return false
			}
		case *ssa.Lookup:
			if ref.X != v {
				return false
			}
		case *ssa.Range, *ssa.DebugRef:
		case *ssa.BinOp: // compared with nil
		case *ssa.ChangeType:
			if !onlyRead(ref, depth+1) {
				return false
			}
		case *ssa.Call:
			if b, ok := ref.Call.Value.(*ssa.Builtin); !ok || b.Name() != "len" {
				return false
			}
		case *ssa.Store:
			if ref.Val != v {
				return false
			}
			switch addr := ref.Addr.(type) {
			case *ssa.Alloc:
				if onlyStore(addr) != v || !loadsOnlyRead(addr, depth) {
					return false
				}
			case *ssa.Global: // see isConstant
			default:
				return false
			}
		default:
			return false
		}
	}
	return true
}

// loadsOnlyRead reports whether what is loaded from a variable is only read, in closures as well.
func loadsOnlyRead(addr ssa.Value, depth int) bool {
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr != addr {
				return false
			}
		case *ssa.DebugRef:
		case *ssa.UnOp:
			if !onlyRead(ref, depth+1) {
				return false
			}
		case *ssa.MakeClosure:
			for i, b := range ref.Bindings {
				if b == addr && (depth > 6 || !loadsOnlyRead(ref.Fn.(*ssa.Function).FreeVars[i], depth+1)) {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}

// isConstant reports whether a package-level variable is set by its initialisation alone, and what it holds is
// only read. Other packages may change what is exported.
func (in *interp) isConstant(g *ssa.Global) bool {
	if st := in.stores()[g]; st.n != 1 || st.last.Parent() != in.pkg.Func("init") || token.IsExported(g.Name()) && in.pass.Pkg.Name() != "main" {
		return false
	}
	if in.changed == nil {
		in.changed = map[*ssa.Global]bool{}
		var buf [16]*ssa.Value
		for _, f := range in.all {
			for _, b := range f.fn.Blocks {
				for _, instr := range b.Instrs {
					for _, op := range instr.Operands(buf[:0]) {
						g, ok := (*op).(*ssa.Global)
						if !ok {
							continue
						}
						switch instr := instr.(type) {
						case *ssa.UnOp:
							if _, ok := instr.Type().Underlying().(*types.Map); ok && !onlyRead(instr, 0) {
								in.changed[g] = true
							}
						case *ssa.Store:
							in.changed[g] = in.changed[g] || instr.Val == *op
						case *ssa.DebugRef:
						default:
							in.changed[g] = true
						}
					}
				}
			}
		}
	}
	return !in.changed[g]
}

// lookup splits the state where an element of a literal map is looked up: for each element, and for none. It
// reports false if the literal is not known, or tells nothing of the exchange.
func (f *function) lookup(st *state, instr *ssa.Lookup) ([]*state, bool) {
	t, ok := instr.X.Type().Underlying().(*types.Map)
	if !ok {
		return nil, false
	}
	key := f.eval(st, instr.Index)
	if !f.matters(t.Elem(), key) {
		return nil, false
	}
	m := f.in.mapOf(instr.X)
	if m == nil {
		return nil, false
	}
	values := make([]value, len(m.keys))
	for i, v := range m.values {
		if values[i] = f.constantElement(v); values[i] == (value{}) {
			return nil, false
		}
	}
	var out []*state
	missing := st.clone()
	possible := true
	for i, k := range m.keys {
		found := st.clone()
		if !f.keyIs(found, instr, key, k, true) {
			continue
		}
		f.bindElement(found, instr, values[i], true, key)
		out = append(out, found)
		possible = possible && f.keyIs(missing, instr, key, k, false)
	}
	if possible {
		f.bindElement(missing, instr, zero(t.Elem()), false, key)
		out = append(out, missing)
	}
	return out, true
}

// matters reports whether which element it is may decide what is sent: it is a function that is given the
// exchange, a number, or what is known of a method.
func (f *function) matters(t types.Type, key value) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature:
		for p := range u.Params().Variables() {
			if f.in.roles.of(p.Type()) != noRole {
				return true
			}
		}
	case *types.Basic:
		return u.Info()&types.IsInteger != 0 || u.Info()&types.IsBoolean != 0 && key.src.Kind == model.OnMethod
	}
	return false
}

// constantElement is the value of an element of a literal that needs nothing to be known: a constant or a function.
func (f *function) constantElement(v ssa.Value) value {
	switch v := origin(v, 0).(type) {
	case *ssa.Const:
		if c := constText(v); c == "nil" {
			return nilValue
		} else if c != "?" {
			return constValue(c)
		}
	case *ssa.Function:
		return f.in.functionValue(target{fn: v})
	case *ssa.MakeClosure:
		return f.in.functionValue(target{fn: v.Fn.(*ssa.Function), mc: v})
	}
	return value{}
}

// keyIs records that the key of a lookup is k, or that it is not. It reports false if it cannot be.
func (f *function) keyIs(st *state, instr *ssa.Lookup, key value, k string, equal bool) bool {
	switch {
	case key.kind == constKind:
		return (key.c == k) == equal
	case key.src.Kind == model.OnMethod:
		if st.override {
			return true
		}
		if st.asked == nil {
			st.asked = instr
		}
		name, _ := constValue(k).text()
		if equal {
			st.methods &= methodSet(name)
		} else if set := methodSet(name); set != otherMethods {
			st.methods &^= set
		}
		return st.methods != 0
	}
	id := f.idOf(instr.Index, key)
	switch {
	case !equal:
		st.exclude(id, k)
	case st.excludes(id, k):
		return false
	case key.kind == operandKind || key.kind == partKind:
		st.bind(id, 0, constValue(k))
	}
	return true
}

// bindElement binds what was looked up, and whether there was an element.
func (f *function) bindElement(st *state, instr *ssa.Lookup, v value, found bool, key value) {
	ok := constValue("false")
	if found {
		ok.c = "true"
	}
	if key.src.Kind == model.OnMethod && !st.override {
		ok.src = key.src
		if v.kind == constKind && (v.c == "true" || v.c == "false") || v.isNil == yes {
			v.src = key.src
		}
	}
	if !instr.CommaOk {
		st.bind(f.id(instr), 0, v)
		return
	}
	st.bind(f.id(instr), 1, v)
	st.bind(f.id(instr), 2, ok)
}

// listOf returns the elements of the slice that v is known to be: a literal of constants and functions, or what an
// instance of the function is given.
func (f *function) listOf(v ssa.Value) ([]value, bool) {
	switch v := v.(type) {
	case *ssa.Parameter:
		if i, ok := f.operandOf[v]; ok && f.givenTo(i).to != nil && slicesOnlyRead(v) {
			return f.given[i].to.list, true
		}
	case *ssa.Slice:
		list, ok := literalElements(v)
		if !ok || len(list) == 0 || len(list) > maxElements {
			return nil, false
		}
		if !slicesOnlyRead(v) {
			return nil, false
		}
		values := make([]value, len(list))
		for i, x := range list {
			if values[i] = f.constantElement(x); values[i] == (value{}) {
				if call, ok := x.(*ssa.Call); ok && call.Parent() == f.fn { // an option that is made there
					values[i] = f.option(call)
				}
			}
			if values[i] == (value{}) {
				return nil, false
			}
		}
		return values, true
	}
	return nil, false
}

// option is what a call returns that makes a function of constants.
func (f *function) option(call *ssa.Call) value {
	fn := call.Common().StaticCallee()
	if fn == nil || !isFunction(call.Type()) {
		return value{}
	}
	args := make([]value, len(call.Common().Args))
	for i, a := range call.Common().Args {
		args[i] = f.constantElement(a)
	}
	return f.in.makes(fn, args, 0)
}

// slicesOnlyRead reports whether the elements of the slice v are only loaded, and whether it is given to no more than one
// call: as what is variadic there, as a rule.
func slicesOnlyRead(v ssa.Value) bool {
	calls := 0
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.IndexAddr:
			for _, use := range *ref.Referrers() {
				if _, ok := use.(*ssa.UnOp); !ok {
					return false
				}
			}
		case *ssa.DebugRef, *ssa.BinOp:
		case *ssa.Call:
			if b, ok := ref.Call.Value.(*ssa.Builtin); !ok {
				calls++
			} else if b.Name() != "len" {
				return false
			}
		default:
			return false
		}
	}
	return calls < 2
}
