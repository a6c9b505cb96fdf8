// Package negroni refuses requests without credentials, with negroni.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
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
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", headerBad)
	m.HandleFunc("GET /b/{id}", headerOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
