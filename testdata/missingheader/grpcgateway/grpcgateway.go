// Package grpcgateway answers 405, with grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func refuseBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Error(w, "no", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header that it requires`
}

func refuseOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Allow", "GET, POST")
	http.Error(w, "no", http.StatusMethodNotAllowed)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("PUT", "/a/{id}", refuseBad)
	mux.HandlePath("PUT", "/b/{id}", refuseOk)
}
