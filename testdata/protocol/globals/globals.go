// Package globals has variables at package level.
package globals

import (
	"errors"
	"html/template"
	"io"
	"net/http"
	"os"
)

var (
	last     http.ResponseWriter
	out      io.Writer = os.Stdout
	status             = http.StatusOK
	readOnly bool
)

// ErrMissing is a sentinel.
var ErrMissing = errors.New("missing")

var page, pageErr = template.ParseFiles("page.html")

var setupErr error

var handler = func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

var table = map[string]http.HandlerFunc{"a": handler}

// rows: $0.unknown
func Keep(w http.ResponseWriter) { last = w }

// rows: $0.unknown
func UseKept(w http.ResponseWriter) {
	last = w
	last.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
func Log(w http.ResponseWriter) {
	io.WriteString(out, "to the log")
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(?)
func Status(w http.ResponseWriter) { w.WriteHeader(status) }

// Lost: The last two rows are one.
//
// rows: $1.method(!GET) $0.status(403) because(other) -> false
// rows: $1.method(GET) because(other) -> true
// rows: because(other) -> true
func Fn_ReadOnly(w http.ResponseWriter, r *http.Request) bool {
	if readOnly && r.Method != http.MethodGet {
		w.WriteHeader(http.StatusForbidden)
		return false
	}
	return true
}

// rows: $0.status(404) -> built(*errors.errorString)
func Sentinel(w http.ResponseWriter) error {
	w.WriteHeader(http.StatusNotFound)
	return ErrMissing
}

// PageErr is an error that may be nil.
// rows: $0.body because(other)
// rows: $0.status(500) because(!error)
func PageErr(w http.ResponseWriter) {
	if pageErr != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	page.Execute(w, nil)
}

// SetupErr is one that somebody sets later.
// rows: $0.status(200) because(other)
// rows: $0.status(500) because(!error)
func SetupErr(w http.ResponseWriter) {
	if setupErr != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $1.unknown $0.unknown
func Table(w http.ResponseWriter, r *http.Request) { table["a"](w, r) }

// Lost: Sends 200, unless somebody changes the variable.
//
// rows: $1.unknown $0.unknown
func Fn_Variable(w http.ResponseWriter, r *http.Request) { handler(w, r) }
