package closures

import "net/http"

type exchange struct {
	w http.ResponseWriter
	r *http.Request
}

// Any is what it is, as anything.
//
// rows: -> $0
func (e *exchange) Any() any { return e }

// rows: $0.status(204)
func AnyAgain(w http.ResponseWriter, r *http.Request) {
	e := (&exchange{w, r}).Any()
	e.(*exchange).w.WriteHeader(http.StatusNoContent)
}

// Filled gives the address of its status to a function of which nothing is known.
//
// rows: $0.status(?)
func Filled(w http.ResponseWriter, fill func(any)) {
	status := http.StatusOK
	fill(&status)
	w.WriteHeader(status)
}

// Held keeps the address of its status where it is not seen, and then has something else run.
//
// rows: $0.status(?)
func Held(w http.ResponseWriter, hold func(any), run func()) {
	var status int
	hold(&status)
	status = http.StatusOK
	run()
	w.WriteHeader(status)
}
