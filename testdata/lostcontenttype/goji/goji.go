// Package goji sets types that http.Error replaces, with goji.
package goji

import (
	"net/http"

	"goji.io"
	"goji.io/pat"
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
	m := goji.NewMux()
	m.HandleFunc(pat.Get("/a/:id"), errorBad)
	m.HandleFunc(pat.Get("/b/:id"), errorOk)
	return m
}
