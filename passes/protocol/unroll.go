package protocol

import (
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"
)

// iterPart is the part of a binding of a loop's iterator that counts the elements of a literal map.
const iterPart = -3

// maxTurns bounds the loops over literals that are followed turn by turn, and maxBranchingTurns those whose body
// has branches: each turn may double the states.
const (
	maxTurns          = 8
	maxBranchingTurns = 3
)

// turn takes a loop over a literal map to its next element. The order of a map is left to chance: a loop that can be left
// in another way than by its end is not followed so. It reports false if the loop is none of that kind.
func (f *function) turn(st *state, next *ssa.Next) bool {
	r, ok := next.Iter.(*ssa.Range)
	if !ok {
		return false
	}
	if _, ok := r.X.Type().Underlying().(*types.Map); !ok {
		return false
	}
	m := f.in.mapOf(r.X)
	if m == nil || !f.turns(next.Block(), len(m.keys), true) {
		return false
	}
	n := 0
	if b, ok := st.lookup(f.id(r), iterPart); ok {
		n, _ = strconv.Atoi(b.c)
	}
	if n >= len(m.keys) {
		st.bind(f.id(r), iterPart, value{})
		st.bind(f.id(next), 1, constValue("false"))
		return true
	}
	st.bind(f.id(r), iterPart, constValue(strconv.Itoa(n+1)))
	st.bind(f.id(next), 1, constValue("true"))
	st.bind(f.id(next), 2, constValue(m.keys[n]))
	st.bind(f.id(next), 3, f.constantElement(m.values[n]))
	return true
}

// turns reports whether a loop of n turns with that head is followed turn by turn; with whole set, only if it
// is left at its head alone.
func (f *function) turns(head *ssa.BasicBlock, n int, whole bool) bool {
	if n > maxTurns || len(head.Succs) != 2 {
		return false
	}
	body, done := head.Succs[0], head.Succs[1]
	seen := map[*ssa.BasicBlock]bool{head: true}
	branches := false
	var leaves func(b *ssa.BasicBlock) bool
	leaves = func(b *ssa.BasicBlock) bool {
		if seen[b] {
			return false
		}
		seen[b] = true
		branches = branches || len(b.Succs) > 1
		if b == done || len(b.Succs) == 0 {
			return true
		}
		for _, s := range b.Succs {
			if leaves(s) {
				return true
			}
		}
		return false
	}
	if left := leaves(body); left && whole {
		return false
	}
	return !branches || n <= maxBranchingTurns
}

// unrolls reports whether the φ-node counts the turns of a loop over a list that is known, so that each is followed.
func (f *function) unrolls(phi *ssa.Phi) bool {
	if known, ok := f.unrolled[phi]; ok {
		return known
	}
	known := f.countsList(phi)
	if f.unrolled == nil {
		f.unrolled = map[*ssa.Phi]bool{}
	}
	f.unrolled[phi] = known
	return known
}

func (f *function) countsList(phi *ssa.Phi) bool {
	b := phi.Block()
	branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	if !ok || atLeast(phi, 0) < -1 {
		return false
	}
	less, ok := branch.Cond.(*ssa.BinOp)
	if !ok || less.Op != token.LSS || !growsFrom(less.X, phi) {
		return false
	}
	n, ok := f.lengthOf(less.Y)
	return ok && f.turns(b, n, false)
}

// growsFrom reports whether v is the counter, or more than it by a constant.
func growsFrom(v ssa.Value, phi *ssa.Phi) bool {
	if v == phi {
		return true
	}
	add, ok := v.(*ssa.BinOp)
	if !ok || add.Op != token.ADD {
		return false
	}
	_, ok = add.Y.(*ssa.Const)
	return ok && add.X == phi
}

// lengthOf returns the length of the list that v is the length of.
func (f *function) lengthOf(v ssa.Value) (int, bool) {
	s := lengthTaken(v)
	if s == nil {
		return 0, false
	}
	list, ok := f.listOf(s)
	return len(list), ok
}

// lengthTaken returns the slice of which v is the length, or nil.
func lengthTaken(v ssa.Value) ssa.Value {
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	if b, ok := call.Call.Value.(*ssa.Builtin); !ok || b.Name() != "len" {
		return nil
	}
	if _, ok := call.Call.Args[0].Type().Underlying().(*types.Slice); !ok {
		return nil
	}
	return call.Call.Args[0]
}

// atLeast gives a bound below which v, a counter that begins with a constant and only grows, never is; very small if there is none.
func atLeast(v ssa.Value, depth int) int {
	const none = -1 << 30
	if depth > 3 {
		return none
	}
	switch v := v.(type) {
	case *ssa.Const:
		if n, ok := number(constValue(constText(v))); ok {
			return n
		}
	case *ssa.BinOp:
		if n, ok := v.Y.(*ssa.Const); ok && v.Op == token.ADD {
			if by := atLeast(n, depth); by >= 0 {
				return max(atLeast(v.X, depth+1)+by, none)
			}
		}
	case *ssa.Phi:
		low := 1 << 30
		for _, e := range v.Edges {
			if add, ok := e.(*ssa.BinOp); ok && add.Op == token.ADD && add.X == v && atLeast(add.Y, depth+1) > 0 {
				continue
			}
			low = min(low, atLeast(e, depth+1))
		}
		return low
	}
	return none
}

// assumeShorter records that a list has elements, and so is not nil, where its length is more than some number that is
// not negative. It reports false if it cannot be.
func (f *function) assumeShorter(st *state, c *ssa.BinOp, sense bool) bool {
	x, y := c.X, c.Y
	op := c.Op
	if op == token.GTR || op == token.GEQ { // len(s) > n is n < len(s)
		x, y = y, x
		op = turned[op]
	}
	s := lengthTaken(y)
	if s == nil || !sense || !(op == token.LSS && atLeast(x, 0) >= 0 || op == token.LEQ && atLeast(x, 0) >= 1) {
		return true
	}
	v := f.eval(st, s)
	switch {
	case v.isNil == yes:
		return false
	case v.isNil == maybe && (v.kind == operandKind || v.kind == partKind):
		known := v
		known.isNil = no
		st.bind(f.idOf(s, v), 0, known)
		f.learn(st, s, known)
	}
	return true
}

// elementAt returns the element of a list at an index that is known.
func (f *function) elementAt(st *state, a *ssa.IndexAddr) value {
	i, ok := number(f.eval(st, a.Index))
	if !ok {
		return value{}
	}
	if list, ok := f.listOf(a.X); ok && i >= 0 && i < len(list) {
		return list[i]
	}
	return value{}
}

// added is the sum of two numbers.
func added(x, y value) value {
	a, ok := number(x)
	b, known := number(y)
	if !ok || !known {
		return value{}
	}
	return constValue(strconv.Itoa(a + b))
}
