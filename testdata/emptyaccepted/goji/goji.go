// Package goji sends 202, with goji.
package goji

import (
	"encoding/json"
	"net/http"

	"goji.io"
	"goji.io/pat"
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
	m := goji.NewMux()
	m.HandleFunc(pat.Post("/a/:id"), emptyBad)
	m.HandleFunc(pat.Post("/b/:id"), emptyOk)
	return m
}
