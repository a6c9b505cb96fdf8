// Package goji refuses requests without credentials, with goji.
package goji

import (
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func headerBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func headerOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Get("/a/:id"), headerBad)
	m.HandleFunc(pat.Get("/b/:id"), headerOk)
	return m
}
