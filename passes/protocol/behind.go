package protocol

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A placement finds out which handlers of a package get requests whose bodies something in the package
// has limited: middleware of its own, of another package, or of the tables. It follows each limiter from where
// it is made to the routers and handlers that it is put before. Where it loses the trail, the limiter
// is before all of them.
type placement struct {
	*registrations
	everywhere bool
	routers    map[any]bool // those with a limiter before them
	spreads    map[*ssa.Function]bool
	follows    map[use]bool
}

// placeLimits finds the limiters of the package and marks the handlers behind them.
func (in *interp) placeLimits() {
	var own []*function
	for _, f := range in.all {
		if f.limits {
			own = append(own, f)
			in.bounded = in.bounded || f.bounds
		}
	}
	in.handedOn()
	others := in.limitersElsewhere()
	in.bounded = in.bounded || len(others) > 0
	if len(own)+len(others) == 0 {
		return
	}
	p := &placement{registrations: in.registrations(), routers: map[any]bool{}, spreads: map[*ssa.Function]bool{}, follows: map[use]bool{}}
	for _, f := range own {
		if f.bounds {
			p.spread(f.fn)
		}
	}
	for _, u := range others {
		if call, ok := u.instr.(ssa.CallInstruction); ok && call.Common().Value == u.of {
			p.applied(call)
		} else {
			p.flow(u.of, u.instr)
		}
	}
	in.limited = p.everywhere
	for _, f := range own {
		if !f.bounds {
			p.spread(f.fn) // where its trail is lost, it is a handler, as a rule, that reads the body for another function
		}
	}
	if in.limited {
		return
	}
	open := map[*function]bool{} // registered, and nowhere behind a limiter
	in.each(func(instr ssa.Instruction) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			return
		}
		name, _ := calleeName(call.Common())
		on, list := p.registered(call)
		if on == nil {
			route := model.LookupRoute(name)
			if ops := operands(call.Common()); route != nil && route.Handler >= 0 && route.Handler < len(ops) {
				list = ops[route.Handler : route.Handler+1]
			}
		}
		limited := false
		if on != nil {
			names, all := p.behind(on)
			limited = !all || slices.ContainsFunc(names, func(n any) bool { return p.routers[n] })
		}
		for _, v := range list {
			for _, f := range in.handlers(v, 0) {
				f.behind = f.behind || limited
				open[f] = true
			}
		}
	})
	for _, f := range in.all {
		f.behind = f.behind || !open[f] && in.bounded // nobody knows what is before a handler that is not registered here
	}
}

// limitersElsewhere lists the uses of functions of other packages that limit the bodies of the handlers behind them.
func (in *interp) limitersElsewhere() []use {
	known := map[*ssa.Function]bool{}
	limits := func(fn *ssa.Function) bool {
		is, ok := known[fn]
		if !ok {
			is = in.limitsElsewhere(fn)
			known[fn] = is
		}
		return is
	}
	var list []use
	var buf [16]*ssa.Value
	in.each(func(instr ssa.Instruction) {
		for _, op := range instr.Operands(buf[:0]) {
			if fn, ok := (*op).(*ssa.Function); ok && limits(fn) {
				list = append(list, use{fn, instr})
			}
		}
		if call, ok := instr.(ssa.CallInstruction); ok && model.Limits(variable(call.Common().Value)) {
			list = append(list, use{call.Common().Value, instr})
		}
	})
	return list
}

// variable names the package-level variable that v was read from; "" if it was not.
func variable(v ssa.Value) string {
	if load, ok := v.(*ssa.UnOp); ok {
		if g, ok := load.X.(*ssa.Global); ok && g.Pkg != nil {
			return g.Pkg.Pkg.Path() + "." + g.Name()
		}
	}
	return ""
}

func (in *interp) limitsElsewhere(fn *ssa.Function) bool {
	if o := fn.Origin(); o != nil {
		fn = o
	}
	obj, ok := fn.Object().(*types.Func)
	if !ok || obj.Pkg() == nil || obj.Pkg() == in.pass.Pkg {
		return false
	}
	if model.Limits(obj.FullName()) {
		return true
	}
	_, known := in.tableRows(obj)
	return !known && in.imported(obj).limits
}

// spread follows a function that limits, or that returns what does, to its uses.
func (p *placement) spread(fn *ssa.Function) {
	if p.spreads[fn] {
		return
	}
	p.spreads[fn] = true
	uses := p.uses[fn]
	if len(uses) == 0 || fn.Signature.Recv() != nil && fn.Name() == "ServeHTTP" {
		p.everywhere = true // for somebody who is not seen here
	}
	for _, u := range uses {
		if call, ok := u.instr.(ssa.CallInstruction); ok && call.Common().Value == u.of && !call.Common().IsInvoke() {
			p.applied(call)
		} else {
			p.flow(u.of, u.instr)
		}
	}
}

// followAll follows a value that limits what is behind it to each of its uses.
func (p *placement) followAll(v ssa.Value) {
	if v.Referrers() == nil {
		p.everywhere = true
		return
	}
	for _, ref := range *v.Referrers() {
		p.flow(v, ref)
	}
}

// flow follows a value that limits what is behind it through one instruction.
func (p *placement) flow(v ssa.Value, instr ssa.Instruction) {
	if p.follows[use{v, instr}] {
		return
	}
	p.follows[use{v, instr}] = true
	switch x := instr.(type) {
	case *ssa.DebugRef:
	case *ssa.Return:
		p.spread(p.named(x.Parent()))
	case *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.Phi, *ssa.Slice, *ssa.Extract:
		p.followAll(x.(ssa.Value))
	case *ssa.Store:
		p.stored(x)
	case ssa.CallInstruction:
		if x.Common().Value == v && !x.Common().IsInvoke() {
			p.applied(x)
		} else if g := p.in.target(x.Common().Value); g != nil {
			for i, a := range x.Common().Args {
				if a == v && i < len(g.fn.Params) {
					p.followAll(g.fn.Params[i])
				}
			}
		} else {
			p.handed(x, v)
		}
	default:
		p.everywhere = true
	}
}

// stored follows a limiter into a variable, an element of a variadic argument, or a server.
func (p *placement) stored(s *ssa.Store) {
	switch addr := s.Addr.(type) {
	case *ssa.Alloc:
		if onlyStore(addr) == s.Val {
			p.loads(addr, 0)
			return
		}
	case *ssa.IndexAddr:
		if a, ok := addr.X.(*ssa.Alloc); ok {
			for _, ref := range *a.Referrers() {
				if sl, ok := ref.(*ssa.Slice); ok {
					p.followAll(sl)
				}
			}
			return
		}
	case *ssa.FieldAddr:
		if model.LookupField(fieldName(addr)) != nil {
			p.serves(s.Val)
			return
		}
	}
	p.everywhere = true
}

// loads follows a limiter out of the variable that holds it, in closures as well.
func (p *placement) loads(addr ssa.Value, depth int) {
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store, *ssa.DebugRef:
		case *ssa.UnOp:
			p.followAll(ref)
		case *ssa.MakeClosure:
			fn := ref.Fn.(*ssa.Function)
			for i, b := range ref.Bindings {
				if b == addr && depth < 4 {
					p.loads(fn.FreeVars[i], depth+1)
				}
			}
		default:
			p.everywhere = true
		}
	}
}

// handed puts a limiter, an argument of the call, before what the call registers or the router that it
// makes, or else before the router that it is called on.
func (p *placement) handed(call ssa.CallInstruction, v ssa.Value) {
	ops := operands(call.Common())
	name, _ := calleeName(call.Common())
	route := model.LookupRoute(name)
	switch {
	case len(ops) > 0 && isRouter(ops[0].Type()):
	case route != nil && route.Handler >= 0:
		p.serves(v)
		return
	default:
		p.everywhere = true
		return
	}
	if route != nil && route.Handler >= 0 && !route.Middleware {
		_, list := p.registered(call)
		for _, v := range list {
			p.before(p.in.handlers(v, 0))
		}
		return
	}
	made := call.Value()
	if made != nil && isRouter(made.Type()) && len(*made.Referrers()) > 0 {
		p.put(p.registrations.routers(made, 0))
		if !strings.HasSuffix(name, ".Use") {
			return
		}
	}
	p.put(p.registrations.routers(ops[0], 0))
}

// applied puts a limiter, the callee, before the handlers and routers among its arguments; one that is given
// none makes middleware, which is followed.
func (p *placement) applied(call ssa.CallInstruction) {
	wraps := false
	for _, v := range operands(call.Common()) {
		if !p.in.serves(v.Type()) {
			continue
		}
		wraps = true
		if param, ok := origin(v, 0).(*ssa.Parameter); ok && !isRouter(param.Type()) {
			p.spread(p.named(param.Parent())) // middleware made of middleware
			continue
		}
		fs := p.in.handlers(v, 0)
		names := p.registrations.routers(v, 0)
		p.before(fs)
		if len(fs) == 0 || len(names) > 0 {
			p.put(names)
		}
	}
	if fn := call.Common().StaticCallee(); !wraps && fn != nil && fn.Signature.Results().Len() == 0 && (fn.Parent() != nil && fn.Parent() == call.Parent() || p.handles(call)) {
		p.spread(p.named(call.Parent())) // a helper that is given the exchange, or a closure that has it, does a part of its caller's work
		return
	}
	if made := call.Value(); !wraps && made != nil {
		p.followAll(made)
	} else if !wraps {
		p.everywhere = true
	}
}

// handles reports whether the call is given the exchange.
func (p *placement) handles(call ssa.CallInstruction) bool {
	return slices.ContainsFunc(operands(call.Common()), func(v ssa.Value) bool { return p.in.roles.of(v.Type()) != noRole })
}

// serves reports whether values of type t are handlers or routers.
func (in *interp) serves(t types.Type) bool {
	if isRouter(t) {
		return true
	}
	if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP"); obj != nil {
		return true
	}
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return false
	}
	for v := range sig.Params().Variables() {
		if in.roles.of(v.Type()) != noRole {
			return true
		}
	}
	return false
}

// before marks handlers that are behind a limiter. One that hands requests on to others that are not known puts it
// before these as well.
func (p *placement) before(fs []*function) {
	for _, f := range fs {
		f.behind = true
		if f.before > 0 && f.last == 0 {
			continue // what follows middleware in a list is in the list
		}
		if slices.ContainsFunc(f.exits, func(st *state) bool { return st.unknown || st.lost }) {
			p.beyond(f, 0)
		}
	}
}

// put puts a limiter before routers, by whatever name they are known.
func (p *placement) put(names []any) {
	p.everywhere = p.everywhere || len(names) == 0
	for _, n := range names {
		if p.routers[n] {
			continue
		}
		p.routers[n] = true
		if others, known := p.others(n); known {
			for _, v := range others {
				p.put(p.registrations.routers(v, 0))
			}
		} else {
			p.everywhere = true
		}
	}
}

// others lists the values that a router goes by besides its name: what is stored to a variable or field, and what a
// function is given. It reports false if there may be more.
func (p *placement) others(name any) ([]ssa.Value, bool) {
	switch x := name.(type) {
	case string:
		return p.fields[x], true
	case *ssa.Global:
		if s := p.in.stores()[x]; s.n == 1 {
			return []ssa.Value{s.last.Val}, true
		}
		return nil, false
	case *ssa.Parameter:
		return p.arguments(x)
	case *ssa.Extract:
		_, made := x.Tuple.(*ssa.Call)
		return nil, made
	case *ssa.Alloc, *ssa.Call:
		return nil, true
	}
	return nil, false // an element of a list, or what a map has
}
