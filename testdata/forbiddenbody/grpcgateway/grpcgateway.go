// Package grpcgateway sends bodies with statuses that have none, with grpc-gateway's mux.
package grpcgateway

import (
	"encoding/json"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func noContentBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("gone") // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func noContentOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.WriteHeader(http.StatusNoContent)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("DELETE", "/a/{id}", noContentBad)
	mux.HandlePath("DELETE", "/b/{id}", noContentOk)
}
