// Package switches has switches of all kinds.
package switches

import (
	"errors"
	"net/http"
)

var errMissing = errors.New("missing")

// rows: if $1!="new", $1!="old", $1!="same": $0.status(400) because(other)
// rows: if $1!="new": $0.status(200) because(other)
// rows: if $1=="new": $0.set(Location) $0.status(201) because(other)
func Tag(w http.ResponseWriter, kind string) {
	switch kind {
	case "new":
		w.Header().Set("Location", "/")
		w.WriteHeader(http.StatusCreated)
	case "old", "same":
		w.WriteHeader(http.StatusOK)
	default:
		w.WriteHeader(http.StatusBadRequest)
	}
}

// rows: $1.method(!GET,!POST)
// rows: $1.method(GET) $0.status(200) because(method)
// rows: $1.method(POST) $0.status(201) because(method)
func NoDefault(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case http.MethodPost:
		w.WriteHeader(http.StatusCreated)
	}
}

// rows: $1.method(!GET,!POST)
// rows: $1.method(GET) $0.status(200) because(method)
// rows: $1.method(POST) $0.status(201) because(method)
func Tagless(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case r.Method == http.MethodPost:
		w.WriteHeader(http.StatusCreated)
	}
}

// rows: if $1!=0, $1!=1: $0.status(200) because(other)
// rows: if $1==0: $0.set(Etag) $0.status(202) because(other)
// rows: if $1==1, $1!=0: $0.status(202) because(other)
func Fallthrough(w http.ResponseWriter, n int) {
	code := http.StatusOK
	switch n {
	case 0:
		w.Header().Set("Etag", "0")
		fallthrough
	case 1:
		code = http.StatusAccepted
	}
	w.WriteHeader(code)
}

// Type asks for the error's type.
//
// rows: if $1!=nil, $1.(type)!="*net/http.MaxBytesError": $0.status(500) because(toolarge)
// rows: if $1!=nil, $1.(type)=="*net/http.MaxBytesError": $0.status(413) because(!toolarge)
// rows: if $1==nil: $0.status(200) because(error)
func Type(w http.ResponseWriter, err error) {
	switch err.(type) {
	case nil:
		w.WriteHeader(http.StatusOK)
	case *http.MaxBytesError:
		w.WriteHeader(http.StatusRequestEntityTooLarge)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// rows: if $1.(type)!="interface{Error}", $1.(type)!="interface{ServeHTTP}", $1.(type)!="string":
// rows: if $1.(type)!="interface{ServeHTTP}", $1.(type)!="string", $1.(type)=="interface{Error}": $0.status(500) because(other)
// rows: if $1.(type)!="string", $1.(type)=="interface{ServeHTTP}": $0.status(501) because(other)
// rows: if $1.(type)=="string": $0.body($1) because(other)
func TypeValue(w http.ResponseWriter, v any) {
	switch v := v.(type) {
	case string:
		w.Write([]byte(v))
	case http.Handler:
		w.WriteHeader(http.StatusNotImplemented)
	case error:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// rows: $0.flush because(other)
// rows: $0.unknown
// rows: nothing
func TypeOfResponse(w http.ResponseWriter) {
	switch f := w.(type) {
	case http.Flusher:
		f.Flush()
	case http.Hijacker:
		f.Hijack()
	}
}

// rows: $0.status(200) because(error)
// rows: $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/switches.errMissing")
// rows: $0.status(500) because(error,"is github.com/statusvet/statusvet/testdata/protocol/switches.errMissing")
func Init(w http.ResponseWriter, f func() error) {
	switch err := f(); {
	case err == nil:
		w.WriteHeader(http.StatusOK)
	case errors.Is(err, errMissing):
		w.WriteHeader(http.StatusNotFound)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// rows: if $1!=nil: $0.status(404) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/switches.errMissing")
// rows: if $1!=nil: $0.status(500) because(!other,"$1")
// rows: if $1==nil: $0.status(200) because(error)
func Sentinels(w http.ResponseWriter, err error) {
	switch err {
	case nil:
		w.WriteHeader(http.StatusOK)
	case errMissing:
		w.WriteHeader(http.StatusNotFound)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// ForgottenReturn: a switch that answers, and an answer after it.
//
// rows: if $1!=0, $1!=1: $0.status(200) because(other)
// rows: if $1==0: $0.status(400) because(other)
// rows: if $1==1, $1!=0: $0.status(404) because(other)
func ForgottenReturn(w http.ResponseWriter, n int) {
	switch n {
	case 0:
		w.WriteHeader(http.StatusBadRequest)
	case 1:
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Breaks leaves the switch.
//
// rows: $0.status(409) because(other)
// rows: if $1==0: $0.status(200) because(other)
func Breaks(w http.ResponseWriter, n int) {
	switch n {
	case 0:
		if w.Header().Get("Etag") != "" {
			break
		}
		w.WriteHeader(http.StatusOK)
		return
	}
	w.WriteHeader(http.StatusConflict)
}

// True is a switch over a constant.
//
// rows: if $1!=true: $0.status(409) because(other)
// rows: if $1==true: $0.status(200) because(other)
func True(w http.ResponseWriter, a bool) {
	switch true {
	case a:
		w.WriteHeader(http.StatusOK)
	default:
		w.WriteHeader(http.StatusConflict)
	}
}
