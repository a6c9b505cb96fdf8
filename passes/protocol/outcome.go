package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// results binds what the row says that the call returns.
func (s *site) results(st *state, res ssa.Value) {
	if res == nil {
		return
	}
	_, tuple := res.Type().(*types.Tuple)
	for i, r := range s.r.Results {
		part := 0
		if tuple {
			part = i + 1
		}
		t := res.Type()
		if tuple {
			t = t.(*types.Tuple).At(i).Type()
		}
		v := s.result(st, r)
		switch r.Kind {
		case model.Built, model.Wrapping, model.With:
			v = s.carrying(r, t)
		}
		if r.Kind == model.Same && v.view() {
			v = s.f.retype(v, t)
		}
		if s.r.table && v.kind == plainKind && v.src.Kind == model.OnError && isError(t) {
			v.bare = s.bare()
		}
		st.bind(s.f.id(res), part, v)
	}
}

// bare reports whether the errors of what is called carry no status. Of a receiver that does not lead to the exchange nothing is known:
// it may have been told to make others.
func (s *site) bare() bool {
	call, ok := s.instr.(ssa.CallInstruction)
	if !ok || len(s.from) > 0 && s.from[0] != nil && sinkOf(s.from[0].Type()) != nil && !s.args[0].view() {
		return false
	}
	name, _ := calleeName(call.Common())
	return name != "" && model.Bare(name)
}

// result gives one result its value.
func (s *site) result(st *state, r model.Result) value {
	first := func() value {
		if len(r.Args) == 0 {
			return value{}
		}
		return s.part(r.Args[0])
	}
	guard := func() model.Guard {
		g := model.Guard{}
		if len(r.Args) > 0 {
			g.Kind = model.OnError
			g.Key = r.Args[0].Text
			if k := model.GuardKind(g.Key); k == model.OnCookie || k == model.OnAuth || k == model.OnHeader || k == model.OnRefused || k == model.OnTooLarge || k == model.OnLength || k == model.OnMethod {
				g = model.Guard{Kind: k}
			}
		}
		if len(r.Args) > 1 {
			if text, ok := s.value(r.Args[1]).text(); ok {
				g.Key = text
			} else if r.Args[1].Operand < 0 {
				g.Key = r.Args[1].Text
			}
		}
		return g
	}
	switch r.Kind {
	case model.Constant:
		return constValue(r.Args[0].Text)
	case model.Same:
		v := first()
		for _, c := range s.r.When {
			if c.Operand == r.Args[0].Operand && c.Value == "nil" {
				v.isNil = yes
				if c.Not {
					v.isNil = no
				}
				if v.kind == unknownKind {
					v.kind = plainKind
				}
			}
		}
		return v
	case model.Nil:
		return nilValue
	case model.NonNil:
		g := s.fresh(guard())
		st.failed = st.failed || failsToSend(g)
		return value{kind: plainKind, isNil: no, src: g}
	case model.MaybeErr:
		if g := guard(); s.r.table && len(s.r.Effects) == 0 && g.Key == "encode" {
			return value{kind: plainKind, src: g} // nothing is written that could fail instead
		}
		return value{kind: plainKind, src: s.fresh(guard())}
	case model.OK, model.Of:
		return value{kind: plainKind, src: guard()}
	case model.Header:
		if v := first(); v.kind == responseKind || v.kind == carrierKind {
			return value{kind: headerKind, op: v.op, isNil: no}
		} else if v.kind == wrapperKind {
			return v
		}
	case model.Writer:
		if v := first(); v.kind == responseKind || v.kind == writerKind || v.kind == carrierKind { // a carrier: a wrapper that passes all on
			w := value{kind: writerKind, op: v.op}
			if s.r.table && v.kind == carrierKind {
				w.isNil = no // a framework always has one
			}
			return w
		} else if v.kind == wrapperKind {
			return v
		}
	case model.Reader:
		switch v := first(); v.kind {
		case readerKind:
			return v
		case requestKind:
			return value{kind: readerKind, op: v.op, isNil: no}
		default:
			return v.derived() // of an uploaded file, for one
		}
	case model.Limited, model.Truncated:
		if v := first(); v.kind == readerKind {
			v.lim = limit{boundedBy, s.bound(r.Args[1:])}
			if r.Kind == model.Truncated {
				v.lim.kind = cutAt
			}
			return v
		}
	case model.ValueOf:
		if v := first(); v.kind == reqHeaderKind || v.kind == requestKind || v.kind == carrierKind {
			if key := s.key(model.Effect{Args: r.Args[1:]}); key != "*" {
				return value{kind: plainKind, src: model.Guard{Kind: model.OnHeader, Key: key}}
			}
		}
	case model.Sent:
		return first().sent(st)
	case model.Stopped:
		if first().view() && st.stopped && !st.unknown {
			return constValue("true")
		}
		return value{} // who called this function may have stopped it before
	case model.Derived:
		return s.derived(r)
	case model.Input:
		return s.sentByClient(r)
	case model.Parsed:
		return s.parsed(r)
	case model.Before:
		v := s.arg(r.Args[0].Operand).derived()
		if v.neg = v.src.Kind != ""; !v.neg {
			v = s.arg(r.Args[1].Operand).derived()
		}
		return v
	case model.Is, model.As, model.Wrapped:
		return s.errorTest(st, r)
	}
	return value{}
}

// derived is what is computed from the result's arguments: a question about the text of an error
// that quotes net/http's message asks whether the body was too large.
func (s *site) derived(r model.Result) value {
	for _, a := range r.Args {
		v := s.arg(a.Operand).derived()
		if a.Operand < len(s.from) && s.from[a.Operand] != nil && isError(s.from[a.Operand].Type()) {
			if v.told = s.f.saysError(s.st, s.from[a.Operand]) & (anError | internalError); v.told != 0 {
				v.kind = plainKind
			}
		}
		if v.kind == unknownKind {
			continue
		}
		if v.src.Kind == model.OnError {
			v.neg = true
			for _, arg := range s.args {
				if text, ok := arg.text(); ok && strings.Contains(text, "too large") {
					v.src = model.Guard{Kind: model.OnTooLarge}
				}
			}
		}
		return v
	}
	return value{}
}

// fresh gives the source of an error: that of encoding what can always be encoded is of the write, and there is none to that of reading what is left of a body that was read
// whole before: its limit was not passed then.
func (s *site) fresh(g model.Guard) model.Guard {
	if g.Kind == model.OnError && g.Key == "encode" && s.alwaysEncodes() {
		g.Key = "client" // only the write can have failed
	}
	if g.Kind == model.OnError && g.Key == "decode" && s.r.table && len(s.args) > 0 && s.arg(0).input {
		return model.Guard{Kind: model.OnError, Key: "malformed"}
	}
	if s.reread && g.OfBody() || g.Kind == model.OnError && (g.Key == "decode" || g.Key == "body" && !s.r.table) && !s.readsRequest() {
		return model.Guard{}
	}
	return g
}
