// Package variadics has helpers with any number of arguments.
package variadics

import (
	"fmt"
	"io"
	"net/http"
)

// rows: if $1!=nil: $0.body because(other)
// rows: nothing
func Write(w http.ResponseWriter, parts ...string) {
	for _, p := range parts {
		w.Write([]byte(p))
	}
}

// rows: $0.body
func CallsWrite(w http.ResponseWriter) { Write(w, "a", "b") }

// rows: $0.status($1) $0.tell($3) $0.body($2)
func Fail(w http.ResponseWriter, code int, format string, args ...any) {
	w.WriteHeader(code)
	fmt.Fprintf(w, format, args...)
}

// rows: $0.status(404) $0.body
func CallsFail(w http.ResponseWriter) { Fail(w, http.StatusNotFound, "no %s", "x") }

// rows: $0.status(404) $0.body
func CallsFailBare(w http.ResponseWriter) { Fail(w, http.StatusNotFound, "no") }

// Option changes the response.
type Option func(http.ResponseWriter)

// Lost: The options may be none or change headers; the status is code in the second row too.
//
// rows: $0.status($1)
// rows: if $2!=nil: $0.status(?) $0.unknown
func Fn_Reply(w http.ResponseWriter, code int, options ...Option) {
	for _, o := range options {
		o(w)
	}
	w.WriteHeader(code)
}

func WithLocation(u string) Option {
	return func(w http.ResponseWriter) { w.Header().Set("Location", u) }
}

// rows: $0.set(Location) $0.status(201)
func CallsReply(w http.ResponseWriter) { Fn_Reply(w, http.StatusCreated, WithLocation("/")) }

// CallsReplyBare gives no options.
//
// rows: $0.status(201)
func CallsReplyBare(w http.ResponseWriter) { Fn_Reply(w, http.StatusCreated) }

// Optional has a parameter that may be left out.
//
// rows: $0.status(200) because(other)
// rows: if $1!=nil: $0.status(?)
func Optional(w http.ResponseWriter, code ...int) {
	if len(code) > 0 {
		w.WriteHeader(code[0])
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(202)
func CallsOptional(w http.ResponseWriter) { Optional(w, http.StatusAccepted) }

// Lost: Writes a body: what is kept in a slice is forgotten.
//
// rows: $2.unknown $0.unknown
func Fn_Multi(w http.ResponseWriter, file io.Writer, src io.Reader) {
	io.Copy(io.MultiWriter(w, file), src)
}

// Fn_All writes to each.
// Lost: Sends 200 to each.
func Fn_All(ws ...http.ResponseWriter) {
	for _, w := range ws {
		w.WriteHeader(http.StatusOK)
	}
}

// Lost: Sends 200.
//
// rows: $0.unknown
func Fn_CallsAll(w http.ResponseWriter) { Fn_All(w) }

// rows: if $1!=nil: $0.set(*)
// rows: nothing
func Headers(w http.ResponseWriter, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		w.Header().Set(pairs[i], pairs[i+1])
	}
}
