package protocol

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// keepsError reports whether the function stores an error that it is given where somebody else finds it: behind the request's context, most likely, for
// a middleware that answers. What it stores to a package-level variable tells nobody of one request.
func (f *function) keepsError() bool {
	if f.keeping == maybe {
		f.keeping = no
		for _, p := range f.fn.Params {
			if isError(p.Type()) && f.storesAway(func(v ssa.Value) bool { return v == p }) {
				f.keeping = yes
			}
		}
	}
	return f.keeping == yes
}

// storesAway reports whether something is stored that is made of such a value, to what is neither the function's own nor a package's.
func (f *function) storesAway(of func(ssa.Value) bool) bool {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if s, ok := instr.(*ssa.Store); ok && isAway(s.Addr) && madeOf(s.Val, of, 0) {
				return true
			}
		}
	}
	return false
}

// isAway reports whether the address is that of no variable of the function's own, of a closure's or of a package.
func isAway(addr ssa.Value) bool {
	for {
		switch a := addr.(type) {
		case *ssa.FieldAddr:
			addr = a.X
		case *ssa.IndexAddr:
			addr = a.X
		case *ssa.Alloc, *ssa.Global, *ssa.FreeVar:
			return false
		default:
			return true
		}
	}
}

// madeOf reports whether v is such a value, or was computed or put together from one.
func madeOf(v ssa.Value, of func(ssa.Value) bool, depth int) bool {
	if of(v) {
		return true
	}
	instr, ok := v.(ssa.Instruction)
	if !ok || depth > 6 {
		return false
	}
	if a, ok := v.(*ssa.Alloc); ok { // the arguments of a variadic function
		return slices.ContainsFunc(*a.Referrers(), func(ref ssa.Instruction) bool {
			index, ok := ref.(*ssa.IndexAddr)
			return ok && slices.ContainsFunc(*index.Referrers(), func(use ssa.Instruction) bool {
				s, ok := use.(*ssa.Store)
				return ok && madeOf(s.Val, of, depth+1)
			})
		})
	}
	var buf [8]*ssa.Value
	return slices.ContainsFunc(instr.Operands(buf[:0]), func(op *ssa.Value) bool { return *op != nil && madeOf(*op, of, depth+1) })
}

// keepsError notes that the callee may have kept, with the request, the error that it is given: it does so, or nothing is known of it.
func (s *site) keepsError(st *state, c *ssa.CallCommon, known bool) {
	if !s.takesError() {
		return
	}
	if g := s.f.in.byFn[c.StaticCallee()]; g != nil && g.keepsError() || !known && slices.ContainsFunc(s.args, value.receives) {
		st.passedOver = true
	}
}
