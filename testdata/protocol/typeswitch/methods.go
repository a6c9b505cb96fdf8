package typeswitch

import (
	"errors"
	"net/http"
)

type plain struct{ code int }

// rows: -> "\"plain\""
func (p plain) Error() string { return "plain" }

func load(r *http.Request) error {
	if r.URL.Path == "/a" {
		return plain{http.StatusGone}
	}
	return nil
}

// Lacking asks for a method that the type of the error does not have.
//
// rows: $0.status(204) because(other)
// rows: $0.status(500) because(other)
func Lacking(w http.ResponseWriter, r *http.Request) {
	err := load(r)
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	var s interface{ Status() int }
	if errors.As(err, &s) {
		w.WriteHeader(http.StatusTeapot)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// Empty knows that any error has all the methods of an empty interface.
//
// rows: $0.status(204) because(other)
// rows: $0.status(500) because(!error,"is interface{}")
func Empty(w http.ResponseWriter, r *http.Request) {
	switch load(r).(type) {
	case nil:
		w.WriteHeader(http.StatusNoContent)
	case interface{}:
		w.WriteHeader(http.StatusInternalServerError)
	default:
		w.WriteHeader(http.StatusTeapot)
	}
}

// A kind of its own with the fields of another.
type missing plain

// rows: -> "\"missing\""
func (m missing) Error() string { return "missing" }

func find(code int) error { return missing(plain{code}) }

// Converted asks for the type that the error was converted to.
//
// rows: $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/typeswitch.missing")
func Converted(w http.ResponseWriter, r *http.Request) {
	var m missing
	if errors.As(find(http.StatusNotFound), &m) {
		w.WriteHeader(m.code)
		return
	}
	w.WriteHeader(http.StatusTeapot)
}
