package protocol

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// status sends status and headers. Statuses from 100 to 199 but 101 are interim: the final
// one is still to come (RFC 9110, section 15.2).
func (s *site) status(st *state, code value, decided bool, before model.Guard) {
	if st.committed { // an interim status as well (net/http, response.WriteHeader)
		s.answeredAgain(st, &Moment{st: st.clone(), status: code, decided: decided, single: st.failed})
		return
	}
	if n, ok := number(code); ok && interim(n) {
		st.interim, s.interim = s.instr, n
		return
	}
	if !s.f.keeps(code) {
		st.status, st.chosen = code, true
	}
	s.commit(st, before, decided)
}

// answeredAgain notes a second answer, once a path.
func (s *site) answeredAgain(st *state, m *Moment) {
	if st.again || st.streams && (m.status == st.status || m.status == (value{})) {
		return
	}
	st.again = true
	s.f.event(Again, s.instr, s.r.commit, "").add(m)
	s.again = append(s.again, m)
}

// declines reports whether the row answers nothing, for a reason that is not known.
func (r *row) declines() bool {
	for _, e := range r.Effects {
		switch e.Op {
		case model.Status, model.Pending, model.Body, model.Flush, model.Unknown:
			return false
		}
	}
	return !r.table && !r.slips && (r.Because.Kind == model.Other || r.Because.Kind == "")
}

// idle reports whether the row does nothing but, it may be, to stop the chain of handlers.
func (r *row) idle() bool {
	return !slices.ContainsFunc(r.Effects, func(e model.Effect) bool { return e.Op != model.Stop })
}

// failed reports whether a function of the tables returns an error.
func (r *row) failed() bool {
	n := len(r.Results)
	return r.table && n > 0 && r.Results[n-1].Kind == model.NonNil
}

// settle marks the second answers of a callee that does not always answer, for reasons of its own: one
// may be that there has been an answer.
func (s *site) settle() {
	for _, m := range s.again {
		m.partial = s.declined
	}
}

func (s *site) commit(st *state, before model.Guard, decided bool) {
	reason, cause := s.reasons(before, decided)
	st.interim = nil
	if st.unknown { // it is committed now, if it was not before: nobody knows with what
		st.status, st.chosen = value{}, true
		st.committed, st.at, st.pend = true, s.instr, interned[pending]{}
		return
	}
	if !st.chosen {
		st.status = constValue("200")
	}
	st.committed, st.at, st.why, st.severed, st.pend = true, s.instr, intern(reason), st.failed, interned[pending]{}
	if st.foreign = decided && s.foreign(); st.foreign {
		return
	}
	e := s.f.event(Commit, s.instr, s.r.commit, "")
	if s.made != nil {
		e = s.f.event(Commit, s.made.Instr, s.made.Inner, "")
		st.at = e.Instr
	}
	st.first = e
	e.add(&Moment{st: st.clone(), status: st.status, reason: reason, cause: cause, decided: decided, guessed: decided && s.guessed, elsewhere: s.decidedElsewhere(decided), displaced: st.displaced, interim: s.interim, named: s.named})
	st.displaced = ""
}

// reasons gives the last condition that led to the answer, and the last one in this function. Of a callee that ran into an error of
// its own, such as one of encoding what it was to send, no condition of this function is the cause.
func (s *site) reasons(before model.Guard, decided bool) (reason, cause model.Guard) {
	reason, cause = before, before
	g := s.because(before)
	if s.r.Because.Kind == "" && decided && s.chooses() {
		return model.Guard{Kind: model.Other}, before // it chose among several, by what it alone knows
	}
	if g.Kind == "" && decided && s.relays && s.r.names(func(a model.Arg) bool { return a.Operand < 0 }) {
		return model.Guard{Kind: model.Other}, model.Guard{Kind: ownError} // it was given another status to send
	}
	if g.Kind != "" && decided {
		reason = g
		if g.Kind == model.OnError && g.Bad && !s.judgesError() {
			cause = model.Guard{Kind: ownError}
		}
	}
	return reason, cause
}

// chooses reports whether the callee sends another status as well under the same conditions, and does not say why: it is not its caller who decides.
func (s *site) chooses() bool {
	code, ok := s.r.constant()
	return ok && !s.r.table && slices.ContainsFunc(s.rows, func(r row) bool {
		other, ok := r.constant()
		return ok && other != code && r.Because.Kind == "" && slices.Equal(r.When, s.r.When)
	})
}

// constant returns the status that the row sends or chooses, if it names one.
func (r *row) constant() (string, bool) {
	for _, e := range r.Effects {
		if (e.Op == model.Status || e.Op == model.Pending) && e.Args[0].Operand < 0 {
			return e.Args[0].Text, true
		}
	}
	return "", false
}

// names reports whether the row sends or chooses a status that is so.
func (r *row) names(is func(model.Arg) bool) bool {
	return slices.ContainsFunc(r.Effects, func(e model.Effect) bool {
		return (e.Op == model.Status || e.Op == model.Pending) && is(e.Args[0])
	})
}

// ownError is the cause of what a callee answers because of an error that its caller does not know.
const ownError model.GuardKind = "own"

// judgesError reports whether the row is led to by an error that the callee was given: it asked whether there is one, or which.
func (s *site) judgesError() bool {
	given := func(v ssa.Value) bool { return v != nil && isAnError(v.Type()) }
	if s.r.table || strings.HasPrefix(s.r.Because.Key, asked("")) && slices.ContainsFunc(s.from, given) {
		return true
	}
	return slices.ContainsFunc(s.r.When, func(c model.Cond) bool { return c.Operand < len(s.from) && given(s.from[c.Operand]) })
}

// decidedElsewhere reports whether it was a function of another package that decided, and that was judged there.
func (s *site) decidedElsewhere(decided bool) bool {
	return decided && !s.r.table && s.r.commit == nil && s.made == nil
}

// foreign reports whether the status was decided in another module: it cannot be mended here.
func (s *site) foreign() bool {
	if s.r.foreign {
		return true
	}
	for _, e := range s.r.Effects {
		if (e.Op == model.Status || e.Op == model.Pending) && len(e.Args) > 1 {
			return true
		}
	}
	return false
}

// judged reports whether the callee lies in another package and sends its own body with its own status: that
// was judged there, for all callers.
func (s *site) judged(body model.Effect) bool {
	if s.r.table || s.r.wrote != nil || len(body.Args) > 0 {
		return false
	}
	return slices.ContainsFunc(s.r.Effects, func(e model.Effect) bool {
		return (e.Op == model.Status || e.Op == model.Pending) && e.Args[0].Operand < 0 && e.Args[0].Text != "?"
	})
}

// data gives what a row writes, and whether that is known to be nothing.
func (s *site) data(e model.Effect) (data value, empty bool) {
	if len(e.Args) > 0 && e.Args[0].Operand >= 0 {
		data = s.arg(e.Args[0].Operand)
		if text, ok := s.onlyString(e.Args[0].Operand); ok {
			data = text
		}
	}
	// JSON has words for what is empty; only nil may be left out, and counts as no data where it is written as null.
	data.neg = len(e.Args) > 1 && e.Args[1].Text == "null"
	return data, data.isNil == yes || data.c == `""` && data.kind == constKind && !data.neg
}

// separates reports whether the data is nothing but white space, as between the documents of a stream.
func separates(data value) bool {
	text, ok := data.text()
	return ok && text != "" && strings.TrimSpace(text) == ""
}

// onlyString returns the string that is all that the variadic operand i, of any type, is given: fmt.Fprint writes it
// as it is.
func (s *site) onlyString(i int) (value, bool) {
	if !s.r.table || i >= len(s.from) || s.from[i] == nil {
		return value{}, false
	}
	list, ok := literalElements(s.from[i])
	if !ok || len(list) != 1 {
		return value{}, false
	}
	mi, ok := list[0].(*ssa.MakeInterface)
	if !ok || !types.Identical(mi.X.Type().Underlying(), types.Typ[types.String]) {
		return value{}, false
	}
	v := s.f.eval(s.st, mi.X)
	return v, v.kind == operandKind || v.kind == constKind
}

// body writes bytes, unless the data are known to be none.
func (s *site) body(st *state, e model.Effect, before model.Guard) {
	data, empty := s.data(e)
	switch {
	case !st.committed:
		if sink := s.f.sink; sink != nil && sink.Aside && s.delays(e.Operand) && st.pend.get().at != s.instr {
			st.status, st.chosen = value{}, true // whether one that is chosen counts depends on where
		}
		s.commit(st, before, true)
	case st.complete && separates(data):
		st.complete, st.streams = false, true
	case st.complete && !empty:
		s.answeredAgain(st, &Moment{st: st.clone(), decided: true, single: st.failed})
	}
	if empty {
		if s.r.table && st.at == s.instr && st.chosen {
			s.f.event(NoData, s.instr, nil, "").add(&Moment{st: st.clone(), status: st.status, decided: true})
		}
		return
	}
	if data.kind != operandKind || st.body && st.data.get().kind != operandKind {
		data = value{} // some byte is written for certain
	}
	first := !st.body || st.data.get().kind == operandKind
	st.body, st.data = true, intern(data)
	if !first {
		return // one body is one fault
	}
	if s.judged(e) {
		return
	}
	ev := s.f.event(Content, s.instr, s.r.wrote, "")
	if st.wrote == nil {
		st.wrote = ev
	}
	ev.add(&Moment{st: st.clone(), status: st.status, decided: s.r.wrote != nil && !s.passesStatus()})
}
