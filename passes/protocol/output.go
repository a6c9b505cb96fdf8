package protocol

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// Handlers of some frameworks are given no response and return a struct whose fields are status, headers and body:
//
//	type created struct {
//		Location string `header:"Location"`
//		Body     item
//	}
//
//	func (s *server) create(ctx context.Context, in *newItem) (*created, error) {
//		return &created{Location: "/items/1", Body: in.Body}, nil
//	}
//
// What the framework sends is carried out at the return of such a handler, if the package registers it.

// An output is one registration of such a handler.
type output struct {
	of     *model.Output
	status value // where the struct has no field for it
	named  token.Pos
}

// outputOf returns what becomes of what such handlers of the package return; nil if it imports no framework that has them.
func outputOf(pkg *types.Package) *model.Output {
	for _, p := range pkg.Imports() {
		if o := model.LookupOutput(p.Path()); o != nil {
			return o
		}
	}
	return nil
}

// returnsOutput reports whether the signature is that of such a handler: func(context.Context, *I) (*O, error).
func (r *roles) returnsOutput(sig *types.Signature) bool {
	params, results := sig.Params(), sig.Results()
	return r.output != nil && params.Len() == 2 && results.Len() == 2 && isNamed(params.At(0).Type(), "context", "Context") &&
		pointsToStruct(params.At(1).Type()) && pointsToStruct(results.At(0).Type()) && isError(results.At(1).Type())
}

func pointsToStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok && structOf(t) != nil
}

// sends reports whether the field, which has that tag, says that its struct is an output: it is a header or the body. Records
// keep these, and texts, which are headers in an output.
func (r *roles) sends(f *types.Var, tag string) bool {
	if r.output == nil {
		return false
	}
	found := f.Name() == r.output.Body || structTag(tag, r.output.Tag) != ""
	if found || isText(f.Type()) {
		if r.sent == nil {
			r.sent = map[*types.Var]bool{}
		}
		r.sent[f] = true
	}
	return found
}

// follows reports whether records keep the field.
func (r *roles) follows(f *types.Var) bool { return followed(f) || r.sent[f] }

// bodyOf returns the name of the body if the field of that name is a part of it.
func (r *roles) bodyOf(name string) (string, bool) {
	first, _, nested := strings.Cut(name, ".")
	return first, r.output != nil && nested && first == r.output.Body
}

// answerType is the struct that such a handler returns.
func (f *function) answerType() *types.Struct { return structOf(f.fn.Signature.Results().At(0).Type()) }

// body returns the field that is the body, or nil.
func (o output) body(s *types.Struct) *types.Var {
	for f := range s.Fields() {
		if f.Name() == o.of.Body {
			return f
		}
	}
	return nil
}

// returnsOutputs carries out, at the returns of such a handler, what is sent.
func (f *function) returnsOutputs() {
	if len(f.outputs) == 0 {
		return
	}
	o := f.outputs[0]
	for _, other := range f.outputs[1:] {
		if other.status != o.status {
			o.status, o.named = value{}, token.NoPos
		}
	}
	failure, err := model.Parse(o.of.Errors)
	if err != nil {
		return // TestResolveOutputs says so
	}
	for i, st := range f.exits {
		if st.unknown {
			continue
		}
		out, err := f.res[i][0], f.res[i][1]
		switch {
		case err.isNil == no:
			f.returnsError(st, f.rets[i], err, failure)
		case out.isNil == yes && err.isNil == yes:
			f.sendsOutput(st, f.rets[i], out, o)
			f.sendsNothing(st, f.rets[i], o)
		case out.isNil != yes:
			f.sendsOutput(st, f.rets[i], out, o)
		}
	}
}

// returnsError carries out what is sent where an error is returned.
func (f *function) returnsError(st *state, ret *ssa.Return, err value, outcomes []model.Outcome) {
	a := &adapter{first: 1}
	for _, o := range outcomes {
		a.rows = append(a.rows, row{Outcome: o, table: true})
	}
	s := f.answersAt(ret, err)
	if err.rec != nil && err.made != nil && err.made.Instr.Pos().IsValid() {
		s.made = err.made
	}
	s.steps = len(a.rows)
	if !s.determined(a) {
		return
	}
	for i := range a.rows {
		s.r = &a.rows[i]
		s.apply(st.clone())
	}
	s.settle()
}

// answersAt is the place of an answer that a return makes: its operands are the response and what is returned.
func (f *function) answersAt(ret *ssa.Return, v value) site {
	return site{f: f, instr: ret, steps: 1, args: []value{{kind: responseKind, op: max(f.resp, 0), isNil: no}, v}, from: make([]ssa.Value, 2)}
}

// sendsOutput carries out what is sent of the struct that is returned.
func (f *function) sendsOutput(st *state, ret *ssa.Return, out value, o output) {
	t := f.answerType()
	s := f.answersAt(ret, out)
	s.named = o.named
	r := out.rec
	if r == nil || r.base >= 0 || out.wraps {
		r = f.in.intern(record{base: -1})
	}
	status := o.status
	var effects []model.Effect
	if out.isNil != yes {
		for fld := range t.Fields() {
			if fld.Name() == o.of.Status {
				status, s.named = r.get(fld.Name(), fld.Type()), token.NoPos
				if out.made != nil && out.made.Instr.Pos().IsValid() {
					s.made = out.made
				}
			}
		}
		effects = o.headers(effects, t, "", r)
	}
	if n, ok := number(status); !ok || n == 0 { // what becomes of no status the adapter decides
		status = value{c: "?"}
	}
	effects = append(effects, model.Effect{Op: model.Status, Args: []model.Arg{model.Const(status.c)}})
	if body := o.body(t); body != nil && out.isNil != yes {
		if _, ok := body.Type().Underlying().(*types.Signature); ok {
			return // it is given the exchange
		}
		if o.writes(body, r, status) {
			effects = append(effects, model.Effect{Op: model.Body})
		}
	}
	s.r = &row{Outcome: model.Outcome{Effects: append(effects, model.Effect{Op: model.Answer})}, table: true}
	next := st.clone()
	s.apply(next)
	if next.status == constValue("202") && !next.body && next.first != nil {
		f.event(Empty, next.first.Instr, next.first.Inner, "").add(&Moment{st: next, status: next.status, decided: true})
	}
	s.settle()
}

// writes reports whether the body is certainly written, or would be with another status.
func (o output) writes(body *types.Var, r *record, status value) bool {
	v := r.get(body.Name(), body.Type())
	_, bytes := body.Type().Underlying().(*types.Slice)
	n, _ := number(status)
	switch {
	case bytes && types.Identical(body.Type().Underlying().(*types.Slice).Elem(), types.Typ[types.Byte]), slices.Contains(o.of.Dropped, n):
		return v.isNil != yes && slices.ContainsFunc(r.fields, func(fv fieldValue) bool { return strings.Split(fv.name, ".")[0] == body.Name() })
	}
	return true
}

// headers adds the headers that the fields of s set, unless they are certainly empty.
func (o output) headers(effects []model.Effect, s *types.Struct, prefix string, r *record) []model.Effect {
	for i := range s.NumFields() {
		fld := s.Field(i)
		switch {
		case !fld.Exported() || fld.Name() == o.of.Status || fld.Name() == o.of.Body:
			continue
		case fld.Embedded():
			if inner := structOf(fld.Type()); inner != nil {
				effects = o.headers(effects, inner, prefix+fld.Name()+".", r)
			}
			continue
		}
		name := structTag(s.Tag(i), o.of.Tag)
		if name == "" {
			name = fld.Name()
		}
		v := r.get(prefix+fld.Name(), fld.Type())
		args := []model.Arg{model.Const(canonical(name))}
		switch u := fld.Type().Underlying().(type) {
		case *types.Pointer, *types.Slice:
			if v.isNil == yes {
				continue
			}
		case *types.Basic:
			if text, ok := v.text(); ok && u.Info()&types.IsString != 0 {
				if text == "" {
					continue
				}
				args = append(args, model.Const(text))
			}
		}
		effects = append(effects, model.Effect{Op: model.Set, Args: args})
	}
	return effects
}

// sendsNothing notes that nothing was sent, and nothing returned, because of an error.
func (f *function) sendsNothing(st *state, ret *ssa.Return, o output) {
	n, ok := number(o.status)
	if g := st.because(); ok && n/100 == 2 && g.Kind == model.OnError && g.Bad && !f.inTest() {
		f.event(Silent, ret, nil, "").add(&Moment{st: st, status: o.status, reason: g, cause: g})
	}
}

// inputField returns what a field tells that such a handler was given: a header or cookie of the request if its tag says so, else what
// the client sent.
func (f *function) inputField(addr *ssa.FieldAddr) value {
	handler := f.fn
	for handler.Parent() != nil && !f.in.roles.returnsOutput(handler.Signature) {
		handler = handler.Parent()
	}
	if !f.in.roles.returnsOutput(handler.Signature) {
		return value{}
	}
	// A closure captures what the handler was given.
	root, _, _ := fieldPath(addr)
	if root == nil || !types.Identical(root.Type(), handler.Signature.Params().At(1).Type()) {
		return value{}
	}
	v := value{kind: plainKind, input: true}
	if isText(structOf(addr.X.Type()).Field(addr.Field).Type()) {
		tag := structOf(addr.X.Type()).Tag(addr.Field)
		if key := structTag(tag, f.in.roles.output.Tag); key != "" {
			v.src = model.Guard{Kind: model.OnHeader, Key: canonical(key)}
		} else if key := structTag(tag, f.in.roles.output.Cookie); key != "" {
			v.src = model.Guard{Kind: model.OnCookie, Key: key}
		}
	}
	return v
}

// rawField reports whether such a handler is given the bytes of the request's body in the field.
func (f *function) rawField(addr *ssa.FieldAddr) bool {
	o := f.in.roles.output
	return o != nil && f.inputField(addr) != (value{}) && structOf(addr.X.Type()).Field(addr.Field).Name() == o.Raw
}

// structTag returns what a field's tag has under the key.
func structTag(tag, key string) string { return reflect.StructTag(tag).Get(key) }
