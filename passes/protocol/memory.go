package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// load returns what the memory at addr holds.
func (f *function) load(st *state, addr ssa.Value) value {
	if a, ok := addr.(*ssa.Alloc); ok {
		if _, known := st.lookup(f.id(a), recPart); known {
			return f.withRecord(st, a, f.allocated(st, a), true)
		}
	}
	if b, ok := st.lookup(f.id(addr), cell); ok {
		return b
	}
	if f.in.roles.of(addr.Type()) != noRole && sinkOf(addr.Type()) != nil {
		if v := f.eval(st, addr); v.view() {
			return v // a framework's response, for a method that takes it by value
		}
	}
	switch a := addr.(type) {
	case *ssa.FieldAddr:
		if v := f.inputField(a); v != (value{}) {
			return v
		}
		if v := f.field(st, a.X, a.Field); v != (value{}) {
			return v
		}
		if root, name, fld := fieldPath(a); root != nil {
			return f.recordField(st, root, name, fld)
		}
	case *ssa.FreeVar:
		if i, ok := f.operandOf[a]; ok && f.capturesByReference(a) {
			if v := f.givenTo(i); v.to != nil {
				return v
			}
			t := a.Type().Underlying().(*types.Pointer).Elem()
			if r := f.in.roles.of(t); r != noRole && f.exchangeOperand(i, r) {
				return ofRole(r, i)
			}
			return value{kind: operandKind, op: i}
		}
	case *ssa.IndexAddr:
		if v := f.elementAt(st, a); v != (value{}) {
			return v
		}
		return f.eval(st, a.X).derived()
	case *ssa.Global:
		if v := f.global(st, a); v != (value{}) {
			return v
		}
		if isError(a.Type().Underlying().(*types.Pointer).Elem()) {
			return f.in.sentinelOf(a)
		}
	case *ssa.Alloc:
		return f.allocated(st, a)
	}
	return value{}
}

// zero is the zero value of a type, where rows have a constant for it.
func zero(t types.Type) value {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsBoolean != 0:
			return constValue("false")
		case u.Info()&types.IsInteger != 0:
			return constValue("0")
		case u.Info()&types.IsString != 0:
			return constValue(`""`)
		}
	case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature:
		return nilValue
	case *types.Interface:
		if _, ok := types.Unalias(t).(*types.TypeParam); !ok {
			return nilValue
		}
	}
	return value{}
}

// field returns what field i of x holds, x being a struct or a pointer to one.
func (f *function) field(st *state, x ssa.Value, i int) value {
	base := f.eval(st, x)
	t := x.Type()
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok || i >= s.NumFields() {
		return value{}
	}
	fld := s.Field(i)
	if v := partOf(base, fld.Type()); v != (value{}) {
		return v
	}
	if base.receives() && model.HoldsInput(memberName(t, fld)) {
		return value{kind: plainKind, input: true}
	}
	switch base.kind {
	case requestKind:
		if f.in.roles.of(fld.Type()) == requestRole {
			return ofRole(requestRole, base.op) // of a framework's request
		}
		return requestField(fld.Name(), base.op)
	case carrierKind, wrapperKind, responseKind:
		if s := sinkOf(t); s != nil && s.Sent == fld.Name() {
			return base.sent(st)
		}
		switch r := f.in.roles.of(fld.Type()); r {
		case headerRole:
			// A builder's headers, to be copied to the response: what is set there is taken to be sent.
			if base.kind == carrierKind {
				return value{kind: headerKind, op: base.op, neg: true}
			}
		case responseRole, wrapperRole, requestRole, carrierRole:
			return ofRole(r, base.op)
		}
	case plainKind:
		if !model.Tells(memberName(t, fld)) {
			return value{}
		}
		return base.derived()
	}
	return value{}
}

// requestField is what a field of the request tells (net/http, type Request).
func requestField(name string, op int) value {
	switch name {
	case "Body":
		return value{kind: readerKind, op: op, isNil: no}
	case "Header":
		return value{kind: reqHeaderKind, op: op}
	case "Method":
		return value{kind: plainKind, src: model.Guard{Kind: model.OnMethod}}
	case "ContentLength":
		return value{kind: plainKind, src: model.Guard{Kind: model.OnLength}}
	case "URL", "Form", "PostForm", "RequestURI":
		return value{kind: plainKind, input: true}
	}
	return value{}
}

// allocated tells whether v points to a struct into which this function puts the exchange.
func (f *function) allocated(st *state, v ssa.Value) value {
	if f.in.roles.of(v.Type()) != carrierRole {
		return value{}
	}
	for _, ref := range *v.Referrers() {
		if s, ok := ref.(*ssa.Store); ok && s.Addr == v {
			if x := f.eval(st, s.Val); x.kind == carrierKind {
				return value{kind: carrierKind, op: x.op, isNil: no} // a struct that came in by value
			}
		}
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok || fa.X != v {
			continue
		}
		if x := f.allocated(st, fa); x.kind == carrierKind {
			return x
		}
		for _, use := range *fa.Referrers() {
			if s, ok := use.(*ssa.Store); ok && s.Addr == fa {
				if x := f.eval(st, s.Val); x.kind == responseKind || x.kind == requestKind || x.kind == carrierKind {
					return value{kind: carrierKind, op: x.op, isNil: no}
				}
			}
		}
	}
	return value{}
}

// isLocal reports whether v is made in this function rather than handed to it.
func (f *function) isLocal(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Alloc:
		return true
	case *ssa.UnOp:
		_, ok := v.X.(*ssa.Alloc)
		return ok
	case *ssa.Phi, *ssa.Call, *ssa.Extract:
		return true
	}
	return false
}

// forwards reports whether what is written to a value of type t goes straight to the response that it
// holds: its Write and WriteHeader are those of an embedded response, or are seen to pass everything on.
func (in *interp) forwards(t types.Type) bool {
	for name, op := range map[string]model.Op{"Write": model.Body, "WriteHeader": model.Status} {
		obj, index, _ := types.LookupFieldOrMethod(t, true, in.pass.Pkg, name)
		m, ok := obj.(*types.Func)
		if !ok || len(index) > 1 {
			continue
		}
		f := in.byFn[in.pkg.Prog.FuncValue(m.Origin())]
		if f == nil {
			return false
		}
		in.ensure(f)
		if len(f.rows) == 0 {
			return false
		}
		for i := range f.rows {
			if !f.rows[i].passesOn(op) {
				return false
			}
		}
	}
	return true
}

// passesOn reports whether all that the row does to the response is what op does with operand 1.
func (r *row) passesOn(op model.Op) bool {
	did := false
	for _, e := range r.Effects {
		switch {
		case e.Op == op && len(e.Args) == 1 && e.Args[0].Operand == 1:
			did = true
		case e.Op == model.Fail, e.Op == model.Put:
		default:
			return false
		}
	}
	return did
}
