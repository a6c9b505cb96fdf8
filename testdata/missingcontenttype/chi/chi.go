// Package chi writes JSON, with chi.
package chi

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

func encodeBad(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("a")
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/a/{id}", encodeBad)
	r.Get("/b/{id}", encodeOk)
	r.Get("/c/{id}", jsonOk)
	return r
}
