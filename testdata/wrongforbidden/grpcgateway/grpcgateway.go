// Package grpcgateway refuses requests without credentials, with grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func headerBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func headerOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("GET", "/a/{id}", headerBad)
	mux.HandlePath("GET", "/b/{id}", headerOk)
}
