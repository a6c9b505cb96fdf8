// Package grpcgateway has handlers of one's own on grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func createBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.Header().Set("Location", "/items/"+params["id"])
	w.WriteHeader(http.StatusCreated)
}

// PUT creates what it names.
func putOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.WriteHeader(http.StatusCreated)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/items", createBad)
	mux.HandlePath("POST", "/items/{id}", createOk)
	mux.HandlePath("PUT", "/items/{id}", putOk)
}
