package protocol

import (
	"go/token"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// possible reports whether a request can take these paths: the routes let its method through.
func (m *Moment) possible() bool {
	f := m.event.f
	ways := f.ways
	if rest := ways &^ methodSet("OPTIONS"); ways != allMethods && rest != 0 {
		ways = rest // a route that lists OPTIONS beside others leaves it to what answers preflights before
	}
	return !f.root || m.st.methods&ways != 0 && !f.keptBefore(m.st)
}

// ends reports whether the framework has been told to call no further handler, so that what was chosen is sent.
func (m *Moment) ends() bool { return m.event.f.sends() == model.AtReturn && m.st.stopped }

// known reports whether all that was done before in this exchange has been seen.
func (m *Moment) known() bool { return m.event.f.root }

// Status returns the status that is sent, and whether it is known.
func (m *Moment) Status() (int, bool) { return number(m.orGiven(m.status)) }

// First returns the status that was sent first, for events that come after the commit.
func (m *Moment) First() (int, bool) { return number(m.orGiven(m.st.status)) }

func number(v value) (int, bool) {
	if v.kind != constKind {
		return 0, false
	}
	n, err := strconv.Atoi(v.c)
	return n, err == nil
}

// Implied reports whether the status was not chosen by anybody: a body or a flush sent 200.
func (m *Moment) Implied() bool { return !m.st.chosen && !m.Given() }

// Lacks reports whether the response is sent without the header: Fine if it was set, Wrong if it
// was certainly not.
func (m *Moment) Lacks(key string) Verdict {
	key = canonical(key)
	if _, ok := m.st.header(key); ok {
		return Fine
	}
	if f := m.event.f; (f.allow && key == "Allow" || f.preset == key) && !m.st.cleared {
		return Fine
	}
	if !m.known() || m.st.unknown || m.st.anyHeader {
		return Unclear
	}
	for _, h := range m.st.headers {
		if strings.HasPrefix(h.key, "$") {
			return Unclear
		}
	}
	return Wrong
}

// Reason returns the last condition that led to the answer, if it is one that rules know: where there is none, the one for which the
// function is called.
func (m *Moment) Reason() model.Guard {
	if m.reason.Kind == "" && m.event.f.refused() {
		return model.Guard{Kind: model.OnRefused, Bad: true}
	}
	return m.reason
}

// Cause returns the last condition that led to the answer in the function that gives it or calls
// what gives it; what a callee looked at to choose among several answers is left out.
func (m *Moment) Cause() model.Guard { return m.cause }

// Methods returns the methods that a request on these paths may have; ok is false if it may have
// one that has no name in RFC 9110.
func (m *Moment) Methods() (names []string, ok bool) {
	ways := m.st.methods
	if m.event.f.root {
		ways &= m.event.f.ways
	}
	return ways.names(), ways&otherMethods == 0
}

// AsksMethod reports whether the path has looked at the method.
func (m *Moment) AsksMethod() bool { return m.st.asked != nil }

// Known reports whether the function is a handler, so that all that was done before in this
// exchange has been seen.
func (m *Moment) Known() bool { return m.known() }

// Answers reports whether the function is a handler that somebody registers, so that nobody answers
// in its place: an exported function that nothing in its package uses may be a step of a handler.
func (m *Moment) Answers() bool {
	f := m.event.f
	if f.sink != nil && f.sink.Chained && f.last == 0 && !m.st.stopped {
		return false // the next handler may
	}
	return m.known() && (f.taken > 0 || f.ways != allMethods || f.fn.Signature.Recv() != nil || f.fn.Object() == nil || !f.fn.Object().Exported())
}

// Asks reports whether the path has asked if an error says that the body is too large.
func (m *Moment) Asks() bool { return m.st.asks }

// Conditional reports whether the path has looked at a precondition.
func (m *Moment) Conditional() bool { return m.st.conditional }

// Probe reports whether every route of the handler is that of a health check.
func (m *Moment) Probe() bool { return m.event.f.probes > 0 && m.event.f.probes >= m.event.f.last }

// Own returns 404 or 405 if the handler is a router's own answer of that status.
func (m *Moment) Own() int { return m.event.f.own }

// Limit says what bounds the request's body when it is read.
type Limit uint8

// The limits.
const (
	LimitUnknown Limit = iota
	NoLimit            // nothing bounds it
	FailsAfter         // reading fails once the limit is passed
	CutAfter           // the body ends silently at the limit
	OwnLimit           // reading fails once the limit of the reading function is passed
)

// Limit returns what bounded the read of the request's body on these paths.
func (m *Moment) Limit() Limit {
	switch lim := m.limit(); {
	case lim.kind == boundedBy:
		return FailsAfter
	case lim.kind == ownBound, lim.kind == restored:
		return OwnLimit
	case lim.kind == cutAt:
		return CutAfter
	case m.st.lost, lim.kind == unsure, !m.known():
		return LimitUnknown
	case (m.event.f.restores || m.event.f.limits) && !m.event.f.in.bounded: // what stands before the others is this
	case m.event.f.in.limited || m.event.f.behind:
		return LimitUnknown
	}
	return NoLimit
}

// LimitField names the field of a registration that limits the body, if the framework reads it as a whole before it calls the handler.
func (m *Moment) LimitField() string {
	if f := m.event.f; m.event.Kind == Read && len(f.outputs) > 0 && m.event.Instr.Parent() != f.fn {
		return f.outputs[0].of.Limit
	}
	return ""
}

// limit returns what bounded the read, or would have if something has been read.
func (m *Moment) limit() limit {
	if m.st.read != readWhole {
		return m.st.lim
	}
	return m.st.readLim
}

// Most returns how many bytes of the body may be read, if somebody has set a limit that is a constant.
func (m *Moment) Most() (int64, bool) {
	lim := m.limit()
	if lim.kind != boundedBy && lim.kind != cutAt {
		return 0, false
	}
	n, err := strconv.ParseInt(lim.n, 10, 64)
	return n, err == nil
}

// Interim returns the interim status that the call which answers has sent first, or 0: the status that it names is then
// not the one with which it answers.
func (m *Moment) Interim() int { return m.interim }

// Elsewhere reports whether a function of another package has chosen the status: what is wrong with it whatever the caller did was
// judged there.
func (m *Moment) Elsewhere() bool { return m.elsewhere }

// AfterFailedWrite reports whether what was sent first failed to reach the client.
func (m *Moment) AfterFailedWrite() bool { return m.single }

// Named returns where the status is named that is sent, if that is where the handler is registered; token.NoPos otherwise.
func (m *Moment) Named() token.Pos { return m.named }

// Committed returns where status and headers were sent, for events that come after it.
func (m *Moment) Committed() token.Pos {
	if m.st.at == nil {
		return token.NoPos
	}
	return m.st.at.Pos()
}

// MaybeEmpty reports whether the bytes written may be none.
func (m *Moment) MaybeEmpty() bool { return m.st.data.get().kind == operandKind }

// Header returns the header that is set, for events of kind Late; "*" if its name is not known.
func (m *Moment) Header() string { return m.event.Header }

// Sent reports whether status and headers had been sent.
func (m *Moment) Sent() bool { return m.st.committed }

// Uncertain reports whether something that is not known may have been done to the response, or
// decides whether this is done at all.
func (m *Moment) Uncertain() bool { return m.st.unknown || m.partial }

// Announces reports whether trailers were announced before the commit.
func (m *Moment) Announces() bool {
	_, ok := m.st.header("Trailer")
	return ok || m.st.anyHeader || m.st.unknown
}
