package protocol

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// exitRows is the summary of a function that never returns.
var exitRows = []row{{Outcome: model.Outcome{Effects: []model.Effect{{Operand: -1, Op: model.Exit}}}}}

// exits reports whether the outcome is that the call never returns.
func exits(o model.Outcome) bool {
	return len(o.Effects) == 1 && o.Effects[0].Op == model.Exit
}

// quits notes what has been sent where a call that answers does not return, for those who call the function: frameworks have
// functions that answer and panic.
func (s *site) quits(st *state) {
	answers := slices.ContainsFunc(s.r.Effects, func(e model.Effect) bool { return e.Op == model.Status || e.Op == model.Body })
	if f := s.f; answers && st.committed && !st.unknown && f.resp >= 0 && !slices.ContainsFunc(f.left, st.equal) {
		f.left = append(f.left, st)
	}
}

// neverReturns reports whether the function, which is given no part of an exchange, has no way to a
// return statement: each ends in a panic or in a call that never returns itself.
func (f *function) neverReturns() bool {
	if f.ends != maybe {
		return f.ends == yes
	}
	f.ends = no // a function that calls itself is not followed further
	if len(f.fn.Blocks) == 0 {
		return false
	}
	seen := make([]bool, len(f.fn.Blocks))
	var returns func(b *ssa.BasicBlock) bool
	returns = func(b *ssa.BasicBlock) bool {
		if seen[b.Index] {
			return false
		}
		seen[b.Index] = true
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Return:
				return true
			case *ssa.Call:
				if fn := instr.Call.StaticCallee(); fn != nil {
					if rows, known := f.in.summary(fn); known && len(rows) == 1 && exits(rows[0].Outcome) {
						return false
					}
				}
			}
		}
		for _, s := range b.Succs {
			if returns(s) {
				return true
			}
		}
		return false
	}
	if !returns(f.fn.Blocks[0]) && f.fn.Recover == nil {
		f.ends = yes
	}
	return f.ends == yes
}
