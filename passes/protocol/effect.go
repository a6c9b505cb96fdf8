package protocol

import (
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A row is an outcome of a callee, with the places in it where things happen if it
// is a function of the package under analysis.
type row struct {
	model.Outcome
	commit, read, wrote *Event
	told, silent        *Event  // see Told and Silent: where the caller decides, too, whether that is wrong
	says                telling // with told: of what
	made                *Event  // of what is returned, if that carries a status
	table               bool    // of the tables
	slips               bool    // a step of the tables failed and did nothing: json's Encode
	foreign             bool    // of another module: what it decides cannot be mended here
}

// A site is one call that is being carried out.
type site struct {
	f        *function
	instr    ssa.Instruction
	given    []value     // the arguments, by operand
	args     []value     // likewise, with what the row's effects have stored in them
	from     []ssa.Value // what the arguments are; nil where unknown
	cells    []ssa.Value // the captured variables that no closure changes
	r        *row
	reread   bool          // the body had been read before
	said     telling       // what the body says that it writes
	begun    bool          // status and headers had been sent before
	steps    int           // how many rows the callee has
	again    []*Moment     // the second answers among the callee's rows
	made     *Event        // of an adapter: where what it sends was made
	fn       *ssa.Function // the function that is called, if that is known
	target   *target       // likewise, if it is known by what a value holds
	receiver int           // 1 if the first argument is that value: the call is of its ServeHTTP
	st       *state        // in which the row is being carried out
	interim  int           // the interim status that the row has sent
	named    token.Pos     // of an output: where its route names the status
	followed bool          // what the functions do that it is given was followed
	declined bool          // there is a row among them that answers nothing, for a reason that is not known
	guessed  bool          // whether the row is taken depends on the type of an operand, which is not known here
	rows     []row         // what the callee may do
	relays   bool          // there is a row among them that sends a status that the callee was given
}

// key gives the header name that an argument names, or "*".
func (s *site) key(e model.Effect) string {
	if len(e.Args) == 0 {
		return "*"
	}
	a := e.Args[0]
	if a.Operand < 0 {
		if a.Text == "*" || a.Text == "?" {
			return "*"
		}
		return canonical(a.Text)
	}
	v := s.arg(a.Operand)
	if text, ok := v.text(); ok {
		return canonical(text)
	}
	if v.kind == plainKind && v.c == ownKey {
		return ownKey
	}
	if v.kind == operandKind && s.f.resp >= 0 {
		return "$" + strconv.Itoa(v.op)
	}
	return "*"
}

// places lists where this function keeps what it knows of what c asks, whose value is v: with its own operand or the
// part of one that v is, with the argument, with the captured variable.
func (s *site) places(c model.Cond, v value) []binding {
	var from, variable ssa.Value
	if c.Operand < len(s.from) {
		from = s.from[c.Operand]
	}
	if c.Operand < len(s.cells) {
		variable = s.cells[c.Operand]
	}
	if from == nil && variable == nil {
		return nil
	}
	var list []binding
	if v.kind == operandKind || v.kind == partKind || from != nil && c.Field == "" {
		list = append(list, binding{id: s.f.idOf(from, v)})
	}
	if variable != nil && c.Field == "" {
		list = append(list, binding{id: s.f.id(variable), part: cell})
	}
	return list
}

// allows reports whether the row's conditions can hold, and records in st what they say of
// this function's own values.
func (s *site) allows(st *state) bool {
	for _, c := range s.r.When {
		if c.Field == model.TypeField || c.Field == model.AsField {
			if !s.allowsType(st, c) {
				return false
			}
			continue
		}
		v := s.part(model.Arg{Operand: c.Operand, Text: c.Field})
		if c.Field == model.KeptField && v.kind == unknownKind {
			if c.Not == st.committed {
				return false // what is sent is unknown; a status that has been sent stays
			}
			continue
		}
		if c.Value == "0" && v.kind == operandKind && st.committed && st.status == v && s.f.sends() == model.AtOnce {
			if !c.Not {
				return false // to send 0 would have panicked (net/http, checkWriteHeaderCode)
			}
			continue
		}
		places := s.places(c, v)
		if c.Value == "nil" && s.r.table && len(s.elements(c.Operand)) > 0 {
			v.isNil = no
		}
		if c.Value == "nil" {
			switch {
			case v.isNil != maybe:
				if (v.isNil == yes) == c.Not {
					return false
				}
				continue
			case v.kind == constKind:
				if !c.Not {
					return false
				}
				continue
			}
			v.isNil = no
			if !c.Not {
				v = nilValue
			}
			for _, b := range places {
				st.bind(b.id, b.part, v)
			}
			continue
		}
		if v.kind == constKind {
			if (v.c == c.Value) == c.Not {
				return false
			}
			continue
		}
		for _, b := range places {
			switch {
			case c.Not && b.part != cell:
				st.exclude(b.id, c.Value)
			case c.Not:
			case st.excludes(b.id, c.Value):
				return false
			default:
				st.bind(b.id, b.part, constValue(c.Value))
			}
		}
	}
	return true
}

// apply carries out the row and reports false if the paths cannot go on: the
// conditions do not hold, or the call never returns.
func (s *site) apply(st *state) bool {
	s.st, s.interim, s.guessed = st, 0, false
	if s.given == nil {
		s.given = s.args
	}
	s.args = s.given
	if !s.allows(st) || s.neverFails() {
		return false
	}
	if (s.r.table || s.r.slips) && len(s.r.Effects) == 0 && s.steps > 1 {
		st.slips = true
	}
	if s.steps > 1 && slices.ContainsFunc(s.args, value.sends) {
		switch recovered := s.recovered(); {
		case recovered && s.r.silent == nil && s.r.idle() && s.afterError(st):
			st.passedOver = true
		case !recovered && !s.r.table && len(s.r.Effects) == 0:
			st.tried = intern(st.because())
		}
	}
	answers := false // a second answer as a whole, or more of the body: its late headers are part of it
	for _, e := range s.r.Effects {
		if s.arg(e.Operand).sends() && (e.Op == model.Status || e.Op == model.Pending || e.Op == model.Body && (st.complete || s.r.table && !s.completes() || s.f.sends() == model.AtFirstByte)) {
			answers = st.committed
		}
	}
	before, limited := st.because(), st.lim
	s.said, s.begun = s.telling(st), st.committed
	s.reread = st.read == readWhole
	for _, e := range s.r.Effects {
		v := s.arg(e.Operand)
		if e.Op == model.Next && s.r.table && st.stopped {
			return true // there is none
		}
		switch e.Op {
		case model.Exit:
			s.quits(st)
			return false
		case model.Unknown:
			if v.receives() && limited.hands() && s.givesAway() && !s.givesError() {
				s.f.limits, s.f.bounds = true, s.f.bounds || limited.bounds() // whoever handles the request further reads a limited body
			}
			if v.sends() {
				s.f.handsOver = s.f.handsOver || slices.ContainsFunc(s.args, value.receives)
				st.giveUp("call of " + s.calleeWords())
			} else if v.receives() {
				st.lose()
			}
			if e.Operand < len(s.from) && s.from[e.Operand] != nil {
				s.f.forgetRecords(st, s.from[e.Operand:e.Operand+1])
			}
		case model.Lose:
			if v.receives() {
				st.lose()
				st.passedOver = st.passedOver || !s.r.table && s.afterError(st)
			}
		case model.Put:
			s.put(st, e)
		case model.Tell: // see telling
		case model.Set, model.Del, model.Status, model.Pending, model.Body, model.Flush, model.Answer, model.Stop, model.Next, model.Fail:
			if v.kind == wrapperKind {
				st.giveUp("wrapper handed on")
			} else if v.sends() {
				s.respond(st, e, before, answers)
			}
		default:
			if v.receives() {
				s.receive(st, e, v)
			}
			if st.methods == 0 {
				return false
			}
		}
	}
	s.toldBy(st)
	if s.r.silent != nil {
		st.silent, st.silentWhy = s.r.silent, intern(s.r.Because)
	}
	if g := s.because(before); g.Kind != "" && !s.passesStatus() {
		if s.fresh(g).Kind == "" || s.r.foreign && s.r.builds() || g.Kind == model.OnError && s.recovered() {
			g = model.Guard{Kind: model.Other}
		}
		st.push(frame{branch: -1, pop: -1, guard: g})
	}
	return true
}

// builds reports whether the row returns something that carries a status: who made it had its own reason.
func (r *row) builds() bool {
	return slices.ContainsFunc(r.Results, func(res model.Result) bool { return res.Kind == model.Built || res.Kind == model.Wrapping })
}

// passesStatus reports whether the row sends a status that the caller chose: then what the callee
// looked at is no reason for it.
func (s *site) passesStatus() bool {
	for _, e := range s.r.Effects {
		if e.Op == model.Status || e.Op == model.Pending {
			return e.Args[0].Operand >= 0
		}
	}
	return false
}

// respond carries out an effect on the response.
func (s *site) respond(st *state, e model.Effect, before model.Guard, answers bool) {
	switch e.Op {
	case model.Set, model.Del:
		key := s.key(e)
		if key == ownKey && e.Op == model.Set {
			return
		}
		if e.Op == model.Set && !answers && !s.arg(e.Operand).neg && !(s.f.sink != nil && s.f.sink.Holds) {
			s.f.event(Late, s.instr, nil, key).add(&Moment{st: st.clone()})
		}
		switch {
		case st.committed:
		case key == "*" && len(e.Args) > 1 && s.arg(e.Args[1].Operand).kind == headerKind:
			// a builder's own headers: they were taken for the response's when they were set
		case key == "*" && e.Op == model.Del && e.Args[0].Text == "*":
			st.displaced = ""
			if s.r.replacesType() {
				st.displaced, _ = st.header("Content-Type")
			}
			st.headers, st.anyHeader, st.cleared = nil, false, true
		case key == "*" || key == ownKey:
			st.anyHeader = true
		case e.Op == model.Del:
			st.setHeader(key, deleted)
		default:
			val := ""
			if len(e.Args) > 1 {
				val = s.headerValue(e.Args[1])
			}
			if key == "Content-Type" && !s.r.forgets() {
				if st.displaced = ""; s.r.replacesType() {
					st.displaced, _ = st.header(key)
				}
			}
			st.setHeader(key, val)
		}
	case model.Pending:
		s.pending(st, s.value(e.Args[0]), e.Args[0].Operand < 0, before)
		p := st.pend.get()
		p.elsewhere = false // what is only chosen there is not judged there
		st.pend = intern(p)
	case model.Status:
		if e.Args[0].Text == model.KeptField {
			if st.kept.get().kind == unknownKind && st.committed {
				break // only a caller may have kept one
			}
			if st.kept.get().kind != unknownKind {
				before = st.keptFor.get()
			}
		}
		if s.delays(e.Operand) || st.committed && s.f.sends() == model.AtFirstByte && !s.completes() {
			s.pending(st, s.value(e.Args[0]), e.Args[0].Operand < 0 || s.made != nil, before)
		} else {
			s.status(st, s.value(e.Args[0]), e.Args[0].Operand < 0 || s.made != nil, before)
		}
	case model.Flush:
		if st.complete {
			st.complete, st.streams = false, true
		}
		if !st.committed && s.f.sends() != model.AtReturn {
			s.commit(st, before, true)
		}
	case model.Body:
		if s.f.sends() == model.AtReturn {
			st.tells = s.said
			s.write(st, e, before)
		} else {
			st.tells |= s.said
			begun := s.begun && (st.body || !st.why.get().Bad || st.why.get().Kind != model.OnError)
			s.body(st, e, before)
			s.told(st, begun)
		}
	case model.Answer:
		st.complete = s.f.sends() != model.AtReturn
	case model.Stop:
		st.stopped = true
	case model.Next:
		s.f.leadsOn = true
		s.f.unstopped(st)
	case model.Fail:
		st.failed = true
	}
}
