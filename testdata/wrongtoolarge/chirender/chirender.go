// Package chirender answers bodies that are too large, with go-chi/render.
package chirender

import (
	"errors"
	"net/http"

	"github.com/go-chi/render"
)

type item struct{ Name string }

func (*item) Bind(r *http.Request) error { return nil }

func bindBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := render.Bind(r, &item{}); err != nil {
		render.Status(r, http.StatusBadRequest)
		render.JSON(w, r, err.Error()) // want `wrongtoolarge: `
		return
	}
	render.NoContent(w, r)
}

func bindOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := render.Bind(r, &item{}); err != nil {
		render.Status(r, http.StatusBadRequest)
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			render.Status(r, http.StatusRequestEntityTooLarge)
		}
		render.JSON(w, r, err.Error())
		return
	}
	render.NoContent(w, r)
}

func knownBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := render.Bind(r, &item{}); err != nil {
		render.Status(r, http.StatusBadRequest)
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			render.Status(r, http.StatusInternalServerError)
		}
		render.JSON(w, r, err.Error()) // want `wrongtoolarge: `
		return
	}
	render.NoContent(w, r)
}
