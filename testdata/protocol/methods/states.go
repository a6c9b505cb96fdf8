package methods

import "net/http"

type job struct{ state string }

var states = make(chan string)

// rows:
func (j *job) refresh() { j.state = <-states }

// Refreshed asks for one state twice, after it has changed: only one of the two holds.
//
// rows: $0.status(200) because(other)
// rows: $0.status(500) because(other)
// rows: nothing
func Refreshed(w http.ResponseWriter, j *job) {
	j.refresh()
	done, failed := j.state == "done", j.state == "failed"
	if done {
		w.WriteHeader(http.StatusOK)
	}
	if failed {
		w.WriteHeader(http.StatusInternalServerError)
	}
}
