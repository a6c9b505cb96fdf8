package protocol

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// asked is the key of a guard that asks whether an error is what the name names, as rows of kinds do (see
// model.ErrorRow).
func asked(name string) string { return "is " + name }

// kindNamed returns the kind of errors that the settings, the tables, this package or those that it depends on give to a
// name; "" if none does.
func (in *interp) kindNamed(name string) model.ErrorKind {
	if k := in.settings.ErrorKinds[name]; k != "" {
		return k
	}
	if k := model.KindOf(name); k != "" {
		return k
	}
	return in.kinds[name]
}

// kindOf tells what a condition on an error that holds has found the error to be; "" if that is not known.
func (in *interp) kindOf(g model.Guard) model.ErrorKind {
	switch {
	case !g.Bad:
		return ""
	case g.Kind == model.OnTooLarge:
		return model.TooLarge
	case g.Kind != model.OnError:
		return ""
	}
	switch g.Key {
	case "decode", "malformed":
		return model.Malformed
	case malformedRoute:
		if in.screened() {
			return ""
		}
		return model.Malformed
	case "client", "context", "copy":
		return model.Cancelled
	}
	name, ok := strings.CutPrefix(g.Key, asked(""))
	if !ok {
		return ""
	}
	if k := in.kindNamed(name); k != model.Malformed {
		return k
	}
	return "" // whose text it was is not known
}

// Kind returns what the error is known to be that led to the answer, and the name of what it was asked for, if it was; "" if there
// was no error or its kind is not known.
func (m *Moment) Kind() (kind model.ErrorKind, name string) {
	name, ok := strings.CutPrefix(m.reason.Key, asked(""))
	if !ok {
		name = ""
	}
	return m.event.f.in.kindOf(m.reason), name
}

// Source returns where the error is from that led to the answer, in the words of the tables, or what it was asked for; "" if
// that is not known.
func (m *Moment) Source() string { return m.reason.Key }

// Begun reports whether the response had been begun before the error of which the body tells: no other status could be sent.
func (m *Moment) Begun() bool { return m.begun }

// Internal reports whether the error that the body tells of was not written for the client.
func (m *Moment) Internal() bool { return m.told&internalError != 0 }

// constantName names a constant that errors or their codes are compared with: by its declaration if that is seen, or
// by its type and value.
func (in *interp) constantName(v ssa.Value) string {
	switch x := v.(type) {
	case *ssa.MakeInterface:
		v = x.X
	case *ssa.Convert:
		v = x.X
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return ""
	}
	n, ok := types.Unalias(c.Type()).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return ""
	}
	path := n.Obj().Pkg().Path() + "."
	scope := n.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if d, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(d.Type(), n) && d.Val().ExactString() == c.Value.ExactString() && in.kindNamed(path+name) != "" {
			return path + name
		}
	}
	return path + n.Obj().Name() + "=" + constText(c)
}

// codeAsked names what the comparison of x with the constant y asks of an error: a constant that the tables know as a
// code, or the field or method that x is. It is "" if it asks nothing that is known.
func (in *interp) codeAsked(x, y ssa.Value) string {
	if name := in.sentinel(y); in.kindNamed(name) != "" {
		return name
	}
	c, ok := y.(*ssa.Const)
	if !ok {
		return ""
	}
	for {
		switch v := x.(type) {
		case *ssa.Convert:
			x = v.X
			continue
		case *ssa.ChangeType:
			x = v.X
			continue
		}
		break
	}
	name := ""
	switch v := x.(type) {
	case *ssa.UnOp:
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			name = fieldName(fa)
		}
	case *ssa.Field:
		if n, ok := types.Unalias(v.X.Type()).(*types.Named); ok && n.Obj().Pkg() != nil {
			name = n.Obj().Pkg().Path() + "." + n.Obj().Name() + "." + structOf(n).Field(v.Field).Name()
		}
	case *ssa.Call:
		if _, obj := calleeName(v.Common()); obj != nil {
			name = obj.FullName()
		}
	}
	if name += "=" + constText(c); in.kindNamed(name) != "" {
		return name
	}
	return ""
}

// predicate is the answer of a function of which nothing is known but, from the tables or the settings, of what kind
// errors are for which it answers true.
func (f *function) predicate(s *site, st *state, c *ssa.CallCommon) {
	call, ok := s.instr.(*ssa.Call)
	if !ok || !isBool(call.Type()) {
		return
	}
	_, obj := calleeName(c)
	if obj == nil || f.in.kindNamed(obj.FullName()) == "" {
		return
	}
	for i, v := range s.from {
		if v != nil && isError(v.Type()) {
			r := model.Result{Kind: model.Is, Args: []model.Arg{model.Operand(i)}}
			st.bind(f.id(call), 0, s.question(r, model.Guard{Kind: model.OnError, Key: asked(obj.FullName())}))
			return
		}
	}
}

// parsed is the error of reading a text: the client's fault if the text was the client's.
func (s *site) parsed(r model.Result) value {
	for _, a := range r.Args {
		if v := s.arg(a.Operand); v.src.Kind != "" {
			return s.derived(r)
		} else if v.input {
			key := "malformed"
			if v.route {
				key = malformedRoute
			}
			return value{kind: plainKind, src: model.Guard{Kind: model.OnError, Key: key}}
		}
	}
	return value{}
}

// sent is what the client sent: the result says so, or its argument leads to the request.
func (s *site) sentByClient(r model.Result) value {
	if len(r.Args) > 0 && r.Args[0].Operand < 0 {
		return value{kind: plainKind, input: true, route: true}
	}
	if len(r.Args) > 0 {
		if v := s.arg(r.Args[0].Operand); !v.receives() && !v.input {
			return value{}
		}
	}
	return value{kind: plainKind, input: true}
}

// recovered reports whether the row answers nothing and returns nothing by which its caller could tell that there was an
// error: the error is no reason for what the caller does then.
func (s *site) recovered() bool {
	call, ok := s.instr.(ssa.CallInstruction)
	if !ok || slices.ContainsFunc(s.r.Effects, func(e model.Effect) bool {
		return e.Op == model.Status || e.Op == model.Pending || e.Op == model.Body || e.Op == model.Flush
	}) {
		return false
	}
	list := call.Common().Signature().Results()
	for i := range list.Len() {
		var r model.Result
		if i < len(s.r.Results) {
			r = s.r.Results[i]
		}
		t := list.At(i).Type()
		switch t.Underlying().(type) {
		case *types.Interface, *types.Pointer, *types.Map, *types.Slice:
			if isError(t) && r.Kind != model.Nil || !isError(t) && r.Kind == model.Nil {
				return false
			}
		case *types.Basic:
			if isBool(t) && r.String() != "true" || r.Kind == model.Constant && statusLike(constValue(r.String())) {
				return false
			}
		}
	}
	return true
}

// afterError reports whether the callee is given an error, or is called because of one: what comes up later it cannot have passed over.
func (s *site) afterError(st *state) bool {
	g := st.because()
	return g.Kind == model.OnError && g.Bad || s.takesError()
}

// takesError reports whether an error, or nil, is among what the callee is given.
func (s *site) takesError() bool {
	return slices.ContainsFunc(s.from, func(v ssa.Value) bool { return v != nil && isError(v.Type()) })
}

// readsRequest reports whether the row that is being carried out does something to the request that this call is
// given: what it reads may as well be a file, or another service's answer.
func (s *site) readsRequest() bool {
	for _, e := range s.r.Effects {
		switch e.Op {
		case model.Read, model.Stream, model.Pour, model.Method, model.Limit:
			if s.arg(e.Operand).receives() {
				return true
			}
		}
	}
	return false
}
