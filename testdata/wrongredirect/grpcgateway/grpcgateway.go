// Package grpcgateway redirects what is no GET, with grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func foundBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func getOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/a/{id}", foundBad)
	mux.HandlePath("POST", "/b/{id}", foundOk)
	mux.HandlePath("GET", "/c/{id}", getOk)
}
