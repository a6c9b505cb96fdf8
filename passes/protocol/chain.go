package protocol

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/internal/model"
)

// A leading says whether a router calls another handler behind a function.
type leading uint8

const (
	leadsNowhere leading = iota
	leadsMostly          // there are requests that no route takes, of which a middleware of the whole router may be the last
	leadsAlways
)

// unstopped notes where a function ends, or calls the next handler, that has answered, in a framework that calls the next handler all the same
// unless it was told to stop: that one answers again.
func (f *function) unstopped(st *state) {
	if f.sink == nil || !f.sink.Heedless || st.stopped || st.mayStop || st.unknown || st.again || !st.body || !st.chosen || !handlesSink(f.fn.Signature) {
		return
	}
	at, reason := st.at, st.why.get()
	if !st.committed {
		p := st.pend.get()
		at, reason = p.at, p.reason
	}
	if call, ok := at.(ssa.CallInstruction); ok {
		if g := f.in.target(call.Common().Value); g != nil && g.leadsOn && handlesSink(g.fn.Signature) {
			return // what it calls has answered and is one of the chain itself
		}
	}
	if at != nil {
		f.event(Unstopped, at, nil, "").add(&Moment{st: st.clone(), status: st.status, reason: reason})
	}
}

// Repeated reports whether a handler is called for certain behind the one that has answered. What stands before all routes is also
// called for requests that none of them takes: there the answer to OPTIONS, or one that something does not exist, may be the only
// one, and what neither is a failure nor comes of one may be a page of its own.
func (m *Moment) Repeated() bool {
	code, ok := m.Status()
	if !ok {
		return false
	}
	switch m.event.f.led() {
	case leadsAlways:
		return true
	case leadsMostly:
		switch code {
		case http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusNotImplemented:
			return false
		}
		failed := m.reason.Bad && (m.reason.Kind == model.OnError || m.reason.Credentials())
		return (failed || code >= http.StatusBadRequest) && m.st.methods&^(methodSet("OPTIONS")|otherMethods) != 0
	}
	return false
}

// led says whether handlers come behind the function: the package registers it so, or it calls them itself.
func (f *function) led() leading {
	if !f.in.chained {
		f.in.chained = true
		f.in.chains()
	}
	switch {
	case f.last > 0 || f.own != 0:
		return leadsNowhere
	case f.leadsOn:
		return max(f.leads, leadsMostly)
	}
	return f.leads
}

// chains finds the functions behind which the package registers others.
func (in *interp) chains() {
	r := in.registrations()
	for _, g := range in.all {
		for _, b := range g.fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(ssa.CallInstruction)
				if !ok {
					continue
				}
				list, leads := r.ahead(call)
				for _, v := range list {
					for _, f := range in.runs(v, 0) {
						if g.serves(f) && (leads == leadsAlways || f.passesOn()) {
							f.leads = max(f.leads, leads)
						}
					}
				}
			}
		}
	}
}

// ahead lists what the call registers with other handlers behind it.
func (r *registrations) ahead(call ssa.CallInstruction) ([]ssa.Value, leading) {
	name, _ := calleeName(call.Common())
	route := model.LookupRoute(name)
	ops := operands(call.Common())
	if route == nil || route.Handler < 0 || route.Handler >= len(ops) || route.Output != nil {
		return nil, leadsNowhere
	}
	list := elements(ops[route.Handler])
	switch {
	case len(list) == 0:
		return nil, leadsNowhere
	case !route.Middleware:
		return list[:len(list)-1], leadsAlways
	case route.Group || r.isGroup(ops[0]):
		return list, leadsAlways
	case r.followed(call, ops[0]):
		return list, leadsMostly
	}
	return nil, leadsNowhere
}

// isGroup reports whether a router takes a part of the routes of another: what stands before these is called for them alone.
func (r *registrations) isGroup(v ssa.Value) bool {
	names := r.routers(v, 0)
	return len(names) > 0 && !slices.ContainsFunc(names, func(n any) bool {
		call, ok := n.(*ssa.Call)
		if !ok {
			return true
		}
		name, _ := calleeName(call.Common())
		route := model.LookupRoute(name)
		return route == nil || !route.Group
	})
}

// followed reports whether more may be registered on a router behind a middleware. Of one that comes from elsewhere that is what it was
// handed on for; one that the function makes is used again.
func (r *registrations) followed(call ssa.CallInstruction, router ssa.Value) bool {
	names := r.routers(router, 0)
	for _, n := range names {
		if v, ok := n.(ssa.Instruction); !ok || v.Parent() != call.Parent() {
			return true
		}
	}
	is := func(v ssa.Value) bool {
		return slices.ContainsFunc(r.routers(v, 0), func(n any) bool { return slices.Contains(names, n) })
	}
	found := false
	behind(call, func(instr ssa.Instruction) {
		switch instr := instr.(type) {
		case *ssa.Return:
			found = found || slices.ContainsFunc(instr.Results, is)
		case ssa.CallInstruction:
			name, obj := calleeName(instr.Common())
			if route := model.LookupRoute(name); route != nil {
				found = found || route.Own == 0 && (!route.Middleware || route.Group) && slices.ContainsFunc(operands(instr.Common()), is)
			} else if obj == nil || obj.Pkg() != nil && r.in.ownModule(obj.Pkg()) {
				found = found || slices.ContainsFunc(operands(instr.Common()), is)
			}
		}
	})
	return found
}

// behind visits the instructions that may be carried out after one.
func behind(from ssa.Instruction, visit func(ssa.Instruction)) {
	b := from.Block()
	for _, instr := range b.Instrs[slices.Index(b.Instrs, from)+1:] {
		visit(instr)
	}
	seen := map[*ssa.BasicBlock]bool{}
	var walk func(*ssa.BasicBlock)
	walk = func(b *ssa.BasicBlock) {
		for _, s := range b.Succs {
			if !seen[s] {
				seen[s] = true
				for _, instr := range s.Instrs {
					visit(instr)
				}
				walk(s)
			}
		}
	}
	walk(b)
}

// runs returns the functions of the package that v is: itself, what the function returns that makes it, or what a package-level
// variable is initialised with. What a wrapper is given is not among them.
func (in *interp) runs(v ssa.Value, depth int) []*function {
	if depth > 4 {
		return nil
	}
	v = origin(v, 0)
	if f := in.target(v); f != nil {
		return []*function{f}
	}
	switch x := v.(type) {
	case *ssa.UnOp:
		if g, ok := x.X.(*ssa.Global); ok && in.stores()[g].n == 1 {
			return in.runs(in.stores()[g].last.Val, depth+1)
		}
	case *ssa.Call:
		g := in.target(x.Common().Value)
		if g == nil {
			return nil
		}
		var list []*function
		for _, b := range g.fn.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) == 1 {
				list = append(list, in.runs(ret.Results[0], depth+1)...)
			}
		}
		return list
	}
	return nil
}

// passesOn reports whether there are paths on which the function leaves the answer to others.
func (f *function) passesOn() bool {
	return slices.ContainsFunc(f.exits, func(st *state) bool {
		return !st.committed && !st.chosen && !st.body && !st.stopped && !st.mayStop && !st.unknown
	})
}
