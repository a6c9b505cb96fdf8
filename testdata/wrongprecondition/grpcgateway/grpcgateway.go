// Package grpcgateway answers requests with preconditions, with grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(params["id"]) {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(params["id"]) {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("PUT", "/a/{id}", matchBad)
	mux.HandlePath("PUT", "/b/{id}", matchOk)
}
