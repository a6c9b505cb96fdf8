package protocol

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// bounds reads off the comparisons of the list's length what bounds it. It reports whether that is something
// other than a constant.
func (l *list) bounds() (unknown bool) {
	for _, v := range l.loads {
		for _, length := range lengths(v) {
			for _, ref := range *length.Referrers() {
				op, ok := ref.(*ssa.BinOp)
				if !ok {
					if _, isCall := ref.(*ssa.Call); isCall {
						return true
					}
					continue
				}
				other := op.Y
				if other == ssa.Value(length) {
					other = op.X
				}
				switch n, kind := compared64(op.Op, other); kind {
				case countsTo:
					l.Bound = max(l.Bound, n)
				case countsUnknown:
					return true
				}
			}
		}
	}
	return false
}

type counting64 uint8

const (
	countsNothing counting64 = iota
	countsTo
	countsUnknown
)

// compared64 tells what it says of a length that it is compared with y, or computed with it. A loop's counter bounds nothing, nor does
// the question whether there is an element.
func compared64(op token.Token, y ssa.Value) (int64, counting64) {
	switch op {
	case token.LSS, token.LEQ, token.GTR, token.GEQ, token.EQL, token.NEQ:
	default:
		return 0, countsUnknown
	}
	switch y := y.(type) {
	case *ssa.Const:
		n, exact := constant.Int64Val(constant.ToInt(y.Value))
		if !exact {
			return 0, countsUnknown
		}
		if n <= 1 {
			return 0, countsNothing
		}
		return n, countsTo
	case *ssa.Phi:
		return 0, countsNothing
	case *ssa.BinOp:
		if _, ok := y.X.(*ssa.Phi); ok {
			return 0, countsNothing
		}
	}
	return 0, countsUnknown
}

// lengths lists the calls of len on v.
func lengths(v ssa.Value) []*ssa.Call {
	var list []*ssa.Call
	for _, ref := range *v.Referrers() {
		if c, ok := ref.(*ssa.Call); ok && isBuiltin(c, "len") {
			list = append(list, c)
		}
	}
	return list
}

func isBuiltin(c *ssa.Call, name string) bool {
	b, ok := c.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == name
}

// TooMany returns the list whose length led to the answer, because it is above a constant; nil if there is none.
func (m *Moment) TooMany() *List {
	if m.cause.Kind == ownError {
		return nil
	}
	f := m.event.f
	at := m.event.Instr.Block()
	branch := decides(at)
	if branch == nil {
		return nil
	}
	op, ok := branch.Instrs[len(branch.Instrs)-1].(*ssa.If).Cond.(*ssa.BinOp)
	if !ok {
		return nil
	}
	x, y, order := op.X, op.Y, op.Op
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
		order = turned[order]
	}
	side := map[token.Token]int{token.GTR: 0, token.GEQ: 0, token.LSS: 1, token.LEQ: 1}
	i, ordered := side[order]
	n, kind := compared64(op.Op, y)
	length, ok := x.(*ssa.Call)
	if !ordered || kind != countsTo || !ok || !isBuiltin(length, "len") || !branch.Succs[i].Dominates(at) {
		return nil
	}
	for _, e := range f.events {
		call, ok := e.Instr.(*ssa.Call)
		if e.Kind != Read || !ok {
			continue
		}
		for _, root := range f.decoded(call) {
			found, _ := listsIn(root)
			for _, l := range found {
				if slices.Contains(l.loads, length.Call.Args[0]) {
					l.Bound = n
					s, ok := l.typ.Underlying().(*types.Slice)
					l.Operations = ok && isOperation(s.Elem())
					return &l.List
				}
			}
		}
	}
	return nil
}

// ofRead is the key of the guard of the length of what was read of the request's body, beside the length that was announced.
const ofRead = "read"

// ofBody reports whether v is the bytes of the request's body, as a call returned them, or as a handler was given them.
func (f *function) ofBody(v ssa.Value) bool {
	if load, ok := v.(*ssa.UnOp); ok {
		addr, ok := load.X.(*ssa.FieldAddr)
		return ok && isBytes(load.Type()) && f.rawField(addr)
	}
	i := 0
	if e, ok := v.(*ssa.Extract); ok {
		v, i = e.Tuple, e.Index
	}
	call, ok := v.(*ssa.Call)
	if !ok || i > 0 || !isBytes(resultOf(call)) {
		return false
	}
	_, obj := calleeName(call.Common())
	if obj == nil {
		return false
	}
	rows, known := f.in.tableRows(obj)
	if fn := call.Common().StaticCallee(); !known && fn != nil {
		rows, _ = f.in.summary(fn)
	}
	return slices.ContainsFunc(rows, func(r row) bool {
		return len(r.Results) > 0 && r.Results[0].Kind == model.Input && slices.ContainsFunc(r.Effects, func(e model.Effect) bool { return e.Op == model.Read })
	})
}

// resultOf returns the type of the first thing that a call returns.
func resultOf(call *ssa.Call) types.Type {
	if t, ok := call.Type().(*types.Tuple); ok {
		return t.At(0).Type()
	}
	return call.Type()
}

func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	b, ok := s.Elem().Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// turned gives the comparison by size that asks the same of its operands the other way round: 0 < n is n > 0.
var turned = map[token.Token]token.Token{token.LSS: token.GTR, token.LEQ: token.GEQ, token.GTR: token.LSS, token.GEQ: token.LEQ}
