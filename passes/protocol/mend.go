package protocol

import (
	"slices"

	"github.com/statusvet/statusvet/passes/internal/http"
)

// Wrongs returns the groups of paths that are wrong there.
func (f Finding) Wrongs() []*Moment {
	if len(f.all) == 0 {
		return []*Moment{f.Moment}
	}
	return f.all
}

// Always reports whether no other paths get there, unless what they call runs into an error of its own.
func (f Finding) Always() bool {
	for _, m := range f.moments {
		if m.possible() && m.cause.Kind != ownError && !slices.Contains(f.all, m) {
			return false
		}
	}
	return len(f.all) > 0
}

// Allowed returns the methods that the function takes, in the order of RFC 9110: those that do not lead to the finding. It
// returns nil if these are not known, or if some of them lead to the same status elsewhere.
func (f Finding) Allowed() []string {
	var denied, elsewhere methods
	for _, m := range f.Wrongs() {
		denied |= m.st.methods
	}
	for _, e := range f.f.events {
		for _, m := range e.moments {
			if code, ok := m.Status(); ok && code == http.StatusMethodNotAllowed && e.Kind == Commit && m.possible() {
				elsewhere |= m.st.methods
			}
		}
	}
	ways := allMethods
	if f.f.root {
		ways = f.f.ways
	}
	if denied&otherMethods == 0 || ways&elsewhere&^denied != 0 {
		return nil
	}
	return (ways &^ denied).names()
}

// Final reports whether what was sent first, for events that come after it, is an answer for which nothing is left to send, a
// complete one or a failure that was named, and the call that sent it always sends one.
func (m *Moment) Final() bool {
	code, ok := m.First()
	return !m.event.f.passes[m.st.at] && (m.st.complete || ok && code >= http.StatusBadRequest && m.st.chosen)
}
