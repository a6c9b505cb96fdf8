// Package handlers sends 202, with gorilla/handlers.
package handlers

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/handlers"
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

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"POST": http.HandlerFunc(emptyBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"POST": http.HandlerFunc(emptyOk)})
}
