package protocol

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A target is a function, or a list of values, that is known to be the value of something: the function that a table
// holds, the closure that another function has returned, what a variadic parameter is given. Targets are values:
// equal ones are the same pointer.
type target struct {
	fn    *ssa.Function
	mc    *ssa.MakeClosure // of a closure
	bound []value          // of a closure that another function has returned: what its variables hold
	list  []value          // of a list: its elements
	typ   types.Type       // of what lies in an interface: its type
}

// maxInstances bounds the functions of a package that are analysed again for what they are given.
const maxInstances = 256

// targetOf returns the one target that is equal to t.
func (in *interp) targetOf(t target) *target {
	var b strings.Builder
	fmt.Fprintf(&b, "%p|%p|", t.fn, t.mc)
	if t.typ != nil {
		b.WriteString(types.TypeString(t.typ, nil))
	}
	for _, list := range [][]value{t.bound, t.list} {
		b.WriteByte('|')
		for _, v := range list {
			fmt.Fprintf(&b, "%d,%d,%q,%d,%p,%p;", v.kind, v.op, v.c, v.isNil, v.rec, v.to)
		}
	}
	key := b.String()
	if in.targets[key] == nil {
		in.targets[key] = &t
	}
	return in.targets[key]
}

// functionValue is a value that is that function.
func (in *interp) functionValue(t target) value {
	return value{kind: plainKind, isNil: no, to: in.targetOf(t)}
}

// callee returns the function that a call runs, if that is known, and the target that says so.
func (f *function) callee(st *state, c *ssa.CallCommon) (*ssa.Function, *target) {
	switch v := origin(c.Value, 0).(type) {
	case *ssa.Function:
		return v, nil
	case *ssa.MakeClosure:
		return v.Fn.(*ssa.Function), nil
	}
	if t := f.eval(st, c.Value).to; t != nil && t.fn != nil {
		return t.fn, t
	}
	return nil, nil
}

// rowsOfTarget returns the outcomes of a function that a value is known to be.
func (f *function) rowsOfTarget(t *target) ([]row, bool) {
	if g := f.in.target(t.fn); g != nil {
		if !slices.Contains(f.scc, g) && !f.in.ready(g) {
			return nil, false
		}
	}
	return f.in.summary(t.fn)
}

// instance returns the outcomes of a function that is analysed again for what it is given: functions that its
// variables hold, a list of arguments whose number is known. given has a value for each operand; those of which
// nothing of the kind is known are left out. With moved the exchange that they capture is said in the words of fn.
func (f *function) instance(st *state, fn *ssa.Function, given []value, moved bool, beyond ...types.Type) ([]row, bool) {
	in := f.in
	base := in.byFn[fn]
	if base == nil || !base.touches() && len(beyond) == 0 && !base.parses() || fn.Blocks == nil || slices.Contains(f.scc, base) || !f.in.ready(base) {
		return nil, false
	}
	given = slices.Clone(given)
	found := false
	for i, v := range given {
		given[i] = value{}
		if v.kind == constKind && base.ranges(i) {
			given[i], found = constValue(v.c), true
			continue
		}
		if v.input && v.to == nil && base.parses() {
			given[i], found = value{kind: plainKind, input: true, route: v.route}, true
			continue
		}
		if v.to == nil || v.view() {
			continue
		}
		if !f.stands(st, v.to, moved, 0) {
			return nil, false
		}
		given[i], found = value{kind: plainKind, isNil: no, to: v.to}, true
	}
	if !found {
		return nil, false
	}
	key := instanceKey{fn, in.targetOf(target{list: given})}
	g := in.instances[key]
	if g == nil {
		if len(in.instances) >= maxInstances || f.nested > 4 {
			return nil, false
		}
		g = newFunction(in, fn, beyond...)
		g.given, g.begun, g.scc, g.nested = given, true, []*function{g}, f.nested+1
		g.asks = g.asks || base.parses()
		in.instances[key] = g
		in.instanced = append(in.instanced, g)
		in.guarded(g)
		g.forget()
	}
	return g.rows, g.rows != nil
}

type instanceKey struct {
	fn    *ssa.Function
	given *target
}

// stands reports whether the target means the same in another function: it captures nothing of the exchange, unless that was
// moved there, and what it is has been analysed.
func (f *function) stands(st *state, t *target, moved bool, depth int) bool {
	if depth > 4 {
		return false
	}
	if t.mc != nil && t.bound == nil && (t.mc.Parent() != f.fn || f.capturesExchange(st, t.mc)) && f.reaches(t.mc) {
		return false
	}
	if t.fn != nil {
		if g := f.in.target(t.fn); g != nil && (slices.Contains(f.scc, g) || !f.in.ready(g)) {
			return false
		}
	}
	for _, v := range slices.Concat(t.bound, t.list) {
		switch {
		case v.view() && !moved, v.kind == operandKind, v.kind == partKind:
			return false
		case v.to != nil && !f.stands(st, v.to, false, depth+1):
			return false
		}
	}
	return true
}

// givenTo returns what this instance of the function is given as that operand.
func (f *function) givenTo(i int) value {
	if i < len(f.given) {
		return f.given[i]
	}
	return value{}
}

// returned tells what a function of this package that makes handlers has returned: a function, or a closure with
// what its variables hold.
func (f *function) returned(s *site, c *ssa.CallCommon) value {
	call, ok := s.instr.(*ssa.Call)
	if !ok || c.IsInvoke() || !isFunction(call.Type()) {
		return value{}
	}
	fn := c.StaticCallee()
	if fn == nil {
		return value{}
	}
	return f.in.makes(fn, s.args, 0)
}

// isFunction reports whether values of type t may be functions: they are of such a type, or handlers of net/http.
func isFunction(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok || isNamed(t, "net/http", "Handler")
}

// makes tells what fn returns for these arguments, if it has one result and returns in one place.
func (in *interp) makes(fn *ssa.Function, args []value, depth int) value {
	g := in.target(fn)
	if g == nil || depth > 4 || fn.Recover != nil || fn.Signature.Results().Len() != 1 || fn.Synthetic != "" {
		return value{}
	}
	var ret *ssa.Return
	for _, b := range g.fn.Blocks {
		if r, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			if ret != nil {
				return value{}
			}
			ret = r
		}
	}
	if ret == nil {
		return value{}
	}
	if v := in.inCallee(g, ret.Results[0], args, depth); v.to != nil && v.to.fn != nil {
		return v
	}
	return value{}
}

// inCallee gives a value of g, which is given these arguments and returned at once, in the words of its caller.
func (in *interp) inCallee(g *function, v ssa.Value, args []value, depth int) value {
	switch v := origin(v, 0).(type) {
	case *ssa.Parameter:
		if i, ok := g.operandOf[v]; ok && i < len(args) {
			return args[i]
		}
	case *ssa.Const:
		if c := constText(v); c != "?" && c != "nil" {
			return constValue(c)
		}
	case *ssa.Function:
		return in.functionValue(target{fn: v})
	case *ssa.MakeClosure:
		if v.Parent() != g.fn {
			break
		}
		bound := make([]value, len(v.Bindings))
		for i, b := range v.Bindings {
			if a, ok := b.(*ssa.Alloc); ok {
				if b = onlyStore(a); b == nil {
					continue
				}
			}
			bound[i] = in.inCallee(g, b, args, depth)
		}
		return in.functionValue(target{fn: v.Fn.(*ssa.Function), mc: v, bound: bound})
	case *ssa.Call:
		fn := v.Common().StaticCallee()
		if fn == nil || !isFunction(v.Type()) {
			break
		}
		inner := make([]value, len(v.Common().Args))
		for i, a := range v.Common().Args {
			inner[i] = in.inCallee(g, a, args, depth+1)
		}
		return in.makes(fn, inner, depth+1)
	}
	return value{}
}

// specialized returns the outcomes of a call whose callee does more if it is seen what it is given.
func (f *function) specialized(s *site, st *state, fn *ssa.Function, t *target, c *ssa.CallCommon) ([]row, bool) {
	if t != nil && t.bound != nil {
		return f.instance(st, fn, s.args, false)
	}
	if sig := fn.Signature; !c.IsInvoke() && sig.Variadic() && len(c.Args) == len(fn.Params) && len(c.Args) > 0 && len(fn.FreeVars) == 0 {
		last := len(c.Args) - 1
		if list, ok := f.listOf(c.Args[last]); ok && len(list) > 0 && s.handsOn() {
			given := make([]value, len(s.args))
			given[last] = value{to: f.in.targetOf(target{list: list})}
			return f.instance(st, fn, given, false)
		}
	}
	if rows, known := f.handed(s, st, fn, c); known {
		return rows, true
	}
	base := f.in.byFn[fn]
	if base == nil || c.IsInvoke() {
		return nil, false
	}
	if base.parses() && slices.ContainsFunc(s.args, func(v value) bool { return v.input && v.to == nil }) {
		return f.instance(st, fn, s.args, false)
	}
	if len(s.args) == len(fn.Params) && slices.ContainsFunc(s.args, value.sends) {
		for i, v := range s.args {
			if v.kind == constKind && base.ranges(i) {
				return f.instance(st, fn, s.args, false)
			}
		}
	}
	return nil, false
}

// servesBy returns the function that ServeHTTP of an interface's value runs, if that is a http.HandlerFunc that is
// known.
func servesBy(c *ssa.CallCommon, v value) *target {
	if c.Method.Name() == "ServeHTTP" && v.to != nil && v.to.fn != nil && v.to.fn.Signature.Params().Len() == 2 {
		return v.to
	}
	return nil
}

// servesFunc returns the function that a call of http.HandlerFunc's ServeHTTP runs, if that is known.
func (f *function) servesFunc(st *state, fn *ssa.Function, c *ssa.CallCommon) *target {
	if fn == nil || len(c.Args) != 3 || fn.Signature.Recv() == nil || !isNamed(fn.Signature.Recv().Type(), "net/http", "HandlerFunc") {
		return nil
	}
	if t := f.eval(st, c.Args[0]).to; t != nil && t.fn != nil {
		return t
	}
	return nil
}

// concrete returns the rows of the method that an interface's value runs, if that is known.
func (f *function) concrete(s *site, c *ssa.CallCommon) ([]row, bool) {
	t := s.args[0].to
	if t == nil || t.typ == nil {
		return nil, false
	}
	obj, index, _ := types.LookupFieldOrMethod(t.typ, true, c.Method.Pkg(), c.Method.Name())
	m, ok := obj.(*types.Func)
	if !ok || len(index) != 1 {
		return nil, false // of an embedded struct, which is another operand
	}
	if types.IsInterface(m.Signature().Recv().Type()) {
		return nil, false
	}
	if m.Pkg() == f.in.pass.Pkg {
		g := f.in.byFn[f.in.pkg.Prog.FuncValue(m.Origin())]
		if g == nil {
			return nil, false
		}
		return f.rowsOfTarget(&target{fn: g.fn})
	}
	return f.in.rowsOfMethod(m)
}

// isGivenExchange reports whether some method of the interface is given a part of an exchange.
func (in *interp) isGivenExchange(t types.Type) bool {
	u, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range u.Methods() {
		for p := range m.Signature().Params().Variables() {
			switch in.roles.of(p.Type()) {
			case responseRole, wrapperRole, requestRole, carrierRole:
				return true
			}
		}
	}
	return false
}
