// Package goji writes JSON, with goji.
package goji

import (
	"encoding/json"
	"net/http"

	"goji.io"
	"goji.io/pat"
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
	m := goji.NewMux()
	m.HandleFunc(pat.Get("/a/:id"), encodeBad)
	m.HandleFunc(pat.Get("/b/:id"), encodeOk)
	m.HandleFunc(pat.Get("/c/:id"), jsonOk)
	return m
}
