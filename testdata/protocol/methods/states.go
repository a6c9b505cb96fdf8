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
