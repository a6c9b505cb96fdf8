// Package negroni sends bodies with statuses that have none, with negroni.
package negroni

import (
	"encoding/json"
	"net/http"

	"github.com/urfave/negroni/v3"
)

func noContentBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("gone") // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func noContentOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("DELETE /a/{id}", noContentBad)
	m.HandleFunc("DELETE /b/{id}", noContentOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
