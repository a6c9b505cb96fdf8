package protocol

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// An EventKind is what happens to the exchange at one place.
type EventKind uint8

// The kinds of events.
const (
	Commit     EventKind = iota // status and headers are sent
	Again                       // a status, or after a complete answer a body, when status and headers have been sent
	Content                     // bytes are written to a response that has been committed with a known status
	Late                        // a header is set when status and headers have been sent
	Read                        // the request's body is read whole into memory
	Told                        // bytes are written that tell the text of an error
	Silent                      // the function ends where an error is known, and nothing was sent
	Ignored                     // the function ends, for the methods that it ruled out here, and nothing was sent
	Empty                       // the function ends, and the 202 that was sent has no body
	Unfinished                  // the function ends, an interim status was sent here and no final one
	Worked                      // the body is decoded, and a list in it is worked through that nothing bounds but, it may be, a constant
	Unstopped                   // the function ends, an answer was sent here, and a handler that comes behind it is called all the same
	NoData                      // a body is named together with a status, and it is nil
)

// An Event is one thing that happens to the exchange at one instruction of a function, with
// what each group of paths that gets there has done before.
type Event struct {
	Kind  EventKind
	Instr ssa.Instruction
	// Inner is the event in the called function by which this one comes about, or nil
	// where the callee is a row of the tables or lies in another package.
	Inner  *Event
	Header string // Late: the header

	f       *function
	moments []*Moment
}

type eventKey struct {
	kind   EventKind
	instr  ssa.Instruction
	inner  *Event
	header string
}

// A Moment is one group of paths at an event.
type Moment struct {
	event     *Event
	st        *state      // Commit, Read: as it is sent or read; otherwise: before
	status    value       // Again: the second status
	reason    model.Guard // the last condition that led here, the callee's included
	cause     model.Guard // the last condition in this function that did
	partial   bool        // Again: the callee does not always answer
	decided   bool        // the status, or the lack of one, is the callee's own choice
	guessed   bool        // Commit: and hangs on the type of something of which the caller knows none
	pending   bool        // Commit, Content: it is sent when the handler has returned, if nothing else is sent before
	list      *List       // Worked
	elsewhere bool        // Commit: the status is the choice of a function of another package
	displaced string      // Commit: see Displaced
	named     token.Pos   // Commit: see Named
	interim   int         // Commit: the interim status that the same call sent before
	told      telling     // Told: of what
	begun     bool        // Told: the response had been begun before the error
	single    bool        // Again: the second answer is written after a write to the client failed
}

func (f *function) event(kind EventKind, instr ssa.Instruction, inner *Event, header string) *Event {
	key := eventKey{kind, instr, inner, header}
	e := f.byKey[key]
	if e == nil {
		e = &Event{Kind: kind, Instr: instr, Inner: inner, Header: header, f: f}
		f.byKey[key] = e
		f.events = append(f.events, e)
	}
	return e
}

func (e *Event) add(m *Moment) {
	m.event = e
	e.moments = append(e.moments, m)
}

// ignored notes where the function rules methods out and then ends without an answer, which net/http
// turns into an empty 200, although it answers the methods that it asked for.
func (f *function) ignored() {
	if f.fn.Signature.Results().Len() > 0 {
		return // the caller may answer by what is returned
	}
	var silent []*state
	for _, st := range f.exits {
		chosen := st.methods&otherMethods == 0
		answered := st.committed || st.unknown || st.chosen
		switch {
		case chosen && !answered, !chosen && st.committed && st.methods != allMethods: // an answer that came before any question says nothing of methods
			return
		case !chosen && !answered && st.asked != nil && st.methods != allMethods:
			silent = append(silent, st)
		}
	}
	for _, st := range silent {
		f.event(Ignored, st.asked, nil, "").add(&Moment{st: st})
	}
}

// silent notes where the function ends because of an error and nothing was sent, which becomes an empty 200: a handler that
// answers other requests, and that does not leave answering to the next one.
func (f *function) silent(rows []row) {
	answers := false
	for _, st := range f.exits {
		answers = answers || st.committed || st.chosen || st.unknown || st.fill != (interned[pending]{})
	}
	if !answers || f.inTest() {
		return
	}
	for i, st := range f.exits {
		if f.handsOver && !st.stopped {
			continue
		}
		g := st.because()
		if st.silent != nil {
			g = st.silentWhy.get()
		}
		if st.committed || st.chosen || st.unknown || st.body || st.fill != (interned[pending]{}) || st.failed || st.slips || st.passedOver || g.Kind != model.OnError || !g.Bad {
			continue
		}
		if g == st.tried.get() {
			continue // it has answered that error, but for one of its own
		}
		if res := f.res[i]; len(res) > 1 || len(res) == 1 && (!isError(f.fn.Signature.Results().At(0).Type()) || res[0].isNil != yes || f.sink == nil) {
			continue // the caller may answer by what is returned
		}
		rows[i].silent = f.event(Silent, f.rets[i], st.silent, "")
		rows[i].silent.add(&Moment{st: st, reason: g, cause: g, decided: st.silent != nil})
		rows[i].Because = g
	}
}
