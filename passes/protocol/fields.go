package protocol

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// recPart is the part of a binding that holds the record of the struct that an address, or a parameter, leads to.
const recPart = -2

// fieldPath follows the address of a field through structs in structs to what the outermost lies in. last is
// the field itself.
func fieldPath(addr *ssa.FieldAddr) (root ssa.Value, name string, last *types.Var) {
	for {
		s := structOf(addr.X.Type())
		if s == nil {
			return nil, "", nil
		}
		fld := s.Field(addr.Field)
		if last == nil {
			last, name = fld, fld.Name()
		} else {
			name = fld.Name() + "." + name
		}
		outer, ok := addr.X.(*ssa.FieldAddr)
		if !ok {
			return addr.X, name, last
		}
		addr = outer
	}
}

// recordAt returns what is known of the struct that x is or points to, or nil.
func (f *function) recordAt(st *state, x ssa.Value) *record {
	if !f.in.roles.tells(x.Type()) {
		return nil
	}
	if b, ok := st.lookup(f.id(x), recPart); ok {
		return b.rec
	}
	if _, ok := x.(*ssa.Alloc); ok {
		return nil // to evaluate it would come back here
	}
	v := f.eval(st, x)
	switch {
	case v.rec != nil:
		return v.rec
	case v.kind == operandKind:
		return f.in.intern(record{base: v.op})
	case v.kind == carrierKind:
		if i, ok := f.operandOf[x]; ok {
			return f.in.intern(record{base: i})
		}
	}
	return nil
}

// recordField returns what is known of the field with that name of the struct that x is or points to.
func (f *function) recordField(st *state, x ssa.Value, name string, fld *types.Var) value {
	r := f.recordAt(st, x)
	if r == nil {
		return value{}
	}
	if _, ok := fld.Type().Underlying().(*types.Struct); ok && f.in.roles.tells(fld.Type()) {
		if p := f.in.part(r, name, fld.Type()); p != nil {
			return value{kind: plainKind, isNil: no, rec: p}
		}
		return value{}
	}
	if !f.in.roles.follows(fld) {
		return value{}
	}
	return f.settled(st, r.get(name, fld.Type()))
}

// settled replaces a part of an operand that a condition has settled by the constant that it is.
func (f *function) settled(st *state, v value) value {
	if v.kind != partKind {
		return v
	}
	if b, ok := st.lookup(f.partID(v.op, v.c), 0); ok {
		if b.kind == constKind {
			return b
		}
		v.isNil = b.isNil
	}
	return v
}

// putField follows a store to a field of a struct that carries a status.
func (f *function) putField(st *state, instr ssa.Instruction, addr *ssa.FieldAddr, v value) {
	root, name, fld := fieldPath(addr)
	if root == nil || !f.in.roles.tells(root.Type()) {
		return
	}
	if whole, ok := f.in.roles.bodyOf(name); ok {
		name, v = whole, value{kind: plainKind, isNil: no}
	} else if !f.in.roles.follows(fld) && v.rec == nil {
		return
	}
	r := f.recordAt(st, root)
	if r == nil {
		return
	}
	if _, ok := fld.Type().Underlying().(*types.Struct); !ok {
		v.rec = nil // a pointer: what it points to is not part of this struct
	}
	f.remember(st, root, f.in.with(r, name, v), f.chosenAt(instr, fld))
}

// chosenAt is where the status of a struct is chosen if it is by a store to that field, or nil.
func (f *function) chosenAt(instr ssa.Instruction, fld *types.Var) *Event {
	if !isInteger(fld.Type()) || !instr.Pos().IsValid() {
		return nil
	}
	return f.event(Commit, instr, nil, "")
}

// remember records what the struct that x is or points to holds now; nil forgets. made is where its status was
// chosen, if that is new.
func (f *function) remember(st *state, x ssa.Value, r *record, made *Event) {
	switch x.(type) {
	case *ssa.Alloc, *ssa.Parameter, *ssa.FreeVar, *ssa.FieldAddr:
		v := value{kind: plainKind, rec: r, made: made}
		if old, ok := st.lookup(f.id(x), recPart); ok && made == nil {
			v.made = old.made
		}
		st.bind(f.id(x), recPart, v)
		return
	}
	v := f.eval(st, x)
	if v.rec == nil {
		return
	}
	if v.rec = r; made != nil && v.kind == plainKind {
		v.made = made
	}
	st.bind(f.id(x), 0, v)
	if load, ok := x.(*ssa.UnOp); ok {
		if a, ok := load.X.(*ssa.Alloc); ok {
			if _, bound := st.lookup(f.id(a), cell); bound {
				st.bind(f.id(a), cell, v)
			}
		}
	}
}

// storeRecord follows a store of a whole struct to a variable.
func (f *function) storeRecord(st *state, a *ssa.Alloc, v value) {
	elem := a.Type().Underlying().(*types.Pointer).Elem()
	if _, ok := elem.Underlying().(*types.Struct); !ok || !f.in.roles.tells(elem) {
		return
	}
	r := v.rec
	if r == nil && (v.kind == operandKind || v.kind == carrierKind && v.op < len(f.operands) && types.Identical(f.operands[v.op].Type(), elem)) {
		r = f.in.intern(record{base: v.op})
	}
	st.bind(f.id(a), recPart, value{kind: plainKind, rec: r, made: v.made})
}

// allocRecord starts the record of a new variable: all its fields are zero.
func (f *function) allocRecord(st *state, a *ssa.Alloc) {
	elem := a.Type().Underlying().(*types.Pointer).Elem()
	if _, ok := elem.Underlying().(*types.Struct); !ok || !f.in.roles.tells(elem) {
		return
	}
	st.bind(f.id(a), recPart, value{kind: plainKind, rec: f.in.intern(record{typ: a.Type(), base: -1, zero: true})})
}

// withRecord adds to v, the address of a, or with whole set what lies there, the record of a.
func (f *function) withRecord(st *state, a *ssa.Alloc, v value, whole bool) value {
	b, ok := st.lookup(f.id(a), recPart)
	if !ok || b.rec == nil {
		return v
	}
	r := *b.rec
	if whole && r.typ != nil {
		r.typ = a.Type().Underlying().(*types.Pointer).Elem()
	}
	v.rec = f.in.intern(r)
	if v.kind == unknownKind {
		v.kind = plainKind
	}
	if v.made = b.made; v.made == nil && v.kind == plainKind {
		v.made = f.event(Commit, a, nil, "")
	}
	return v
}

// forgetRecords drops what is known of structs whose address is handed to somebody who is not known to leave
// them as they are.
func (f *function) forgetRecords(st *state, args []ssa.Value) {
	for _, v := range args {
		if mi, ok := v.(*ssa.MakeInterface); ok {
			v = mi.X
		}
		if _, ok := v.Type().Underlying().(*types.Pointer); ok && f.in.roles.tells(v.Type()) {
			f.remember(st, v, nil, nil)
		}
	}
}

// put carries out a row's store to a field of an operand.
func (s *site) put(st *state, e model.Effect) {
	i := e.Operand
	if i >= len(s.from) || s.from[i] == nil || len(e.Args) != 2 {
		return
	}
	r := s.f.recordAt(st, s.from[i])
	if v := s.arg(i); v.rec != nil {
		r = v.rec
	}
	if _, ok := s.from[i].(*ssa.FieldAddr); ok && r == nil && s.f.in.roles.tells(s.from[i].Type()) {
		r = s.f.in.intern(record{base: -1}) // a struct in a struct, of which this is the first that is known
	}
	if r == nil {
		return
	}
	if r = s.f.in.with(r, e.Args[0].Text, s.value(e.Args[1])); e.Args[0].Text == "*" {
		r = nil
	}
	s.f.remember(st, s.from[i], r, nil)
	s.args = slices.Clone(s.args) // what this row stores, the callee's other rows do not find
	s.args[i].rec = r
}

// puts writes what the function has stored to the fields of its operands as effects.
func (f *function) puts(st *state, on func(model.Op, int, ...model.Arg)) {
	for i, v := range f.operands {
		if _, ok := v.Type().Underlying().(*types.Pointer); !ok {
			continue
		}
		b, ok := st.lookup(f.id(v), recPart)
		if !ok {
			continue
		}
		if b.rec == nil {
			on(model.Put, i, model.Const("*"), model.Const("?"))
			continue
		}
		for _, fv := range b.rec.fields {
			a, ok := f.fieldArg(fv.val)
			if !ok {
				a = model.Const("?")
			}
			on(model.Put, i, model.Const(fv.name), a)
		}
	}
}

// isFresh reports whether v is a value that was just made, of which nothing is known.
func isFresh(v value) bool { return v.kind == unknownKind || v.kind == plainKind }
