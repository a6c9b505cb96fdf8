// Package negroni sets headers too late, with negroni.
package negroni

import (
	"encoding/json"
	"net/http"

	"github.com/urfave/negroni/v3"
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
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", lateBad)
	m.HandleFunc("GET /b/{id}", lateOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
