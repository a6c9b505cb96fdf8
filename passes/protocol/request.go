package protocol

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// receive carries out an effect on the request.
func (s *site) receive(st *state, e model.Effect, v value) {
	if st.lost && e.Op != model.Method && e.Op != model.Keep {
		return // its limit, and whether it was read before, are not known
	}
	switch e.Op {
	case model.Keep:
		s.keep(st, e)
	case model.Limit:
		st.lim = limit{boundedBy, s.bound(e.Args)}
		if st.lim.n == memory {
			st.lim.kind = restored
		}
	case model.Pour:
		if s.inMemory(e.Args[0].Operand) {
			e = model.Effect{Operand: e.Operand, Op: model.Read}
			s.receive(st, e, v)
		} else if st.read == notRead {
			st.read = streamed
		}
	case model.Stream:
		if st.read == notRead {
			st.read = streamed
		}
	case model.Read:
		lim := v.lim
		if lim.kind == asEntry {
			lim = st.lim
		}
		if len(e.Args) > 0 && lim.kind == asEntry {
			lim = limit{ownBound, s.bound(e.Args)} // a limit in force takes its place (net/http, parsePostForm)
		}
		if st.read == readWhole && !(st.readLim.kind == ownBound && lim.kind == asEntry) {
			return // but what ParseForm reads is a form: it leaves another body to who reads that (net/http, parsePostForm)
		}
		st.read, st.readAt, st.readLim = readWhole, s.instr, lim
		ev := s.f.event(Read, s.instr, s.r.read, "")
		st.firstRead = ev
		ev.add(&Moment{st: st.clone(), decided: true})
	case model.Method:
		if st.asked == nil {
			st.asked = s.instr
		}
		st.methods &= methodsOf(e.Args)
	}
}

// memory is the bound, in rows, of a body that was read and is in memory from there on.
const memory = "memory"

// hands reports whether who gets the request from here on reads a body that is bounded, or in memory, or that may be.
func (l limit) hands() bool { return l.bounds() || l.kind == restored }

// bounds reports whether it is, or may be, bounded to a number of bytes.
func (l limit) bounds() bool { return l.kind == boundedBy || l.kind == cutAt || l.kind == unsure }

func (s *site) bound(args []model.Arg) string {
	if len(args) > 0 {
		if v := s.value(args[0]); v.kind == constKind {
			return v.c
		}
	}
	return "?"
}

// inMemory reports whether operand i is a buffer that grows with what is written to it.
func (s *site) inMemory(i int) bool {
	if i >= len(s.from) || s.from[i] == nil {
		return false
	}
	v := s.from[i]
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	p, ok := v.Type().Underlying().(*types.Pointer)
	return ok && (isNamed(p.Elem(), "bytes", "Buffer") || isNamed(p.Elem(), "strings", "Builder"))
}

// methodsOf reads the arguments of the verb method: a list, or with "!" a list of what is excluded.
func methodsOf(args []model.Arg) methods {
	var in, out methods
	for _, a := range args {
		if name, not := strings.CutPrefix(a.Text, "!"); not {
			out |= methodSet(name)
		} else {
			in |= methodSet(a.Text)
		}
	}
	if in == 0 {
		in = allMethods
	}
	return in &^ out
}

// givesAway reports whether the row gives the response away: to whom has the request, too, that is handling it.
func (s *site) givesAway() bool {
	for _, e := range s.r.Effects {
		if e.Op == model.Unknown && s.arg(e.Operand).sends() {
			return true
		}
	}
	return false
}

// givesError reports whether the call is given an error as well: who is answers it, and handles no requests.
func (s *site) givesError() bool {
	for i, v := range s.from {
		if v != nil && isError(v.Type()) && s.arg(i).isNil != yes {
			return true
		}
	}
	return false
}
