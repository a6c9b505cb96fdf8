// Package unrolled redirects what is no GET, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

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
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", foundBad)
	m.HandleFunc("POST /b/{id}", foundOk)
	m.HandleFunc("GET /c/{id}", getOk)
	return m
}
