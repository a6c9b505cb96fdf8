// Package grpcgateway answers media types that are not supported, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func typeBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func typeOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func acceptBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.Header.Get("Accept") != "application/json" {
		http.Error(w, "JSON is all there is", http.StatusUnsupportedMediaType) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func acceptOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.Header.Get("Accept") != "application/json" {
		http.Error(w, "JSON is all there is", http.StatusNotAcceptable)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/a/{id}", typeBad)
	mux.HandlePath("POST", "/b/{id}", typeOk)
	mux.HandlePath("GET", "/c/{id}", acceptBad)
	mux.HandlePath("GET", "/d/{id}", acceptOk)
}
