package variadics

import "net/http"

// replaceFirst puts another option into the list.
func replaceFirst(options []Option) {
	options[0] = func(w http.ResponseWriter) { w.Header().Set("Etag", "1") }
}

// CallsListed gives the options of a list.
//
// rows: $0.set(Location) $0.status(201)
func CallsListed(w http.ResponseWriter) {
	options := []Option{WithLocation("/")}
	Fn_Reply(w, http.StatusCreated, options...)
}

// Fn_CallsChanged gives what another function has left in the list.
// Lost: the status 201.
//
// rows: $0.status(201)
// rows: $0.status(?) $0.unknown
func Fn_CallsChanged(w http.ResponseWriter) {
	options := []Option{WithLocation("/")}
	replaceFirst(options)
	Fn_Reply(w, http.StatusCreated, options...)
}
