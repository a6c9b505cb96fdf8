// Package goji sets headers too late, with goji.
package goji

import (
	"encoding/json"
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func lateBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
	w.Header().Set("X-Total", "1") // want `lateheader: header "X-Total" is never sent`
}

func lateOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Total", "1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Get("/a/:id"), lateBad)
	m.HandleFunc(pat.Get("/b/:id"), lateOk)
	return m
}
