// Package chirender sends 202, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

func emptyBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	render.Status(r, http.StatusAccepted)
	render.JSON(w, r, "queued")
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a/{id}", emptyBad)
	r.Post("/b/{id}", emptyOk)
	return r
}
