// Package negroni sends 202, with negroni.
package negroni

import (
	"encoding/json"
	"net/http"

	"github.com/urfave/negroni/v3"
)

func emptyBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	json.NewEncoder(w).Encode("queued")
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", emptyBad)
	m.HandleFunc("POST /b/{id}", emptyOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
