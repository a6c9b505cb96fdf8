package protocol

import (
	"cmp"
	"go/token"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A Result answers the rules' questions about one package.
type Result struct{ in *interp }

// Steps counts the instructions that the analysis carried out, each for every state before it: what the package cost, without a clock.
func (r *Result) Steps() int {
	if r.in == nil {
		return 0
	}
	return r.in.steps
}

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
			if e.Kind == kind && !f.onlyRanged() {
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
		guessed := j.guessed(e)
		for e.Inner != nil && e.Inner.Kind == kind && m.decided && e.f.serves(e.Inner.f) && j.total(e.Inner) == Wrong {
			e = e.Inner
		}
		if guessed && e.Inner != nil && e.Inner.Kind == kind {
			continue // and who made the choice is not wrong for all
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
		return cmp.Or(cmp.Compare(a.Pos(), b.Pos()), cmp.Compare(a.Inner.pos(), b.Inner.pos()))
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
	own := slices.Collect(maps.Keys(each))
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
	case all[Wrong] && (j.q == Some || wrongGroup(each, own)):
		v = Wrong
	case all[Unclear] || all[Wrong]:
		v = Unclear
	case all[Fine]:
		v = Fine
	}
	j.verdicts[e] = v
	return v
}

// wrongGroup reports whether the moments of some status among own are all wrong, and nothing is unclear
// about those whose status is not known. What siblings send otherwise is wrong there.
func wrongGroup(each map[value]*[Wrong + 1]bool, own []value) bool {
	found := false
	for status, has := range each {
		if _, ok := number(status); !ok && has[Unclear] {
			return false
		}
		found = found || has[Wrong] && !has[Fine] && !has[Unclear] && slices.Contains(own, status)
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
	if v == Unclear && !e.f.root && len(callers) > 0 {
		v = j.choice(callers, len(calls) >= e.f.calls)
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

// choice judges what a callee chose by its callers, which may be all that call it.
func (j *jury) choice(callers []*Event, all bool) Verdict {
	guessed := slices.ContainsFunc(callers, j.guessed)
	if !all && !guessed {
		return Unclear
	}
	var has [Wrong + 1]bool
	for _, c := range callers {
		has[j.total(c)] = true
	}
	if !has[Wrong] || has[Fine] || !guessed && (has[Unclear] || has[NotApplicable]) {
		return Unclear
	}
	return Wrong
}

// guessed reports whether the wrong groups of paths that arrive at an event are all such as a callee's choice may rule out: there
// is no saying that they are taken. In the callee it is wrong if it is wrong for one caller and right for none.
func (j *jury) guessed(e *Event) bool {
	list := j.wrongs(e)
	return len(list) > 0 && !slices.ContainsFunc(list, func(m *Moment) bool { return !m.guessed })
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
		if m.possible() && m.cause.Kind != ownError && m.status == f.Moment.status && !slices.Contains(f.all, m) {
			return true
		}
	}
	return false
}

// Same reports whether all the wrong paths there send one status: only then it says what is sent.
func (f Finding) Same() bool {
	return !slices.ContainsFunc(f.all, func(m *Moment) bool { return m.status != f.Moment.status })
}

// Sole reports whether there is one status that all the paths there send, unless what they call runs into an error of its own.
func (e *Event) Sole() bool {
	var first *Moment
	for _, m := range e.moments {
		switch {
		case m.cause.Kind == ownError:
		case first == nil:
			first = m
		case m.status != first.status:
			return false
		}
	}
	return true
}

// MaybeFirst reports whether paths arrive there as well on which nothing was sent before.
func (e *Event) MaybeFirst() bool {
	return slices.ContainsFunc(e.f.events, func(o *Event) bool { return o.Kind == Commit && o.Instr == e.Instr && len(o.moments) > 0 })
}

// Pos is where the event is, and Function the function that it is in. The return that nobody wrote is at the closing brace.
func (e *Event) Pos() token.Pos {
	if pos := e.Instr.Pos(); pos.IsValid() || e.f.fn.Syntax() == nil {
		return pos
	}
	return e.f.fn.Syntax().End() - 1
}

// pos is the same, of an event or of none.
func (e *Event) pos() token.Pos {
	if e == nil {
		return token.NoPos
	}
	return e.Pos()
}

// Function returns the function that the event is in.
func (e *Event) Function() *ssa.Function { return e.f.fn }
