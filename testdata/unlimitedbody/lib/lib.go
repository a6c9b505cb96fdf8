// Package lib reads bodies with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/unlimitedbody/lib/decode"
)

func decodeBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if decode.JSON(r, &v) != nil { // want `unlimitedbody: the request's body is read with no limit`
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if decode.Limited(w, r, &v) != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func fromBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if decode.From(r.Body, &v) != nil { // want `unlimitedbody: the request's body is read with no limit`
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func fromOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if decode.From(http.MaxBytesReader(w, r.Body, 1<<20), &v) != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func limitOk(w http.ResponseWriter, r *http.Request) {
	decode.Limit(w, r)
	var v any
	if decode.JSON(r, &v) != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What lies behind an interface is a type that this package does not see.
type server struct{ hooks decode.Hooks }

func (s server) hookBad(w http.ResponseWriter, r *http.Request) {
	if s.hooks.Handle(r) != nil { // want `unlimitedbody: the request's body is read with no limit`
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s server) hookOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if s.hooks.Handle(r) != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
