// Package grpcgateway sets types that http.Error replaces, with grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func errorBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("X-Kind", "application/json")
	http.Error(w, "not found", http.StatusNotFound)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("GET", "/a/{id}", errorBad)
	mux.HandlePath("GET", "/b/{id}", errorOk)
}
