package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// handed returns the outcomes of a function of this package that is given functions and does nothing with them but call them:
// it is analysed again for these, and what they do to the exchange is done where it calls them.
func (f *function) handed(s *site, st *state, fn *ssa.Function, c *ssa.CallCommon) ([]row, bool) {
	if c.IsInvoke() || f.in.byFn[fn] == nil || len(fn.FreeVars) > 0 || len(s.args) != len(fn.Params) {
		return nil, false
	}
	given := make([]value, len(s.args))
	found := false
	for i, v := range s.args {
		if v.to == nil || v.to.fn == nil || v.view() {
			continue
		}
		if g := f.in.target(v.to.fn); g == nil || !g.touches() {
			continue // it does nothing to the exchange
		}
		t := f.moved(s, st, v.to)
		if t == nil || !onlyCalls(fn.Params[i], 0) {
			return nil, false
		}
		given[i], found = value{to: t}, true
	}
	if !found {
		return nil, false
	}
	rows, known := f.instance(st, fn, given, true)
	s.followed = known
	return rows, known
}

// moved gives a function that the callee is given in the words of the callee: of what a closure captures, the exchange is the one that
// the callee is given as well. It returns nil if the callee is not given it.
func (f *function) moved(s *site, st *state, t *target) *target {
	bound := t.bound
	switch {
	case t.mc == nil:
		return t
	case bound != nil: // this function was given it in the same way
	case t.mc.Parent() != f.fn:
		return nil
	default:
		bound = make([]value, len(t.mc.Bindings))
		for i, b := range t.mc.Bindings {
			held := b.Type()
			bound[i] = f.eval(st, b)
			if p, ok := held.Underlying().(*types.Pointer); ok && !isBound(t.mc) {
				held, bound[i] = p.Elem(), f.load(st, b)
			}
			if f.in.roles.of(held) != noRole && !bound[i].view() {
				return nil // an exchange, and not known which
			}
		}
	}
	list := make([]value, len(bound))
	for i, v := range bound {
		if !v.view() {
			continue // what may have changed when the callee calls it
		}
		j := slices.IndexFunc(s.args, func(a value) bool { return a.kind == v.kind && a.op == v.op && a.lim == v.lim })
		if j < 0 {
			return nil
		}
		list[i] = value{kind: v.kind, op: j, isNil: v.isNil, lim: v.lim}
	}
	return f.in.targetOf(target{fn: t.fn, mc: t.mc, bound: list})
}

// onlyCalls reports whether nothing is done with what a parameter is given but to call it, or to give it to a function that does no more.
func onlyCalls(p *ssa.Parameter, depth int) bool {
	if depth > 3 || p.Referrers() == nil {
		return false
	}
	for _, ref := range *p.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.BinOp:
		case *ssa.Call:
			fn := ref.Call.StaticCallee()
			for i, a := range ref.Call.Args {
				if a != p {
					continue
				}
				if fn == nil || fn.Blocks == nil || len(fn.Params) != len(ref.Call.Args) || !onlyCalls(fn.Params[i], depth+1) {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}
