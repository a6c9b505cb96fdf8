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
