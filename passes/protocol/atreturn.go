package protocol

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// sends says when what is done to the function's response reaches the client.
func (f *function) sends() model.Sending {
	if f.sink == nil {
		return model.AtOnce
	}
	return f.sink.Sends
}

// delays reports whether the callee believes that a status which it sets on operand i is sent, as net/http does, but the
// response that it is given keeps it until the first byte.
func (s *site) delays(i int) bool {
	if s.f.sends() == model.AtOnce || i >= len(s.from) || s.from[i] == nil {
		return false
	}
	t := s.from[i].Type()
	if call, ok := s.instr.(ssa.CallInstruction); ok && i == 0 && call.Common().IsInvoke() {
		t = call.Common().Method.Signature().Recv().Type() // the interface in which the method was declared
	}
	return s.f.in.roles.sink(t) == nil
}

// completes reports whether the row answers as a whole: where it only sends what was chosen, or more of a
// body, to choose the same status again does no harm.
func (s *site) completes() bool {
	return slices.ContainsFunc(s.r.Effects, func(e model.Effect) bool { return e.Op == model.Answer })
}

// keeps reports whether setting that status changes nothing: frameworks that keep it until the first byte
// pass over what is not positive.
func (f *function) keeps(code value) bool {
	n, err := strconv.Atoi(code.c)
	return f.sends() == model.AtFirstByte && code.kind == constKind && err == nil && n <= 0
}

// pending chooses the status that is sent with the first byte or when the handler has returned. Once a status is
// sent, choosing it again does no harm, and another one is lost.
func (s *site) pending(st *state, code value, decided bool, before model.Guard) {
	if s.f.sends() == model.AtReturn && code == constValue("0") {
		code = constValue("200") // fasthttp, ResponseHeader.StatusCode
	}
	switch {
	case s.f.keeps(code):
	case st.committed:
		if st.status.kind == constKind && code.kind == constKind && st.status.c != code.c {
			s.answeredAgain(st, &Moment{st: st.clone(), status: code, decided: decided, single: st.failed})
		}
	default:
		reason, cause := s.reasons(before, decided)
		st.status, st.chosen, st.foreign = code, true, decided && s.foreign()
		p := pending{at: s.instr, in: s.r.commit, reason: reason, cause: cause, decided: decided, elsewhere: s.decidedElsewhere(decided)}
		if s.made != nil { // the error that carried the status
			p.at, p.in, p.decided = s.made.Instr, s.made.Inner, true
		}
		st.pend = intern(p)
	}
}

// sent answers whether status and headers of the response that v leads to have been sent. It is not known where nothing
// was sent yet: in a helper the caller may have, and in a handler what it embraces.
func (v value) sent(st *state) value {
	if v.sends() && v.kind != wrapperKind && st.committed && !st.unknown {
		return constValue("true")
	}
	return value{kind: plainKind}
}

// atReturn notes what is sent when a handler returns and nothing was sent before. In a helper it is noted as well, as what its
// caller's handler sends if that chooses nothing else.
func (f *function) atReturn(st *state, res []value) {
	if f.sink != nil && f.sink.Chained && st.lim.hands() && (st.read == notRead || st.lim.kind == restored) {
		f.leaves, f.leavesBound = true, f.leavesBound || st.lim.kind == boundedBy // the next handler reads a limited body
	}
	if !f.fails(res) {
		f.sent(st)
	}
}

// sent notes what a state has chosen and not sent: it is sent when the function has returned.
func (f *function) sent(st *state) {
	p := st.pend.get()
	if p.at == nil {
		p = st.fill.get() // a body alone is sent with 200
	}
	if f.sink != nil && f.sink.Aside && st.slips {
		return // what failed would have been sent with another status
	}
	if f.sends() == model.AtOnce || st.committed || st.unknown || st.foreign || p.at == nil {
		return
	}
	sent := st.clone()
	sent.committed, sent.at, sent.why = true, p.at, intern(p.reason)
	if !st.chosen {
		sent.status = constValue("200")
	}
	st.first = f.event(Commit, p.at, p.in, "")
	st.first.add(&Moment{st: sent, status: sent.status, reason: p.reason, cause: p.cause, decided: p.decided, elsewhere: p.elsewhere, displaced: st.displaced, pending: true})
	if fill := st.fill.get(); fill.at != nil {
		st.wrote = f.event(Content, fill.at, fill.in, "")
		st.wrote.add(&Moment{st: sent, status: sent.status, decided: fill.decided, pending: true})
		if st.tells&anError != 0 {
			e := f.event(Told, fill.at, st.told, "")
			e.add(&Moment{st: sent, status: sent.status, told: st.tells, pending: true, decided: st.told != nil})
			st.told, st.toldSays = e, st.tells&(anError|internalError)
		}
	}
}

// errorHandler returns what the framework does with the error that the function returns, if that is a handler; nil if
// it is none, or if the package has its own way with errors.
func (in *interp) errorHandler(f *function) *adapter {
	if f.sink == nil || f.sink.Errors == "" || !handlesSink(f.fn.Signature) && f.refuses == 0 || in.handlesErrors() {
		return nil
	}
	os, err := model.Parse(f.sink.Errors)
	if err != nil {
		return nil // TestSinkErrors says so
	}
	a := &adapter{first: 1, once: true}
	otherwise := in.otherwise(f.sink)
	for _, o := range os {
		r := row{Outcome: o, table: true}
		if otherwise != nil && r.gaveUp() {
			r.Effects = otherwise
		}
		a.rows = append(a.rows, r)
	}
	return a
}

// otherwise returns what the framework does with errors that carry no status; nil if somebody may have another way with them.
func (in *interp) otherwise(sink *model.Sink) []model.Effect {
	if in.pass.Pkg.Name() != "main" || sink.Otherwise == "" {
		return nil
	}
	made, ours := false, true
	in.each(func(instr ssa.Instruction) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			return
		}
		if name, _ := calleeName(call.Common()); !slices.Contains(sink.Made, name) {
			return
		}
		made = true
		for _, op := range call.Common().Args {
			for _, v := range elements(op) {
				set, _ := literalField(v, sink.Handler)
				ours = ours && set == nilValue
			}
		}
	})
	os, err := model.Parse(sink.Otherwise)
	if !made || !ours || err != nil || len(os) != 1 {
		return nil
	}
	return os[0].Effects
}

// handlesErrors reports whether something in the package sets a framework's error handler.
func (in *interp) handlesErrors() bool {
	if in.ownErrors == maybe {
		in.ownErrors = no
		for _, f := range in.all {
			for _, b := range f.fn.Blocks {
				for _, instr := range b.Instrs {
					if s, ok := instr.(*ssa.Store); ok {
						if addr, ok := s.Addr.(*ssa.FieldAddr); ok && model.HandlesErrors(fieldName(addr)) && !in.target(origin(s.Val, 0)).defersErrors() {
							in.ownErrors = yes
						}
					}
				}
			}
		}
	}
	return in.ownErrors == yes
}

// defersErrors reports whether an error handler leaves every error that it is given to the framework's own, and does nothing else to the
// exchange: it logs them, say.
func (f *function) defersErrors() bool {
	if f == nil || f.fn.Blocks == nil {
		return false
	}
	f.prepare()
	always := map[*ssa.BasicBlock]bool{}
	for b := 0; b >= 0; b = f.ipdom[b] {
		always[f.fn.Blocks[b]] = true
	}
	defers := false
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			c := call.Common()
			given := 0 // what the handler was given
			handles := false
			for _, v := range operands(c) {
				if slices.ContainsFunc(f.fn.Params, func(p *ssa.Parameter) bool { return v == p }) {
					given++
				}
				handles = handles || f.in.roles.of(v.Type()) != noRole
			}
			name, obj := calleeName(c)
			switch {
			case model.DefaultErrors(name) && given == len(f.fn.Params) && always[b]:
				if defers {
					return false
				}
				defers = true
			case handles && obj == nil:
				return false
			case handles:
				if rows, known := f.in.tableRows(obj); !known || !inert(rows) {
					return false
				}
			}
		}
	}
	return defers
}

// fails reports whether the function may return an error: then the framework, or the caller, answers in its place.
func (f *function) fails(res []value) bool {
	list := f.fn.Signature.Results()
	return list.Len() > 0 && isError(list.At(list.Len()-1).Type()) && res[len(res)-1].isNil != yes
}

// write puts bytes into a response that is sent when the handler has returned.
func (s *site) write(st *state, e model.Effect, before model.Guard) {
	data, empty := s.data(e)
	if empty {
		return
	}
	if data.kind != operandKind {
		data = value{} // some byte is written for certain
	}
	st.body, st.data = true, intern(data)
	st.fill = intern(pending{at: s.instr, in: s.r.wrote, reason: before, cause: before, decided: s.r.wrote != nil && !s.passesStatus()})
}

// finishes reports whether nothing is done to the response after the function has returned: it is a handler, and where the
// framework calls the next one by itself, the last.
func (f *function) finishes() bool {
	chained := f.sink != nil && f.sink.Chained
	return f.root && (!chained || f.before == 0 || f.last > 0)
}
