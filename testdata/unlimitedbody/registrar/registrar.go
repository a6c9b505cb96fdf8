// Package registrar hands its handlers on to what it does not know.
package registrar

import (
	"encoding/json"
	"net/http"
)

// Registrar is implemented elsewhere, where somebody limits what comes to the handlers, or does not.
type Registrar interface {
	Register(method, path string, h http.HandlerFunc)
}

func routes(mux *http.ServeMux, r Registrar, l Listed) {
	r.Register(http.MethodPost, "/handed", handedOk)
	mux.HandleFunc("POST /own", ownBad)
	l.List("/listed", listedBad)
}

func handedOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

func ownBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit on its size`
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

// Listed is implemented here alone.
type Listed interface {
	List(path string, h http.HandlerFunc)
}

type list struct{ mux *http.ServeMux }

func (l *list) List(path string, h http.HandlerFunc) { l.mux.HandleFunc(path, h) }

var _ Listed = &list{}

func listedBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit on its size`
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

// Plain takes functions as they are.
type Plain interface {
	Handle(path string, h func(http.ResponseWriter, *http.Request))
}

func plainRoutes(p Plain) { p.Handle("/plain", plainOk) }

func plainOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}
