// Package negroni writes JSON, with negroni.
package negroni

import (
	"encoding/json"
	"net/http"

	"github.com/urfave/negroni/v3"
)

func encodeBad(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("a")
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", encodeBad)
	m.HandleFunc("GET /b/{id}", encodeOk)
	m.HandleFunc("GET /c/{id}", jsonOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
