package wrappers

import "net/http"

type counted struct {
	http.ResponseWriter
	calls int
}

// serve has what it is given answer.
//
// rows: $0.unknown
func serve(w http.ResponseWriter, answer func(http.ResponseWriter)) { answer(w) }

// Serving hands a wrapper around the response to a function that calls another.
//
// rows: $1.status(204)
func Serving(name string, w http.ResponseWriter) {
	serve(&counted{ResponseWriter: w}, func(w http.ResponseWriter) {
		w.WriteHeader(http.StatusNoContent)
	})
}
