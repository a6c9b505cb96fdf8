package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A registrations knows the routers of a package: which value is which router, and which router hands
// requests on to which other. A router is named by the value that makes it or brings it in, by the
// variable, or by the field that holds it.
type registrations struct {
	in     *interp
	uses   map[*ssa.Function][]use
	fields map[string][]ssa.Value // what is stored to a field, by its name
	above  map[any][]any          // the routers that a router is mounted on
}

// A use is one instruction that names a function, and the value by which it does.
type use struct {
	of    ssa.Value
	instr ssa.Instruction
}

// registrations are made once, when they are first asked for.
func (in *interp) registrations() *registrations {
	if in.registered == nil {
		in.registered = in.readRegistrations()
	}
	return in.registered
}

func (in *interp) readRegistrations() *registrations {
	r := &registrations{in: in, uses: map[*ssa.Function][]use{}, fields: map[string][]ssa.Value{}, above: map[any][]any{}}
	var buf [16]*ssa.Value
	in.each(func(instr ssa.Instruction) {
		for _, op := range instr.Operands(buf[:0]) {
			if fn, ok := (*op).(*ssa.Function); ok {
				of := ssa.Value(fn)
				if mc, ok := instr.(*ssa.MakeClosure); ok {
					for _, ref := range *mc.Referrers() {
						r.uses[r.named(fn)] = append(r.uses[r.named(fn)], use{mc, ref})
					}
					continue
				}
				r.uses[r.named(fn)] = append(r.uses[r.named(fn)], use{of, instr})
			}
		}
		if s, ok := instr.(*ssa.Store); ok {
			if addr, ok := s.Addr.(*ssa.FieldAddr); ok && fieldName(addr) != "" {
				r.fields[fieldName(addr)] = append(r.fields[fieldName(addr)], s.Val)
			}
		}
	})
	in.each(func(instr ssa.Instruction) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			return
		}
		if on, list := r.registered(call); on != nil {
			for _, v := range list {
				for _, sub := range r.routers(v, 0) {
					r.above[sub] = append(r.above[sub], r.routers(on, 0)...)
				}
			}
		}
	})
	return r
}

// each visits every instruction of the package.
func (in *interp) each(visit func(ssa.Instruction)) {
	for _, f := range in.all {
		for _, b := range f.fn.Blocks {
			for _, instr := range b.Instrs {
				visit(instr)
			}
		}
	}
}

// named returns the function of the package that fn is an instance, a bound method or a thunk of.
func (r *registrations) named(fn *ssa.Function) *ssa.Function {
	if f := r.in.target(fn); f != nil {
		return f.fn
	}
	return fn
}

// registered returns the router that the call registers handlers on, or nil, and what it registers.
func (r *registrations) registered(call ssa.CallInstruction) (on ssa.Value, list []ssa.Value) {
	name, _ := calleeName(call.Common())
	route := model.LookupRoute(name)
	ops := operands(call.Common())
	if route == nil || route.Handler < 0 || route.Handler >= len(ops) || !isRouter(ops[0].Type()) {
		return nil, nil
	}
	for _, op := range ops[route.Handler:] {
		list = append(list, elements(op)...)
	}
	return ops[0], list
}

// operands lists what a call is given, the receiver first.
func operands(c *ssa.CallCommon) []ssa.Value {
	if c.IsInvoke() {
		return append([]ssa.Value{c.Value}, c.Args...)
	}
	if mc, ok := c.Value.(*ssa.MakeClosure); ok && isBound(mc) {
		return append([]ssa.Value{mc.Bindings[0]}, c.Args...)
	}
	return c.Args
}

// isRouter reports whether handlers are registered on values of type t.
func isRouter(t types.Type) bool {
	name := types.TypeString(t, nil)
	return model.IsRouter(name) || model.IsRouter("*"+name)
}

// routers returns the names of the routers that v is, or wraps as a handler; nil if it is none.
func (r *registrations) routers(v ssa.Value, depth int) []any {
	if depth > 8 {
		return nil
	}
	switch x := v.(type) {
	case *ssa.ChangeType:
		return r.routers(x.X, depth+1)
	case *ssa.ChangeInterface:
		return r.routers(x.X, depth+1)
	case *ssa.MakeInterface:
		return r.routers(x.X, depth+1)
	case *ssa.FieldAddr: // a router that is embedded in another
		if p, ok := x.X.Type().Underlying().(*types.Pointer); ok && isRouter(p.Elem()) {
			return r.routers(x.X, depth+1)
		}
		return one(isRouter(v.Type()), fieldName(x))
	case *ssa.UnOp:
		switch addr := x.X.(type) {
		case *ssa.FieldAddr:
			return one(isRouter(v.Type()), fieldName(addr))
		case *ssa.Global:
			return one(isRouter(v.Type()), addr)
		}
		if o := origin(v, 0); o != v {
			return r.routers(o, depth+1)
		}
	case *ssa.Phi:
		var list []any
		for _, e := range x.Edges {
			list = append(list, r.routers(e, depth+1)...)
		}
		return list
	case *ssa.Extract:
		return r.made(x.Tuple.(ssa.Instruction), x.Index, v, depth)
	case *ssa.Call:
		return r.made(x, 0, v, depth)
	}
	return one(isRouter(v.Type()), v)
}

func one(is bool, name any) []any {
	if is {
		return []any{name}
	}
	return nil
}

// made returns the routers that result i of a call is: what a function of the package returns, or, where it
// wraps handlers, those that it is given.
func (r *registrations) made(instr ssa.Instruction, i int, v ssa.Value, depth int) []any {
	call, ok := instr.(*ssa.Call)
	if !ok {
		return one(isRouter(v.Type()), v)
	}
	if g := r.in.target(call.Call.Value); g != nil {
		var list []any
		for _, b := range g.fn.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && i < len(ret.Results) {
				list = append(list, r.routers(ret.Results[i], depth+1)...)
			}
		}
		if len(list) > 0 {
			return list
		}
	}
	if isRouter(v.Type()) {
		return []any{v}
	}
	var list []any
	for _, a := range call.Call.Args {
		list = append(list, r.routers(a, depth+1)...)
	}
	return list
}

// behind lists the routers that requests pass on their way to a handler that is registered on v. It reports false if there may be
// others, such as those that another function was given or that another package makes.
func (r *registrations) behind(v ssa.Value) (list []any, all bool) {
	seen := map[any]bool{}
	all = true
	var visit func(names []any)
	visit = func(names []any) {
		all = all && len(names) > 0
		for _, name := range names {
			if seen[name] {
				continue
			}
			seen[name] = true
			list = append(list, name)
			if mounted := r.above[name]; len(mounted) > 0 {
				visit(mounted)
			}
			switch x := name.(type) {
			case string:
				if len(r.fields[x]) == 0 {
					all = false
				}
				for _, v := range r.fields[x] {
					visit(r.routers(v, 0))
				}
			case *ssa.Parameter:
				visit(r.given(x))
			case *ssa.Call:
				of, known := r.derived(x)
				all = all && known
				if len(of) > 0 {
					visit(of)
				}
			case *ssa.Global:
				if s := r.in.stores()[x]; s.n == 1 {
					visit(r.routers(s.last.Val, 0))
				} else {
					all = false
				}
			case *ssa.Alloc:
			default:
				all = false
			}
		}
	}
	visit(r.routers(v, 0))
	return list, all
}

// derived returns the routers that a router which a framework's function makes is a part of.
func (r *registrations) derived(call *ssa.Call) (of []any, known bool) {
	_, callee := calleeName(call.Common())
	if callee == nil || callee.Pkg() == nil || !model.IsRouterPackage(callee.Pkg().Path()) {
		return nil, false
	}
	if ops := operands(call.Common()); len(ops) > 0 && isRouter(ops[0].Type()) {
		return r.routers(ops[0], 0), true
	}
	return nil, true
}

// arguments lists what the calls of a parameter's function give it; a router's function that takes a closure gives that
// a router of its own. It reports false if there may be other calls.
func (r *registrations) arguments(p *ssa.Parameter) (list []ssa.Value, all bool) {
	fn := p.Parent()
	for _, u := range r.uses[fn] {
		call, ok := u.instr.(ssa.CallInstruction)
		if !ok {
			if _, ok := u.instr.(*ssa.DebugRef); ok {
				continue
			}
			return nil, false
		}
		ops := operands(call.Common())
		if call.Common().Value != u.of || call.Common().IsInvoke() {
			if len(ops) == 0 || !isRouter(ops[0].Type()) {
				return nil, false
			}
			continue
		}
		for i, q := range fn.Params {
			if q == p && i < len(ops) {
				list = append(list, ops[i])
			}
		}
	}
	return list, len(r.uses[fn]) > 0
}

// given returns the routers that a parameter stands for: what the calls of the function give it, or, where it is
// a closure that a router's function takes, that router. Nil if there may be others.
func (r *registrations) given(p *ssa.Parameter) []any {
	list, all := r.arguments(p)
	if !all {
		return nil
	}
	for _, u := range r.uses[p.Parent()] {
		if call, ok := u.instr.(ssa.CallInstruction); ok && (call.Common().Value != u.of || call.Common().IsInvoke()) {
			list = append(list, operands(call.Common())[0])
		}
	}
	var names []any
	for _, v := range list {
		names = append(names, r.routers(v, 0)...)
	}
	return names
}
