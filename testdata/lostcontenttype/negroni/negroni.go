// Package negroni sets types that http.Error replaces, with negroni.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
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
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", errorBad)
	m.HandleFunc("GET /b/{id}", errorOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
