// Package grpcgateway writes JSON, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func encodeBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	json.NewEncoder(w).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("a")
}

func jsonOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("GET", "/a/{id}", encodeBad)
	mux.HandlePath("GET", "/b/{id}", encodeOk)
	mux.HandlePath("GET", "/c/{id}", jsonOk)
}
