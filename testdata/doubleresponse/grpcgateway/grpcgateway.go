// Package grpcgateway has handlers that answer twice, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func missingReturnBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if params["id"] == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent`
	json.NewEncoder(w).Encode("a")
}

func missingReturnOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if params["id"] == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("GET", "/a/{id}", missingReturnBad)
	mux.HandlePath("GET", "/b/{id}", missingReturnOk)
}
