package protocol

import (
	"go/token"
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A telling is what a body says: the operands of the function whose text is in it, a bit each, and errors.
type telling uint64

const (
	anError       telling = 1 << 63 // an error that is known to be one
	internalError telling = 1 << 62 // likewise, and its text was not written for the client
	maxTold               = 62
)

// tellsOf returns the telling of operand i.
func tellsOf(i int) telling {
	if i >= maxTold {
		return 0
	}
	return 1 << i
}

// operandsOf lists the operands of a telling.
func (t telling) operands() []int {
	var list []int
	for i := range maxTold {
		if t&(1<<i) != 0 {
			list = append(list, i)
		}
	}
	return list
}

// telling returns what the body says that the row writes.
func (s *site) telling(st *state) telling {
	var t telling
	for _, e := range s.r.Effects {
		if e.Op != model.Body && e.Op != model.Tell || !s.arg(e.Operand).sends() {
			continue
		}
		for _, a := range e.Args {
			switch {
			case a.Operand < 0 || a.Operand >= len(s.from):
			case a.Text == "":
				t |= s.operandSays(st, a.Operand)
			case a.Text == st.laidAt:
				t |= st.laid
			}
		}
	}
	return t
}

// operandSays is what operand i says: an argument, or a variable that the callee captures, of which only what it holds is known.
func (s *site) operandSays(st *state, i int) telling {
	if s.from[i] != nil {
		return s.f.says(st, s.from[i], 0)
	}
	x := s.arg(i)
	switch {
	case x.told != 0:
		return x.told
	case x.kind == operandKind:
		return tellsOf(x.op)
	case s.fn != nil && i >= len(s.fn.Params) && i-len(s.fn.Params) < len(s.fn.FreeVars):
		if p, ok := s.fn.FreeVars[i-len(s.fn.Params)].Type().Underlying().(*types.Pointer); ok && isError(p.Elem()) {
			return s.f.errorSays(x)
		}
	}
	return 0
}

// lays notes what a value says that is put into a map from which the framework takes what it writes.
func (f *function) lays(st *state, instr *ssa.MapUpdate) {
	load, ok := instr.Map.(*ssa.UnOp)
	if !ok {
		return
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok || !model.Lays(fieldName(addr)) {
		return
	}
	key := instr.Key
	if mi, ok := key.(*ssa.MakeInterface); ok {
		key = mi.X
	}
	list := constStrings(key)
	if len(list) != 1 {
		return
	}
	_, _, field := fieldPath(addr)
	if at := field.Name() + "." + list[0]; f.says(st, instr.Value, 0) != 0 {
		st.laid, st.laidAt = f.says(st, instr.Value, 0), at
	} else if st.laidAt == at {
		st.laid, st.laidAt = 0, ""
	}
}

// told notes that a body which says something of an error was written; begun says that the response had been begun
// before, and not because of an error.
func (s *site) told(st *state, begun bool) {
	if s.said&anError != 0 && st.committed && !st.foreign {
		e := s.f.event(Told, s.instr, nil, "")
		e.add(&Moment{st: st.clone(), status: st.status, told: s.said, begun: begun})
		if (!st.chosen || st.status.kind == operandKind) && !begun {
			st.told, st.toldSays = e, s.said
		}
	}
}

// toldBy notes that the callee wrote such a body with a status that it did not choose: what its caller had done before, or
// named, decides what that was.
func (s *site) toldBy(st *state) {
	switch {
	case s.r.told == nil:
	case s.f.sends() == model.AtReturn:
		st.tells |= s.r.says
		st.told = s.r.told
	default:
		st.told, st.toldSays = s.f.event(Told, s.instr, s.r.told, ""), s.r.says
		st.told.add(&Moment{st: st.clone(), status: st.status, told: s.r.says, begun: s.begun, decided: !s.passesStatus()})
	}
}

// says returns what the text of v tells of, v being a text or what becomes one in a body.
func (f *function) says(st *state, v ssa.Value, depth int) telling {
	if v == nil || depth > 12 {
		return 0
	}
	sub := func(v ssa.Value) telling { return f.says(st, v, depth+1) }
	if isAnError(v.Type()) {
		return f.saysError(st, v)
	}
	switch x := f.eval(st, v); {
	case x.told != 0:
		return x.told
	case x.kind == operandKind && textual(v.Type()):
		return tellsOf(x.op)
	case x.kind == constKind:
		return 0
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return sub(v.X)
	case *ssa.ChangeInterface:
		return sub(v.X)
	case *ssa.ChangeType:
		return sub(v.X)
	case *ssa.Convert:
		return sub(v.X)
	case *ssa.Extract:
		if v.Index == 0 {
			return sub(v.Tuple)
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return sub(v.X) | sub(v.Y)
		}
	case *ssa.Slice:
		if list, ok := literalElements(v); ok {
			return f.saysAll(st, list, depth)
		}
		if _, ok := v.X.(*ssa.Alloc); !ok {
			return sub(v.X)
		}
	case *ssa.Call:
		return f.saysCall(st, v, depth)
	case *ssa.UnOp:
		if a, ok := v.X.(*ssa.Alloc); ok && v.Op == token.MUL {
			return f.saysStruct(st, a, depth)
		}
	case *ssa.Alloc:
		return f.saysStruct(st, v, depth)
	case *ssa.MakeMap:
		return f.saysMap(st, v, depth)
	case *ssa.Phi:
		if f.anyPath {
			return f.saysAll(st, v.Edges, depth)
		}
	}
	return 0
}

func (f *function) saysAll(st *state, list []ssa.Value, depth int) telling {
	var t telling
	for _, v := range list {
		t |= f.says(st, v, depth+1)
	}
	return t
}

// saysError is the same of an error.
func (f *function) saysError(st *state, v ssa.Value) telling {
	x := f.eval(st, v)
	if x.kind == operandKind {
		return tellsOf(x.op)
	}
	t := f.errorSays(x)
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	if u, ok := v.(*ssa.UnOp); ok {
		if _, ok := u.X.(*ssa.Global); ok {
			return t &^ internalError // its text was written by somebody who knew where it goes
		}
	}
	if t&internalError != 0 && f.in.ownText(v) {
		return t &^ internalError // likewise
	}
	return t
}

// errorSays is the same of an error of which x is known.
func (f *function) errorSays(x value) telling {
	if x.isNil != no || f.in.kindOf(model.Guard{Kind: model.OnError, Key: x.src.Key, Bad: true}) == model.Cancelled {
		return 0
	}
	ofClient := x.input || x.src.Kind == model.OnHeader || x.src.Kind == model.OnCookie // of a token that does not parse
	if x.rec != nil && !x.wraps || x.src.OfBody() || isMalformed(x.src.Key) || ofClient {
		return anError
	}
	return anError | internalError
}

// saysCall is the same of what a call returns: the text of an error, or of what the callee is given.
func (f *function) saysCall(st *state, call *ssa.Call, depth int) telling {
	c := call.Common()
	name, obj := calleeName(c)
	switch {
	case obj == nil:
		return 0
	case c.IsInvoke() && obj.Name() == "Error" && isAnError(c.Value.Type()):
		return f.says(st, c.Value, depth+1)
	case !c.IsInvoke() && obj.Name() == "Error" && len(c.Args) == 1 && isAnError(c.Args[0].Type()):
		return f.says(st, c.Args[0], depth+1)
	case model.Quotes(name):
		return f.saysAll(st, c.Args, depth)
	case c.StaticCallee() != nil:
		var list []ssa.Value
		for _, i := range f.in.payload(c.StaticCallee()) {
			list = append(list, c.Args[i])
		}
		return f.saysAll(st, list, depth)
	}
	return 0
}

// saysStruct is the same of a struct that was made here.
func (f *function) saysStruct(st *state, a *ssa.Alloc, depth int) telling {
	s := structOf(a.Type())
	if s == nil || a.Referrers() == nil {
		return 0
	}
	for i := range s.NumFields() {
		if protocolWord(jsonName(s, i)) {
			return 0
		}
	}
	var whole telling
	var list []entry
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			for _, use := range *ref.Referrers() {
				if store, ok := use.(*ssa.Store); ok && store.Addr == ref {
					list = append(list, entry{errorWord(s.Field(ref.Field).Name()) || errorWord(jsonName(s, ref.Field)), store.Val})
				}
			}
		case *ssa.Store:
			if ref.Addr == a {
				if _, ok := ref.Val.(*ssa.Alloc); !ok {
					whole |= f.says(st, ref.Val, depth+1)
				}
			}
		}
	}
	return whole | f.saysEntries(st, list, depth)
}

// saysMap is the same of a map.
func (f *function) saysMap(st *state, m *ssa.MakeMap, depth int) telling {
	var list []entry
	for _, ref := range *m.Referrers() {
		update, ok := ref.(*ssa.MapUpdate)
		if !ok || update.Map != m {
			continue
		}
		key := update.Key
		if mi, ok := key.(*ssa.MakeInterface); ok {
			key = mi.X
		}
		name, _ := f.eval(st, key).text()
		if protocolWord(name) {
			return 0
		}
		list = append(list, entry{errorWord(name), update.Value})
	}
	return f.saysEntries(st, list, depth)
}

// An entry is a field of a struct or an element of a map, and whether it is named as what tells of an error.
type entry struct {
	named bool
	val   ssa.Value
}

// saysEntries is the same of a struct or map with these entries: of those that are named so, if no other holds a result that
// is more than a number or a text.
func (f *function) saysEntries(st *state, list []entry, depth int) telling {
	var t telling
	for _, e := range list {
		if e.named {
			said := f.says(st, e.val, depth+1)
			if isAnError(withinInterface(e.val).Type()) {
				said &^= internalError // encoders write the fields of an error, of which most have none that is exported, and not its text
			}
			t |= said
		} else if f.isResult(st, e.val) {
			return 0
		}
	}
	return t
}

// withinInterface is what was put in the interface that v is.
func withinInterface(v ssa.Value) ssa.Value {
	switch x := v.(type) {
	case *ssa.MakeInterface:
		return x.X
	case *ssa.ChangeInterface:
		return x.X
	}
	return v
}

// isResult reports whether v may be a struct, a map or a list that is not empty.
func (f *function) isResult(st *state, v ssa.Value) bool {
	v = withinInterface(v)
	if _, ok := v.Type().Underlying().(*types.Basic); ok {
		return false
	}
	if _, ok := v.(*ssa.Phi); ok {
		return true // on which paths it is filled may hang on the error
	}
	x := f.eval(st, v)
	return x.isNil != yes && x.kind != constKind
}

// errorWord reports whether a field or key of that name says what went wrong with the request as a whole: what is named
// otherwise, after a part of the service or the payload, is one of many results.
func errorWord(name string) bool {
	switch strings.NewReplacer("_", "", "-", "").Replace(strings.ToLower(name)) {
	case "error", "err", "errormessage", "errormsg", "errmessage", "errmsg", "errordescription", "errordetail", "errordetails", "message", "msg",
		"statusmessage", "detail", "details", "reason", "description", "cause", "failure", "fault", "text", "info":
		return true
	}
	return false
}

// protocolWord reports whether a field or key of that name belongs to a protocol that answers errors with 200 by its own
// rules: JSON-RPC 2.0 over HTTP, and GraphQL (the "errors" beside the "data").
func protocolWord(name string) bool { return name == "jsonrpc" || name == "errors" }

// jsonName is the name of field i of s in JSON, or "".
func jsonName(s *types.Struct, i int) string {
	name, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ",")
	return name
}

// isAnError reports whether t is error, or a type that implements it.
func isAnError(t types.Type) bool {
	return types.Implements(t, errorType.Underlying().(*types.Interface))
}

// textual reports whether a parameter of type t may be what a body says: a text, an error, anything.
func textual(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Interface:
		return true
	case *types.Slice:
		return textual(u.Elem()) || types.Identical(u.Elem().Underlying(), types.Typ[types.Byte])
	}
	return false
}
