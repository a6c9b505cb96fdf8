package protocol

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// Where the question whether an error is one of the service's own is answered no, an error of reading stays the reason for
// what follows. A function that is given the error does not know what it is of: its rows name the operand, and who calls it does.

// stays is the reason that the error v stays to be where it is not what it was asked for; the zero Guard if there is none to name.
func (f *function) stays(v value) model.Guard {
	switch {
	case v.kind == operandKind && f.sorts(v.op):
		return model.Guard{Kind: model.Other, Key: model.Operand(v.op).String(), Bad: true}
	case v.isNil == no && v.src.Kind != "":
		g := v.src
		g.Bad = true
		return g
	}
	return model.Guard{}
}

// staying reports whether g is a reason of stays that names an operand.
func staying(g model.Guard) bool { return g.Kind == model.Other && strings.HasPrefix(g.Key, "$") }

// because is the last condition that led the callee along its row. Where that is an operand which stayed the reason, and which is
// the error that led to the call, it is none of the callee's.
func (s *site) because(before model.Guard) model.Guard {
	g := s.r.Because
	if g.Kind == model.OnError && g.Key == "" && g.Bad && !s.r.table {
		return s.ofOperand(g)
	}
	if !staying(g) {
		return g
	}
	v := s.arg(operandNumber(g.Key))
	switch {
	case v.kind == operandKind:
		if stays := s.f.stays(v); stays.Kind != "" {
			return stays
		}
	case v.rec == nil && before.Kind == model.OnError && before.Bad && before.Key == v.src.Key && v.src.Kind == model.OnError &&
		(v.src.Key == "decode" || isMalformed(v.src.Key)): // of the body alone: its length, perhaps, and that may be asked of its text
		return model.Guard{}
	}
	return model.Guard{Kind: model.Other}
}

// ofOperand is what the callee's last condition was, that there is an error: its caller may know more of it.
func (s *site) ofOperand(g model.Guard) model.Guard {
	for _, c := range s.r.When {
		if c.Field != "" || !c.Not || c.Value != "nil" || c.Operand >= len(s.from) || s.from[c.Operand] == nil || !isError(s.from[c.Operand].Type()) {
			continue
		}
		if src := s.arg(c.Operand).src; src.Kind != "" {
			src.Bad = true
			return src
		}
	}
	return g
}

// sorts reports whether all that the function asks of its operand, an error, is whether it is one of the service's own or another that
// has nothing to do with reading what the client sent. What reading returns is then none of them: whatever methods of the service's own
// take part in that, the client can always send what never gets to them.
func (f *function) sorts(op int) bool {
	if is, ok := f.sorting[op]; ok {
		return is
	}
	if f.sorting == nil {
		f.sorting = map[int]bool{}
	}
	f.sorting[op] = false
	param, ok := f.operands[op].(*ssa.Parameter)
	if ok && isError(param.Type()) {
		s := &sorter{f: f, seen: map[ssa.Value]bool{}}
		s.follow(param)
		f.sorting[op] = !s.asks
	}
	return f.sorting[op]
}

// A sorter follows an error, and what comes of it, through a function.
type sorter struct {
	f    *function
	seen map[ssa.Value]bool
	asks bool // something else is decided by it
}

func (s *sorter) follow(v ssa.Value) {
	if s.asks || s.seen[v] {
		return
	}
	s.seen[v] = true
	if v.Referrers() == nil {
		s.asks = true
		return
	}
	for _, ref := range *v.Referrers() {
		s.through(v, ref)
	}
}

// through follows v through one instruction.
func (s *sorter) through(v ssa.Value, instr ssa.Instruction) {
	switch x := instr.(type) {
	case *ssa.DebugRef:
	case *ssa.BinOp:
		if isError(v.Type()) && (isNilValue(x.X) || isNilValue(x.Y) || s.f.in.apartVariable(x.X) || s.f.in.apartVariable(x.Y)) {
			return
		}
		s.follow(x)
	case *ssa.TypeAssert:
		if !x.CommaOk || !s.f.in.apartType(x.AssertedType) {
			s.follow(x)
		}
	case *ssa.Extract:
		if _, ok := x.Tuple.(*ssa.TypeAssert); ok || !isError(x.Type()) {
			s.follow(x) // an error beside another result is a new one
		}
	case *ssa.Store:
		s.stored(x, v)
	case ssa.CallInstruction:
		s.called(x, v)
	case *ssa.Return:
		s.asks = s.asks || isBool(v.Type()) || isInteger(v.Type())
	case *ssa.MapUpdate:
		if m, ok := x.Map.(*ssa.MakeMap); ok {
			s.follow(m)
		} else {
			s.asks = true
		}
	case *ssa.Phi, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.MakeInterface, *ssa.Convert, *ssa.Slice, *ssa.UnOp, *ssa.Field, *ssa.FieldAddr,
		*ssa.IndexAddr, *ssa.Index, *ssa.Lookup:
		s.follow(x.(ssa.Value))
	default:
		s.asks = true
	}
}

// stored follows v into a local variable, a field of one, or an element of a variadic argument.
func (s *sorter) stored(x *ssa.Store, v ssa.Value) {
	if x.Val != v {
		return // to what it points to
	}
	switch addr := x.Addr.(type) {
	case *ssa.Alloc:
		s.follow(addr)
		return
	case *ssa.IndexAddr:
		if a, ok := addr.X.(*ssa.Alloc); ok {
			s.follow(a)
			return
		}
	case *ssa.FieldAddr:
		if a, ok := addr.X.(*ssa.Alloc); ok {
			for _, ref := range *a.Referrers() {
				switch ref := ref.(type) {
				case *ssa.FieldAddr:
					if ref.Field == addr.Field {
						s.follow(ref)
					}
				case *ssa.Store, *ssa.DebugRef:
				default:
					s.through(a, ref)
				}
			}
			return
		}
	}
	s.asks = true
}

// called follows v into the results of a call, unless they say only whether it is one of those that have nothing to do with reading.
func (s *sorter) called(call ssa.CallInstruction, v ssa.Value) {
	res, ok := call.(*ssa.Call)
	if !ok || res.Referrers() == nil || len(*res.Referrers()) == 0 || call.Common().Signature().Results().Len() == 0 {
		return
	}
	if isError(v.Type()) && s.questioned(res, v) {
		return
	}
	s.follow(res)
}

// questioned reports whether the call asks the error v whether it is one that has nothing to do with reading.
func (s *sorter) questioned(call *ssa.Call, v ssa.Value) bool {
	c, in := call.Common(), s.f.in
	_, obj := calleeName(c)
	if obj == nil || c.IsInvoke() {
		return false
	}
	if rows, ok := in.tableRows(obj); ok && len(rows) > 0 && rows[0].table {
		if len(rows) != 1 || len(rows[0].Results) == 0 || len(c.Args) == 0 || c.Args[0] != v {
			return false
		}
		switch res := rows[0].Results; {
		case res[0].Kind == model.Is && len(c.Args) == 2:
			return in.apartVariable(c.Args[1])
		case res[len(res)-1].Kind == model.As:
			want := call.Call.Signature().Results().At(0).Type() // of errors.AsType
			if q := s.f.question(call); q != nil {
				want = q.want
			}
			return in.apartType(want)
		}
		return false
	}
	if in.apart(obj.FullName(), "") {
		return true
	}
	fn, _ := c.Value.(*ssa.Function)
	if t := call.Type(); fn == nil || !isBool(t) && !isInteger(t) {
		return false
	}
	if g := in.target(fn); g != nil && (g == s.f || !in.ready(g)) {
		return false
	}
	rows, _ := in.summary(fn)
	for _, r := range rows {
		if i := operandNumber(r.Because.Key); staying(r.Because) && i < len(c.Args) && c.Args[i] == v {
			return true
		}
	}
	return false
}

func isNilValue(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}
