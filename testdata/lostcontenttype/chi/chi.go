// Package chi sets types that http.Error replaces, with chi.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func errorBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Kind", "application/json")
	http.Error(w, "not found", http.StatusNotFound)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/a/{id}", errorBad)
	r.Get("/b/{id}", errorOk)
	return r
}
