package protocol

import (
	"golang.org/x/tools/go/ssa"
)

// mayRun looks at what closures do that a callee is handed of which nothing is known: as a rule it runs them in a transaction, under a lock or with
// retries. It is done on copies of the state, as if each were called there, once: what comes behind the call stays unknown (see escapeClosure).
// Nothing is said where the callee is given the exchange as well, since it may have set headers before, nor where a response has been sent:
// how often the closure runs, and whether at all, decides there.
func (f *function) mayRun(s *site, st *state, c *ssa.CallCommon) {
	if st.unknown || st.committed {
		return
	}
	for _, v := range s.args {
		if v.view() {
			return
		}
	}
	for _, v := range c.Args {
		mc, ok := origin(v, 0).(*ssa.MakeClosure)
		if !ok || isBound(mc) || !f.capturesExchange(st, mc) {
			continue
		}
		fn := mc.Fn.(*ssa.Function)
		rows, known := f.in.summary(fn)
		if !known {
			continue
		}
		for i := range rows {
			next := st.clone()
			inner := &site{f: f, instr: s.instr, st: next, fn: fn, steps: len(rows), rows: rows, r: &rows[i]}
			for range fn.Params {
				inner.add(nil, value{})
			}
			inner.bindings(next, mc, nil)
			inner.apply(next)
		}
	}
}
