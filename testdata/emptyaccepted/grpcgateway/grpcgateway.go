// Package grpcgateway sends 202, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func emptyBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Location", "/jobs/1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	json.NewEncoder(w).Encode("queued")
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/a/{id}", emptyBad)
	mux.HandlePath("POST", "/b/{id}", emptyOk)
}
