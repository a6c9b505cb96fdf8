package protocol

import (
	"cmp"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// A Result answers the rules' questions about one package.
type Result struct{ in *interp }

// A Verdict is a rule's judgement of a [Moment].
type Verdict uint8

// The verdicts. Not applicable is the zero value.
const (
	NotApplicable Verdict = iota
	Fine
	Unclear // something that the judgement needs is not known
	Wrong
)

// Wrongly returns Wrong if bad, Fine otherwise.
func Wrongly(bad bool) Verdict {
	if bad {
		return Wrong
	}
	return Fine
}

// A Quantifier says when an event at which several groups of paths arrive is wrong.
type Quantifier uint8

// The quantifiers.
const (
	Every Quantifier = iota // every group that sends the same status, and that the rule applies to, is wrong
	Whole                   // every group that the rule applies to is wrong
	Some                    // at least one is
)

// A Finding is an event that a rule judged wrong, at the place where it is to be mended.
type Finding struct {
	*Event
	Moment *Moment // the first group of paths that is wrong
	all    []*Moment
}

// Judge puts a rule's judgement to every event of that kind and returns those that are wrong, each
// once: in the handler where the handler's choice is wrong, in a helper if the helper made the choice
// and it is wrong for every caller in the package.
func (r *Result) Judge(kind EventKind, q Quantifier, judge func(*Moment) Verdict) []Finding {
	if r.in == nil {
		return nil
	}
	j := &jury{q: q, judge: judge, callers: map[*Event][]*Event{}, verdicts: map[*Event]Verdict{}, totals: map[*Event]Verdict{}}
	var events []*Event
	for _, f := range slices.Concat(r.in.all, r.in.instanced) {
		for _, e := range f.events {
			if e.Kind == kind {
				events = append(events, e)
				if e.Inner != nil && e.Inner.Kind == kind && e.f.serves(e.Inner.f) {
					j.callers[e.Inner] = append(j.callers[e.Inner], e)
				}
			}
		}
	}
	var found []Finding
	seen := map[*Event]bool{}
	for _, e := range events {
		if j.verdict(e) != Wrong {
			continue
		}
		m := j.wrong(e)
		if e.Inner != nil && e.Inner.Kind == kind && m.decided && !e.f.serves(e.Inner.f) {
			continue // a test calls what has made the choice and is judged by itself
		}
		for e.Inner != nil && e.Inner.Kind == kind && m.decided && e.f.serves(e.Inner.f) && j.total(e.Inner) == Wrong {
			e = e.Inner
		}
		if !seen[e] {
			seen[e] = true
			if own := j.wrong(e); own != nil {
				m = own
			}
			found = append(found, Finding{e, m, j.wrongs(e)})
		}
	}
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Instr.Pos(), b.Instr.Pos()), cmp.Compare(a.Inner.pos(), b.Inner.pos()))
	})
	return found
}

type jury struct {
	q        Quantifier
	judge    func(*Moment) Verdict
	callers  map[*Event][]*Event
	verdicts map[*Event]Verdict
	totals   map[*Event]Verdict
}

// verdict judges an event in its own function.
func (j *jury) verdict(e *Event) Verdict {
	if v, ok := j.verdicts[e]; ok {
		return v
	}
	j.verdicts[e] = Unclear
	var all [Wrong + 1]bool
	each := map[value]*[Wrong + 1]bool{}
	count := func(m *Moment) {
		if !m.possible() {
			return
		}
		v := j.judge(m)
		if v == Wrong && m.pending && !m.event.f.finishes() && !m.ends() {
			v = Unclear // who calls it may still choose another status
		}
		all[v] = true
		key := m.status
		if j.q == Whole {
			key = value{}
		}
		if each[key] == nil {
			each[key] = new([Wrong + 1]bool)
		}
		each[key][v] = true
	}
	for _, m := range e.moments {
		count(m)
	}
	if all[Wrong] && j.q != Some && e.Inner != nil {
		// The other places at which the same call may send: which one it will be is the callee's choice.
		for _, sibling := range e.f.events {
			if sibling.Kind == e.Kind && sibling.Instr == e.Instr && sibling != e {
				for _, m := range sibling.moments {
					count(m)
				}
			}
		}
	}
	v := NotApplicable
	switch {
	case all[Wrong] && (j.q == Some || wrongGroup(each)):
		v = Wrong
	case all[Unclear] || all[Wrong]:
		v = Unclear
	case all[Fine]:
		v = Fine
	}
	j.verdicts[e] = v
	return v
}

// wrongGroup reports whether the moments of some status are all wrong, and nothing is unclear
// about those whose status is not known.
func wrongGroup(each map[value]*[Wrong + 1]bool) bool {
	found := false
	for status, has := range each {
		if _, ok := number(status); !ok && has[Unclear] {
			return false
		}
		found = found || has[Wrong] && !has[Fine] && !has[Unclear]
	}
	return found
}

// total judges an event by its own function and, if that cannot tell, by all callers.
func (j *jury) total(e *Event) Verdict {
	if v, ok := j.totals[e]; ok {
		return v
	}
	j.totals[e] = Unclear // recursion tells nothing
	v := j.verdict(e)
	if len(e.moments) == 0 {
		v = Unclear // a place where something is made that others send
	}
	callers := j.callers[e]
	calls := map[ssa.Instruction]bool{}
	for _, c := range callers {
		calls[c.Instr] = true
	}
	if v == Unclear && !e.f.root && len(callers) > 0 && len(calls) >= e.f.calls {
		v = Wrong
		for _, c := range callers {
			if j.total(c) != Wrong {
				v = Unclear
			}
		}
	} else if v == Wrong && e.f.root {
		for _, c := range callers {
			if j.total(c) != Wrong {
				v = Unclear
			}
		}
	}
	j.totals[e] = v
	return v
}

// wrong returns the first group of paths that is judged wrong.
func (j *jury) wrong(e *Event) *Moment {
	if list := j.wrongs(e); len(list) > 0 {
		return list[0]
	}
	return nil
}

// wrongs returns the groups of paths that are judged wrong.
func (j *jury) wrongs(e *Event) []*Moment {
	var list []*Moment
	for _, m := range e.moments {
		if m.possible() && j.judge(m) == Wrong {
			list = append(list, m)
		}
	}
	return list
}

// Unmended returns the first group of wrong paths that a return behind one of the places in mended does not mend,
// nil if there is none: the places are those where what was sent first was sent.
func (f Finding) Unmended(mended map[token.Pos]bool) *Moment {
	for _, m := range append([]*Moment{f.Moment}, f.all...) {
		if !mended[m.Committed()] {
			return m
		}
	}
	return nil
}

// Mixed reports whether paths arrive there that are not wrong and send the same status.
func (f Finding) Mixed() bool {
	for _, m := range f.Event.moments {
		if m.possible() && m.status == f.Moment.status && !slices.Contains(f.all, m) {
			return true
		}
	}
	return false
}

// Sole reports whether there is one status that all the paths there send.
func (e *Event) Sole() bool {
	if len(e.moments) == 0 {
		return true
	}
	for _, m := range e.moments {
		if m.status != e.moments[0].status {
			return false
		}
	}
	return true
}

// Pos is where the event is, and Function the function that it is in.
func (e *Event) Pos() token.Pos { return e.Instr.Pos() }

// pos is the same, of an event or of none.
func (e *Event) pos() token.Pos {
	if e == nil {
		return token.NoPos
	}
	return e.Pos()
}

// Function returns the function that the event is in.
func (e *Event) Function() *ssa.Function { return e.f.fn }

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
func (m *Moment) ends() bool { return m.event.f.sends() == model.AtReturn && m.st.complete }

// known reports whether all that was done before in this exchange has been seen.
func (m *Moment) known() bool { return m.event.f.root }

// Status returns the status that is sent, and whether it is known.
func (m *Moment) Status() (int, bool) { return number(m.status) }

// First returns the status that was sent first, for events that come after the commit.
func (m *Moment) First() (int, bool) { return number(m.st.status) }

func number(v value) (int, bool) {
	if v.kind != constKind {
		return 0, false
	}
	n, err := strconv.Atoi(v.c)
	return n, err == nil
}

// Implied reports whether the status was not chosen by anybody: a body or a flush sent 200.
func (m *Moment) Implied() bool { return !m.st.chosen }

// Lacks reports whether the response is sent without the header: Fine if it was set, Wrong if it
// was certainly not.
func (m *Moment) Lacks(key string) Verdict {
	key = canonical(key)
	if _, ok := m.st.header(key); ok {
		return Fine
	}
	if f := m.event.f; f.allow && key == "Allow" {
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

// Reason returns the last condition that led to the answer, if it is one that rules know.
func (m *Moment) Reason() model.Guard { return m.reason }

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

// Known reports whether the function is a handler, so that all that was done before in this
// exchange has been seen.
func (m *Moment) Known() bool { return m.known() }

// Answers reports whether the function is a handler that somebody registers, so that nobody answers
// in its place: an exported function that nothing in its package uses may be a step of a handler.
func (m *Moment) Answers() bool {
	f := m.event.f
	if f.sink != nil && f.sink.Chained && f.last == 0 {
		return false // the next handler may
	}
	return m.known() && (f.taken > 0 || f.fn.Signature.Recv() != nil || f.fn.Object() == nil || !f.fn.Object().Exported())
}

// Asks reports whether the path has asked if an error says that the body is too large.
func (m *Moment) Asks() bool { return m.st.asks }

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
	lim := m.st.readLim
	if m.st.read != readWhole {
		lim = m.st.lim
	}
	switch {
	case lim.kind == boundedBy:
		return FailsAfter
	case lim.kind == ownBound:
		return OwnLimit
	case lim.kind == cutAt:
		return CutAfter
	case m.st.lost || !m.known() || m.event.f.in.limited || m.event.f.behind:
		return LimitUnknown
	}
	return NoLimit
}

// Interim returns the interim status that the call which answers has sent first, or 0: the status that it names is then
// not the one with which it answers.
func (m *Moment) Interim() int { return m.interim }

// Elsewhere reports whether a function of another package has chosen the status: what is wrong with it whatever the caller did was
// judged there.
func (m *Moment) Elsewhere() bool { return m.elsewhere }

// AfterFailedWrite reports whether what was sent first failed to reach the client.
func (m *Moment) AfterFailedWrite() bool { return m.single }

// Committed returns where status and headers were sent, for events that come after it.
func (m *Moment) Committed() token.Pos {
	if m.st.at == nil {
		return token.NoPos
	}
	return m.st.at.Pos()
}

// MaybeEmpty reports whether the bytes written may be none.
func (m *Moment) MaybeEmpty() bool { return m.st.data.kind == operandKind }

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
