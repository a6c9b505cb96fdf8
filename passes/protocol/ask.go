package protocol

import (
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A typeQuestion is a condition that asks of what type an interface's value is: a type assertion or switch, or
// errors.As, which looks through what is wrapped as well.
type typeQuestion struct {
	of     ssa.Value  // what is asked
	want   types.Type // whether it is of this type
	kind   string     // model.TypeField or model.AsField
	target ssa.Value  // errors.As: the address to which the value is stored if it is
	tuple  ssa.Value  // errors.AsType: the call, whose first result it is
}

// question returns the type question that cond is the answer to, or nil.
func (f *function) question(cond ssa.Value) *typeQuestion {
	switch c := cond.(type) {
	case *ssa.Extract:
		switch t := c.Tuple.(type) {
		case *ssa.TypeAssert:
			if c.Index == 1 {
				return &typeQuestion{of: t.X, want: t.AssertedType, kind: model.TypeField}
			}
		case *ssa.Call:
			if c.Index == 1 && f.asks1(t, 1) && len(t.Call.Args) == 1 {
				return &typeQuestion{of: t.Call.Args[0], want: t.Call.Signature().Results().At(0).Type(), kind: model.AsField, tuple: t}
			}
		}
	case *ssa.Call:
		if !f.asks1(c, 0) || len(c.Call.Args) != 2 {
			return nil
		}
		target := c.Call.Args[1]
		if mi, ok := target.(*ssa.MakeInterface); ok {
			target = mi.X
		}
		if p, ok := target.Type().Underlying().(*types.Pointer); ok {
			return &typeQuestion{of: c.Call.Args[0], want: p.Elem(), kind: model.AsField, target: target}
		}
	}
	return nil
}

// asks1 reports whether result i of the call is the answer of errors.As, by the tables.
func (f *function) asks1(call *ssa.Call, i int) bool {
	_, obj := calleeName(call.Common())
	if obj == nil {
		return false
	}
	rows, ok := f.in.tableRows(obj)
	return ok && len(rows) == 1 && i < len(rows[0].Results) && rows[0].Results[i].Kind == model.As
}

// assumeType records that the answer to a type question is sense. It reports false if it cannot be.
func (f *function) assumeType(st *state, cond ssa.Value, sense bool) bool {
	q := f.question(cond)
	if q == nil {
		return true
	}
	v := f.eval(st, q.of)
	name := typeName(q.want)
	answer := maybe
	switch {
	case v.isNil == yes:
		answer = no
	case v.rec != nil && v.rec.base < 0:
		answer = v.rec.isOf(q.kind, name, v.wraps)
	case v.kind == operandKind:
		id := f.partID(v.op, q.kind+"\x00"+name)
		if b, ok := st.lookup(id, 0); ok {
			answer = no
			if b.c == "true" {
				answer = yes
			}
		} else {
			st.bind(id, 0, constValue(strconv.FormatBool(sense)))
		}
	}
	if answer != maybe && (answer == yes) != sense {
		return false
	}
	if !sense {
		return true
	}
	if v.kind == unknownKind || v.kind == constKind {
		return true
	}
	v.isNil, v.wraps = no, false
	switch {
	case q.tuple != nil:
		st.bind(f.id(q.tuple), 1, v)
	case q.target != nil:
		if a, ok := q.target.(*ssa.Alloc); ok {
			if _, pointer := q.want.Underlying().(*types.Pointer); !pointer && f.in.roles.tells(q.want) {
				f.storeRecord(st, a, v)
			}
			st.bind(f.id(a), cell, v)
		}
	}
	return true
}

// maxBytesError is the type of the error by which net/http says that a limit was passed.
const maxBytesError = "*net/http.MaxBytesError"

// allowsType reports whether a row's condition on the type of an operand can hold, and records in st what it
// says of this function's own operands.
func (s *site) allowsType(st *state, c model.Cond) bool {
	v := s.arg(c.Operand)
	name, err := strconv.Unquote(c.Value)
	if err != nil {
		return true
	}
	st.asks = st.asks || name == maxBytesError && c.Not
	answer := maybe
	switch {
	case v.isNil == yes, v.bare && s.atFramework():
		answer = no
	case v.rec != nil && v.rec.base < 0:
		answer = v.rec.isOf(c.Field, name, v.wraps)
	case v.kind == operandKind:
		id := s.f.partID(v.op, c.Field+"\x00"+name)
		if b, ok := st.lookup(id, 0); ok {
			answer = no
			if b.c == "true" {
				answer = yes
			}
		} else {
			st.bind(id, 0, constValue(strconv.FormatBool(!c.Not)))
		}
	default:
		s.guessed = s.guessed || !c.Not
	}
	return answer == maybe || (answer == yes) != c.Not
}

// atFramework reports whether the row is what a framework does with the error that a handler returns: what it asks of it is its status.
func (s *site) atFramework() bool {
	_, returns := s.instr.(*ssa.Return)
	return returns && s.r.table
}

// tellsStatus binds what a method of an interface returns that is asked of an operand: it may be a struct that
// carries a status.
func (f *function) tellsStatus(s *site, st *state, c *ssa.CallCommon) {
	call, ok := s.instr.(*ssa.Call)
	if !ok || !c.IsInvoke() || len(c.Args) > 0 || !isInteger(call.Type()) {
		return
	}
	if v := s.args[0]; v.rec != nil && v.rec.base < 0 {
		if x := f.in.told(v.rec, c.Method.Name()); x != (value{}) {
			st.bind(f.id(call), 0, x)
		}
	} else if v.kind == operandKind {
		st.bind(f.id(call), 0, f.settled(st, value{kind: partKind, op: v.op, c: c.Method.Name() + "()"}))
	}
}

// told returns what a method without parameters returns for a struct of which r is known: a field of it, or a
// constant.
func (in *interp) told(r *record, method string) value {
	if r == nil || r.base >= 0 || r.typ == nil {
		return value{}
	}
	obj, _, _ := types.LookupFieldOrMethod(r.typ, true, in.pass.Pkg, method)
	m, ok := obj.(*types.Func)
	if !ok {
		return value{}
	}
	rows, known := in.rowsOfMethod(m)
	if !known || len(rows) != 1 || len(rows[0].Results) != 1 || len(rows[0].When) > 0 {
		return value{}
	}
	switch res := rows[0].Results[0]; {
	case res.Kind == model.Constant:
		return constValue(res.Args[0].Text)
	case res.Kind == model.Same && !strings.HasSuffix(res.Args[0].Text, "()"):
		if v := r.get(res.Args[0].Text, fieldType(r.typ, res.Args[0].Text)); v.kind == constKind {
			return v
		}
	}
	return value{}
}

// rowsOfMethod returns the summary of a method that is known only as an object.
func (in *interp) rowsOfMethod(m *types.Func) ([]row, bool) {
	if rows, ok := in.tableRows(m); ok {
		return rows, true
	}
	if m.Pkg() == in.pass.Pkg {
		f := in.byFn[in.pkg.Prog.FuncValue(m.Origin())]
		if f == nil {
			return nil, false
		}
		in.ensure(f)
		return in.summary(f.fn)
	}
	imp := in.imported(m)
	return imp.rows, imp.known
}

// fieldType returns the type of the field with that path in a struct type, or nil.
func fieldType(t types.Type, path string) types.Type {
	for name := range strings.SplitSeq(path, ".") {
		s := structOf(t)
		if s == nil {
			return nil
		}
		t = nil
		for f := range s.Fields() {
			if f.Name() == name {
				t = f.Type()
			}
		}
		if t == nil {
			return nil
		}
	}
	return t
}

// carrying is a result that carries a status.
func (s *site) carrying(r model.Result, t types.Type) value {
	if r.Kind == model.With {
		v := s.f.retype(s.arg(r.Args[0].Operand), t)
		v.isNil = no
		if v.kind == carrierKind {
			v.rec = s.built(t, r.Args[1:])
		}
		return v
	}
	if types.IsInterface(t) {
		t = s.f.in.typeNamed(r.Args[0].Text)
	}
	v := value{kind: plainKind, isNil: no, wraps: r.Kind == model.Wrapping}
	v.rec = s.built(t, r.Args[1:])
	inner := s.r.made
	for i := 2; i < len(r.Args); i += 2 {
		if r.Args[i].Operand >= 0 {
			inner = nil // the caller chooses: it is made here
		}
	}
	if s.instr != nil && !isPlain(r) {
		v.made = s.f.event(Commit, s.instr, inner, "")
	}
	return v
}
