// Package chirenderown has its own way to respond with go-chi/render.
package chirenderown

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"

	"github.com/statusvet/statusvet/testdata/missinglocation/chirenderown/handlers"
)

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a", createOk)
	r.Post("/b", renderOk)
	r.Post("/c", handlers.Create)
	return r
}

func init() {
	render.Respond = func(w http.ResponseWriter, r *http.Request, v any) {
		w.Header().Set("Location", r.URL.Path)
		render.DefaultResponder(w, r, v)
	}
}

func createOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Respond(w, r, "item")
}

type response struct{ Name string }

func (response) Render(w http.ResponseWriter, r *http.Request) error { return nil }

func renderOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	render.Render(w, r, response{"item"})
}
