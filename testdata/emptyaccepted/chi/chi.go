// Package chi sends 202, with chi.
package chi

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

func emptyBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	json.NewEncoder(w).Encode("queued")
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a/{id}", emptyBad)
	r.Post("/b/{id}", emptyOk)
	return r
}
