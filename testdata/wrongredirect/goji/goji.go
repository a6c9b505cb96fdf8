// Package goji redirects what is no GET, with goji.
package goji

import (
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func foundBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func getOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Post("/a/:id"), foundBad)
	m.HandleFunc(pat.Post("/b/:id"), foundOk)
	m.HandleFunc(pat.Get("/c/:id"), getOk)
	return m
}
