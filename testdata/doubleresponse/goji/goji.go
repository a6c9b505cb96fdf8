// Package goji has handlers that answer twice, with goji.
package goji

import (
	"encoding/json"
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func missingReturnBad(w http.ResponseWriter, r *http.Request) {
	if pat.Param(r, "id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent`
	json.NewEncoder(w).Encode("a")
}

func missingReturnOk(w http.ResponseWriter, r *http.Request) {
	if pat.Param(r, "id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Get("/a/:id"), missingReturnBad)
	m.HandleFunc(pat.Get("/b/:id"), missingReturnOk)
	return m
}
