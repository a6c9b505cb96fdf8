// Package negroni works through lists of operations, with negroni.
package negroni

import (
	"encoding/json"
	"net/http"

	"github.com/urfave/negroni/v3"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var ops []operation
	if err := json.NewDecoder(r.Body).Decode(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		http.Error(w, "no operations", http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var ops []operation
	if err := json.NewDecoder(r.Body).Decode(&ops); err != nil {
		http.Error(w, "no operations", http.StatusRequestEntityTooLarge)
		return
	}
	if len(ops) > 1000 {
		http.Error(w, "too many", http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var ops []operation
	if err := json.NewDecoder(r.Body).Decode(&ops); err != nil {
		http.Error(w, "no operations", http.StatusRequestEntityTooLarge)
		return
	}
	if len(ops) > 1000 {
		http.Error(w, "too many", http.StatusBadRequest) // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
		return
	}
	for _, op := range ops {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", decodeBad)
	m.HandleFunc("POST /b/{id}", decodeOk)
	m.HandleFunc("POST /c/{id}", statusBad)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
