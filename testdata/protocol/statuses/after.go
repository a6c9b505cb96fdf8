package statuses

import (
	"io"
	"net/http"
)

func text(w http.ResponseWriter, code int, s string) {
	if code == http.StatusNoContent {
		return
	}
	io.WriteString(w, s)
}

// AskedAfter sends a status, and a helper then asks which.
//
// rows: if $1!=204: $0.status($1) $0.body($2)
// rows: if $1==204: $0.status($1)
func AskedAfter(w http.ResponseWriter, code int, s string) {
	w.WriteHeader(code)
	text(w, code, s)
}

type failure struct{ text string }

func (failure) Error() string { return "failure" }

var errNone = failure{"none"}

// Received is an error of which nothing is known but that it is this one.
//
// rows: $0.status(204) because(other)
// rows: $0.status(404) because(!error,"is ")
// rows: because(!error)
func Received(w http.ResponseWriter, results chan error) {
	err := <-results
	if err == errNone {
		w.WriteHeader(http.StatusNotFound)
	}
	if err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func save(r *http.Request, w http.ResponseWriter, then func(http.ResponseWriter, *http.Request)) {
	then(w, r)
}

// Turned has the request before the response.
//
// rows: $0.unknown $1.unknown
func Turned(r *http.Request, w http.ResponseWriter, then func(http.ResponseWriter, *http.Request)) {
	save(r, w, then)
}

type found struct{ code int }

// Fetched is of the type of the first operand, and not that.
//
// rows: $1.status(?)
func Fetched(kept found, w http.ResponseWriter, fetch func() found) {
	next := fetch()
	if next.code == 0 {
		next.code = http.StatusNotFound
	}
	w.WriteHeader(next.code)
}
