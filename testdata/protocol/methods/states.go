package methods

import "net/http"

type job struct{ done bool }

var states = make(chan bool)

func (j *job) refresh() { j.done = <-states }

// Refreshed asks twice for what has changed before: one of the two holds.
//
// rows: $0.status(200) because(other)
// rows: $0.status(409)
func Refreshed(w http.ResponseWriter, j *job) {
	j.refresh()
	done, pending := j.done, !j.done
	if done {
		w.WriteHeader(http.StatusOK)
	}
	if pending {
		w.WriteHeader(http.StatusConflict)
	}
}

// Compared asks before and after a change: all four of what the two may say can be.
//
// rows: $0.set(X-Before) $0.status(200) because(other)
// rows: $0.set(X-Before) $0.status(409) because(other)
// rows: $0.status(200) because(other)
// rows: $0.status(409) because(other)
func Compared(w http.ResponseWriter, j *job) {
	before := j.done
	j.refresh()
	after := j.done
	if before {
		w.Header().Set("X-Before", "done")
	}
	if after {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}
