// Package grpcgateway answers bodies that are too large, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

type item struct{ Name string }

func untoldBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		http.Error(w, "no item", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request, also when the limit was passed`
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func untoldOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "no item", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func lengthBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/a/{id}", untoldBad)
	mux.HandlePath("POST", "/b/{id}", untoldOk)
	mux.HandlePath("POST", "/c/{id}", lengthBad)
	mux.HandlePath("POST", "/d/{id}", lengthOk)
}
