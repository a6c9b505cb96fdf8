package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// handed returns the outcomes of a function of this package that is given functions and does nothing with them but call them:
// it is analysed again for these, and what they do to the exchange is done where it calls them. What a closure has captured of an
// exchange that the function is not given itself becomes an operand beyond its own.
func (f *function) handed(s *site, st *state, fn *ssa.Function, c *ssa.CallCommon) ([]row, bool) {
	if c.IsInvoke() || f.in.byFn[fn] == nil || len(fn.FreeVars) > 0 || len(s.args) != len(fn.Params) {
		return nil, false
	}
	given := make([]value, len(s.args))
	carried := carried{site: s}
	found := false
	for i, v := range s.args {
		if v.to == nil || v.to.fn == nil || v.view() {
			continue
		}
		if g := f.in.target(v.to.fn); g == nil || !g.touches() {
			continue // it does nothing to the exchange
		}
		t := f.moved(&carried, st, v.to)
		if t == nil || !onlyCalls(fn.Params[i], 0) {
			return nil, false
		}
		given[i], found = value{to: t}, true
	}
	if !found {
		return nil, false
	}
	rows, known := f.instance(st, fn, given, true, carried.types...)
	if known {
		carried.give()
	}
	s.followed = known
	return rows, known
}

// moved gives a function that the callee is given in the words of the callee: of what a closure captures, the exchange is the operand by
// which the callee is given it as well, or one beyond. It returns nil if it is not known which exchange that is.
func (f *function) moved(c *carried, st *state, t *target) *target {
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
			bound[i] = f.eval(st, b)
			if _, ok := b.Type().Underlying().(*types.Pointer); ok && !isBound(t.mc) {
				bound[i] = f.load(st, b)
			}
			if f.in.roles.of(f.captures(t.mc, i)) != noRole && !bound[i].view() {
				return nil // an exchange, and not known which
			}
		}
	}
	first := len(t.fn.Params) // the operand of the first that it has captured: a bound method has its receiver
	if isBound(t.mc) {
		first = 0
	}
	rows, _ := f.in.summary(t.fn)
	does := func(op int) bool {
		return slices.ContainsFunc(rows, func(r row) bool {
			return slices.ContainsFunc(r.Effects, func(e model.Effect) bool { return e.Operand == op })
		})
	}
	list := make([]value, len(bound))
	for i, v := range bound {
		if !v.view() && does(first+i) {
			return nil // an exchange in a variable that may have changed
		}
		if v.view() { // anything else may have changed when the callee calls it
			list[i] = value{kind: v.kind, op: c.operand(v, f.captures(t.mc, i)), isNil: v.isNil, lim: v.lim}
		}
	}
	return f.in.targetOf(target{fn: t.fn, mc: t.mc, bound: list})
}

// captures returns the type of what the closure has captured, of the variable and not of its address.
func (f *function) captures(mc *ssa.MakeClosure, i int) types.Type {
	fv := mc.Fn.(*ssa.Function).FreeVars[i]
	if p, ok := fv.Type().Underlying().(*types.Pointer); ok && !isBound(mc) {
		return p.Elem()
	}
	return fv.Type()
}

// carried is what closures that a callee is given bring along: parts of exchanges, as operands beyond the callee's own.
type carried struct {
	site   *site
	values []value
	types  []types.Type
}

// operand returns the callee's operand that leads to the part of an exchange that was captured.
func (c *carried) operand(v value, t types.Type) int {
	same := func(a value) bool { return a.kind == v.kind && a.op == v.op && a.lim == v.lim }
	if i := slices.IndexFunc(c.site.args, same); i >= 0 {
		return i
	}
	i := slices.IndexFunc(c.values, same)
	if i < 0 {
		i = len(c.values)
		c.values, c.types = append(c.values, v), append(c.types, t)
	}
	return len(c.site.args) + i
}

// give hands them over with the call.
func (c *carried) give() {
	for _, v := range c.values {
		c.site.args = append(c.site.args, v)
		c.site.from = append(c.site.from, nil)
		c.site.cells = append(c.site.cells, nil)
	}
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
