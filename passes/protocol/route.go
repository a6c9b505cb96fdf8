package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// uses is how often a function of the package is called by name, taken as a value, and given
// to a router that the tables know.
type uses struct{ called, taken, routed int }

// findRoots decides which functions are handlers that a router calls, and with which
// methods. The others are judged through their callers.
func (in *interp) findRoots() {
	count := map[*function]*uses{}
	for _, f := range in.all {
		count[f] = &uses{}
	}
	for _, f := range in.all {
		in.countUses(f, count)
	}
	for _, f := range in.all {
		for _, b := range f.fn.Blocks {
			for _, instr := range b.Instrs {
				switch instr := instr.(type) {
				case ssa.CallInstruction:
					in.register(instr, count)
				case *ssa.MapUpdate:
					in.routeByMethod(instr, count)
				case *ssa.Store:
					if addr, ok := instr.Addr.(*ssa.FieldAddr); ok {
						if route := model.LookupField(fieldName(addr)); route != nil && route.Refused {
							in.refuse(route, instr.Val, count)
						} else if route != nil {
							in.route(route, []ssa.Value{instr.Val}, routeMethods(route, nil), count)
						}
					}
				}
			}
		}
		if u := count[f]; f.leaves && u.taken > 0 && u.called == 0 {
			f.limits, f.bounds = true, f.bounds || f.leavesBound // a middleware
		}
	}
	for _, f := range in.all {
		u := count[f]
		f.taken, f.calls = u.taken, u.called
		if f.refuses > 0 {
			f.root, f.ways = true, allMethods
			continue
		}
		switch f.shape() {
		case handlerShape:
			f.root = u.taken > 0 || u.called == 0 && (f.documented() != allMethods || !f.step())
		case otherShape:
			f.root = u.called == 0 && (u.taken > 0 || f.operation != 0)
		case outputShape:
			if f.root = len(f.outputs) > 0; f.root {
				continue
			}
		case valueShape:
			if f.root = f.operates(u); f.root && f.ways == 0 {
				if f.ways = f.operation; f.ways == 0 {
					f.ways = f.namedWays()
				}
				continue
			}
		case methodShape:
			if f.root = u.called == 0; f.root && u.routed == 0 {
				in.controlled(f)
				continue
			}
		}
		switch {
		case f.operation != 0 && u.routed == 0:
			f.ways = f.operation
		case f.ways == 0 && u.routed == 0:
			f.ways = f.documented()
		case f.ways == 0 || u.routed < u.taken:
			f.ways = allMethods
		}
	}
	in.placeLimits()
}

type shape uint8

const (
	noShape      shape = iota
	handlerShape       // func(http.ResponseWriter, *http.Request) with any results
	methodShape        // a method of a controller
	valueShape         // it returns an answer that writes itself
	outputShape        // it returns a struct whose fields are sent
	otherShape         // more parameters, or a context of one's own: a handler if it is used as one
)

func (f *function) shape() shape {
	var has [readerRole + 1]int
	sig := f.fn.Signature
	for p := range sig.Params().Variables() {
		has[f.in.roles.of(p.Type())]++
	}
	switch {
	case f.controls():
		return methodShape
	case f.in.roles.answersByValue(sig) && has[responseRole]+has[wrapperRole] == 0:
		return valueShape
	case f.in.roles.returnsOutput(sig):
		return outputShape
	case sig.Params().Len() == 2 && f.in.roles.of(sig.Params().At(0).Type()) == responseRole && f.in.roles.of(sig.Params().At(1).Type()) == requestRole, handlesSink(sig):
		return handlerShape
	case sig.Params().Len() == 3 && has[responseRole] == 1 && has[requestRole] == 1 && f.registers(sig):
		return handlerShape
	case has[responseRole] == 1 && has[requestRole] == 1, has[carrierRole] == 1 && (sig.Params().Len() == 1 || takesNext(sig)):
		return otherShape
	case has[requestRole]+has[carrierRole] > 0 && f.in.adapterOf(f) != nil:
		return otherShape // it returns what another function sends
	}
	return noShape
}

// registers reports whether a function that is given response, request and something else is what a router takes for a handler: by the type of that, or, of
// a method that middleware has by its name, since that is a function that handles the same.
func (f *function) registers(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		if n, ok := types.Unalias(p.Type()).(*types.Named); ok && n.Obj().Pkg() != nil && model.Beside(n.Obj().Pkg().Path()+"."+n.Obj().Name()) {
			return true
		}
	}
	next, ok := sig.Params().At(2).Type().Underlying().(*types.Signature)
	return ok && sig.Recv() != nil && f.fn.Name() == "ServeHTTP" && next.Params().Len() == 2 && next.Results().Len() == 0 &&
		types.Identical(next.Params().At(0).Type(), sig.Params().At(0).Type()) && types.Identical(next.Params().At(1).Type(), sig.Params().At(1).Type())
}

// hasRow reports whether a row of the tables, or of the users', is that of the function.
func (in *interp) hasRow(obj *types.Func) bool {
	if _, ok := in.users.Lookup(obj.Origin().FullName()); ok {
		return true
	}
	_, ok := model.Lookup(obj.Origin().FullName())
	return ok
}

// step reports whether an exported function that has the shape of a framework's handler, and that nothing in its package
// uses, may as well be a helper of other packages' handlers: it does nothing but answer.
func (f *function) step() bool {
	obj := f.fn.Object()
	if f.sink == nil || f.sink.After != "" || obj == nil || !obj.Exported() || f.fn.Signature.Recv() != nil {
		return false // who is given more than the exchange is a handler
	}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			if _, ok := call.Common().Value.(*ssa.Builtin); ok {
				continue
			}
			_, callee := calleeName(call.Common())
			if callee == nil {
				return false
			}
			if !f.in.hasRow(callee) && !slices.ContainsFunc(operands(call.Common()), func(v ssa.Value) bool { return f.in.roles.of(v.Type()) != noRole }) {
				return false // it looks into something else
			}
		}
	}
	return true
}

// handlesSink reports whether the signature is that of a framework's handler: it takes the framework's sink, behind
// what the framework puts before it.
func handlesSink(sig *types.Signature) bool {
	n := sig.Params().Len()
	if n == 0 || n > 2 {
		return false
	}
	s := sinkOf(sig.Params().At(n - 1).Type())
	switch res := sig.Results(); {
	case s == nil || s.Kind != model.Exchange || (n == 2) != (s.After != ""):
		return false
	case n == 2 && types.TypeString(types.Unalias(sig.Params().At(0).Type()), nil) != s.After:
		return false
	case s.Returns == "error":
		return res.Len() == 1 && isError(res.At(0).Type())
	default:
		return res.Len() == 0
	}
}

// takesNext reports whether the signature is that of a framework's middleware, which is given a function that calls the next handler.
func takesNext(sig *types.Signature) bool {
	if sig.Params().Len() != 2 {
		return false
	}
	s := sinkOf(sig.Params().At(0).Type())
	next, ok := sig.Params().At(1).Type().Underlying().(*types.Signature)
	return s != nil && s.Next && ok && next.Params().Len() == 1 && types.Identical(next.Params().At(0).Type(), sig.Params().At(0).Type())
}

// target returns the function of this package that v is a value of: itself, its closure or its
// bound method.
func (in *interp) target(v ssa.Value) *function {
	var fn *ssa.Function
	switch v := v.(type) {
	case *ssa.Function:
		fn = v
	case *ssa.MakeClosure:
		fn = v.Fn.(*ssa.Function)
	default:
		return nil
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if f := in.byFn[fn]; f != nil {
		return f
	}
	if obj, ok := fn.Object().(*types.Func); ok && fn.Synthetic != "" { // a bound method or a thunk
		if m := in.pkg.Prog.FuncValue(obj.Origin()); m != nil {
			return in.byFn[m]
		}
	}
	return nil
}

// calleeName returns the full name of the function or interface method that is called, or "".
func calleeName(c *ssa.CallCommon) (string, *types.Func) {
	if c.IsInvoke() {
		return c.Method.FullName(), c.Method
	}
	fn := c.StaticCallee()
	if fn == nil {
		return "", nil
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	obj, ok := fn.Object().(*types.Func)
	if !ok {
		return "", nil
	}
	return obj.FullName(), obj
}

// register follows one call that may register handlers.
func (in *interp) register(call ssa.CallInstruction, count map[*function]*uses) {
	c := call.Common()
	name, obj := calleeName(c)
	if obj == nil {
		return
	}
	route := model.LookupRoute(name)
	if route == nil || route.Handler < 0 {
		return
	}
	ops := operands(c)
	if route.Handler >= len(ops) {
		return
	}
	if route.Output != nil {
		in.registerOutput(route, call, ops, count)
		return
	}
	list := elements(ops[route.Handler])
	if route.More && route.Handler+1 < len(ops) {
		list = append(list, elements(ops[route.Handler+1])...)
	}
	in.route(route, list, routeMethods(route, ops)&chained(call, ops), count)
	if route.Chosen != "" {
		in.give(chosenStatus(route.Chosen, ops), list)
	}
	if !route.Middleware && len(list) > 0 && slices.ContainsFunc(ops, isProbe) {
		for _, f := range in.handlers(list[len(list)-1], 0) {
			f.probes++
		}
	}
}

// isProbe reports whether an operand of a route is the constant pattern of a health check.
func isProbe(op ssa.Value) bool {
	c, ok := op.(*ssa.Const)
	if !ok {
		return false
	}
	pattern, _ := constValue(constText(c)).text()
	return model.Probe(pattern)
}

// route notes that a router hands requests with these methods to the handlers of the list.
func (in *interp) route(route *model.Route, list []ssa.Value, ways methods, count map[*function]*uses) {
	for i, v := range list {
		for _, f := range in.handlers(v, 0) {
			count[f].routed++
			f.ways |= ways
			if route.Own != 0 {
				f.own, f.allow = route.Own, route.SetsAllow
			}
			if route.Sets != "" {
				f.preset = canonical(route.Sets)
			}
			if route.Middleware || i < len(list)-1 {
				f.before++
			} else {
				f.last++
			}
		}
	}
}

// refuse notes what a middleware calls that found the client's credentials missing or wrong.
func (in *interp) refuse(route *model.Route, v ssa.Value, count map[*function]*uses) {
	for _, f := range in.runs(v, 0) {
		f.refuses++
		f.last++
		count[f].routed++
		if route.Sets != "" {
			f.preset = canonical(route.Sets)
		}
	}
}

// refused reports whether the function is called for nothing else.
func (f *function) refused() bool { return f.refuses > 0 && f.refuses >= f.taken && f.calls == 0 }

// routeByMethod follows a handler that is put into a map under the method that it is given.
func (in *interp) routeByMethod(put *ssa.MapUpdate, count map[*function]*uses) {
	named, ok := types.Unalias(put.Map.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !model.RoutesByMethod(named.Obj().Pkg().Path()+"."+named.Obj().Name()) {
		return
	}
	ways := allMethods
	if list := constStrings(put.Key); len(list) == 1 {
		ways = methodSet(list[0])
	}
	in.route(&model.Route{}, []ssa.Value{put.Value}, ways, count)
}

// elements lists the handlers that a variadic parameter is given, in their order, or v itself.
func elements(v ssa.Value) []ssa.Value {
	if _, ok := v.(*ssa.Const); ok {
		return nil
	}
	s, ok := v.(*ssa.Slice)
	if !ok {
		return []ssa.Value{v}
	}
	a, ok := s.X.(*ssa.Alloc)
	if !ok {
		return []ssa.Value{v}
	}
	var list []ssa.Value
	for _, ref := range *a.Referrers() {
		if ia, ok := ref.(*ssa.IndexAddr); ok {
			for _, use := range *ia.Referrers() {
				if store, ok := use.(*ssa.Store); ok {
					list = append(list, store.Val)
				}
			}
		}
	}
	return list
}

// fieldName names a field as the tables do: package path, type and field, joined by dots.
func fieldName(addr *ssa.FieldAddr) string {
	p, ok := addr.X.Type().Underlying().(*types.Pointer)
	if !ok {
		return ""
	}
	s, ok := p.Elem().Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	return memberName(p.Elem(), s.Field(addr.Field))
}

// memberName names a field of the struct t likewise, or is "" if t has no name.
func memberName(t types.Type, field *types.Var) string {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name() + "." + field.Name()
}
