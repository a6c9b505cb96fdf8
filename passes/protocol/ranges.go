package protocol

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// ranges reports whether the function asks of its operand, a number, if it is less or greater than a constant, as of a status: rows have no such
// conditions, so that the function is analysed again for the number that it is given.
func (f *function) ranges(op int) bool {
	if f.ranging == nil {
		f.ranging = map[int]bool{}
	}
	is, ok := f.ranging[op]
	if !ok && op < len(f.operands) {
		param, isParam := f.operands[op].(*ssa.Parameter)
		is = isParam && isInteger(param.Type()) && ordered(param)
		f.ranging[op] = is
	}
	return is
}

// ranged is the number that this instance of the function is given as the operand v; its rows name the operand all the same.
func (f *function) ranged(v value) value {
	if v.kind == operandKind {
		if g := f.givenTo(v.op); g.kind == constKind {
			return g
		}
	}
	return v
}

// onlyRanged reports whether this is an instance of a function for nothing but numbers: the function itself is judged.
func (f *function) onlyRanged() bool {
	return len(f.given) > 0 && !slices.ContainsFunc(f.given, func(v value) bool { return v.to != nil })
}

// ordered reports whether some comparison by size of v and a constant decides something.
func ordered(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		if c, ok := ref.(*ssa.BinOp); ok {
			switch c.Op {
			case token.LSS, token.LEQ, token.GTR, token.GEQ:
				_, x := c.X.(*ssa.Const)
				_, y := c.Y.(*ssa.Const)
				if x || y {
					return true
				}
			}
		}
	}
	return false
}
