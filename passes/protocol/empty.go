package protocol

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// assumeEmpty records that a text is empty, or that it is not, where its length is compared with 0 or 1: that is what s == "" asks as well. It
// reports false if it cannot be.
func (f *function) assumeEmpty(st *state, c *ssa.BinOp, sense bool) bool {
	s, empty := emptyAsked(c)
	if s == nil {
		return true
	}
	if !sense {
		empty = !empty
	}
	none := constValue(`""`)
	v := f.eval(st, s)
	id := f.idOf(s, v)
	switch {
	case v.kind == constKind:
		return (v.c == none.c) == empty
	case !empty:
		st.exclude(id, none.c)
	case st.excludes(id, none.c):
		return false
	case v.kind == operandKind, v.kind == partKind:
		st.bind(id, 0, none)
	}
	return true
}

// emptyAsked returns the text whose length c compares with 0 or 1, and whether it is empty where c is true; nil if c asks something else.
func emptyAsked(c *ssa.BinOp) (s ssa.Value, empty bool) {
	x, y, op := c.X, c.Y, c.Op
	if _, ok := x.(*ssa.Const); ok { // 0 < len(s) is len(s) > 0
		x, y = y, x
		if t, ok := turned[op]; ok {
			op = t
		}
	}
	n, ok := y.(*ssa.Const)
	length, isCall := x.(*ssa.Call)
	if !ok || !isCall || !isBuiltin(length, "len") || !isText(length.Call.Args[0].Type()) {
		return nil, false
	}
	s = length.Call.Args[0]
	switch text := constText(n); {
	case text == "0" && op == token.EQL, text == "0" && op == token.LEQ, text == "1" && op == token.LSS:
		return s, true
	case text == "0" && op == token.NEQ, text == "0" && op == token.GTR, text == "1" && op == token.GEQ:
		return s, false
	}
	return nil, false
}
