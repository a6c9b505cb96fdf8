// Package chirender redirects what is no GET, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func foundBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func getOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a/{id}", foundBad)
	r.Post("/b/{id}", foundOk)
	r.Get("/c/{id}", getOk)
	return r
}
