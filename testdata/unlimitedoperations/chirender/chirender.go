// Package chirender works through lists of operations, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

type operation struct {
	Method string `json:"method"`
	URL    string `json:"url"`
}

type batch struct {
	Requests []operation `json:"requests"`
}

func (*batch) Bind(r *http.Request) error { return nil }

func apply(operation) {}

func bindBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var b batch
	if err := render.Bind(r, &b); err != nil { // want `unlimitedoperations: the list of operations "Requests" of the request's body is worked through`
		render.Status(r, http.StatusRequestEntityTooLarge)
		render.JSON(w, r, "no")
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	render.NoContent(w, r)
}

func bindOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var b batch
	if err := render.Bind(r, &b); err != nil || len(b.Requests) > 100 {
		render.Status(r, http.StatusRequestEntityTooLarge)
		render.JSON(w, r, "no")
		return
	}
	for _, op := range b.Requests {
		apply(op)
	}
	render.NoContent(w, r)
}
