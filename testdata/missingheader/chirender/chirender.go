// Package chirender refuses methods with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

func methodBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		render.Status(r, http.StatusMethodNotAllowed)
		render.JSON(w, r, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	render.NoContent(w, r)
}

func methodOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		render.Status(r, http.StatusMethodNotAllowed)
		render.JSON(w, r, "no")
		return
	}
	render.NoContent(w, r)
}

type problem struct{ HTTPStatusCode int }

func (p problem) Render(w http.ResponseWriter, r *http.Request) error {
	render.Status(r, p.HTTPStatusCode)
	return nil
}

var notAllowed = problem{http.StatusMethodNotAllowed}

func ownBad(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, notAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

type allowing struct{ HTTPStatusCode int }

func (a allowing) Render(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Allow", "GET, POST")
	render.Status(r, a.HTTPStatusCode)
	return nil
}

func ownOk(w http.ResponseWriter, r *http.Request) {
	render.Render(w, r, allowing{http.StatusMethodNotAllowed})
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.HandleFunc("/a", methodBad)
	r.HandleFunc("/b", methodOk)
	r.MethodNotAllowed(ownBad)
	return r
}

func others() http.Handler {
	r := chi.NewRouter()
	r.MethodNotAllowed(ownOk)
	return r
}
