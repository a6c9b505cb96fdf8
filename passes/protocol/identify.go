package protocol

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// resultsTell notes what the results of a call tell by what the call was given, or by what the callee calls, beside what rows say of them.
func (f *function) resultsTell(s *site, st *state, c *ssa.CallCommon, res ssa.Value) {
	if res != nil {
		f.identifies(s, st, c, res)
		f.wrapsEncoder(st, c, res)
	}
}

// identifies follows a call that is given nothing but the client's credentials, and perhaps a context, and returns whom they are of: what else
// it returns, an error or a truth value, says that they did not verify, and so does nil if it returns no more. A function that is given more, or that
// returns nothing else, may ask what somebody who is known is allowed to do.
func (f *function) identifies(s *site, st *state, c *ssa.CallCommon, res ssa.Value) {
	if isBool(res.Type()) && len(c.Args) == 1 {
		f.judgesType(st, f.eval(st, c.Args[0]), res)
	}
	if !s.givenCredentials(st, c) {
		return
	}
	tuple, ok := res.Type().(*types.Tuple)
	if !ok {
		if mayBeNil(res.Type()) && !isError(res.Type()) {
			f.unverified(st, res, 0, model.Guard{Kind: model.OnRefused})
		}
		return
	}
	last := tuple.Len() - 1
	if first := tuple.At(0).Type(); last < 1 || isError(first) || isBool(first) {
		return
	}
	switch t := tuple.At(last).Type(); {
	case isError(t):
		f.unverified(st, res, last+1, model.Guard{Kind: model.OnError, Key: model.Unverified})
	case isBool(t):
		f.unverified(st, res, last+1, model.Guard{Kind: model.OnRefused})
	}
}

// judgesType notes that a truth value says whether a media type is a supported one: it is all that the function was given.
func (f *function) judgesType(st *state, given value, res ssa.Value) {
	if given.src.Kind != model.OnHeader || given.src.Key != "Content-Type" {
		return
	}
	v, _ := st.lookup(f.id(res), 0)
	switch {
	case v.src.Kind != "":
		return
	case v.kind == unknownKind:
		v.kind = plainKind
	case v.kind != plainKind && v.kind != constKind:
		return
	}
	v.src = given.src
	st.bind(f.id(res), 0, v)
}

// unverified notes what a result tells, unless it is known to tell of something else.
func (f *function) unverified(st *state, res ssa.Value, part int, tells model.Guard) {
	v, _ := st.lookup(f.id(res), part)
	if v.isNil == yes || v.src.Kind != "" || v.rec != nil || v.kind != unknownKind && v.kind != plainKind {
		return
	}
	v.kind, v.src = plainKind, tells
	st.bind(f.id(res), part, v)
}

// givenCredentials reports whether the arguments are contexts and what was read of the client's credentials, and nothing else.
func (s *site) givenCredentials(st *state, c *ssa.CallCommon) bool {
	given := false
	args := c.Args
	if !c.IsInvoke() && c.Signature().Recv() != nil {
		args = args[1:]
	}
	for _, a := range args {
		t := a.Type()
		if isNamed(t, "context", "Context") {
			continue
		}
		if isError(t) || isBool(t) || !s.f.eval(st, a).src.Credentials() {
			return false
		}
		given = true
	}
	return given
}

// mayBeNil reports whether values of type t lead to something, or to nothing.
func mayBeNil(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Interface:
		return true
	}
	return false
}
