// Package grpcgateway works through lists of operations, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
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

func decodeOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
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

func statusBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
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

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/a/{id}", decodeBad)
	mux.HandlePath("POST", "/b/{id}", decodeOk)
	mux.HandlePath("POST", "/c/{id}", statusBad)
}
