// Package negroni redirects what is no GET, with negroni.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
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
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", foundBad)
	m.HandleFunc("POST /b/{id}", foundOk)
	m.HandleFunc("GET /c/{id}", getOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
