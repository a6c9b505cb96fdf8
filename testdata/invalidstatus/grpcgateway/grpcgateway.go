// Package grpcgateway sends statuses that are none, or none that can answer, with grpc-gateway's mux.
package grpcgateway

import (
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func tooLowBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Error(w, "ok", 20) // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Error(w, "ok", http.StatusOK)
}

func processingBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.WriteHeader(http.StatusProcessing) // want `invalidstatus: an interim status is sent and no final one`
}

func processingOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	w.WriteHeader(http.StatusNoContent)
}

func redirectBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Redirect(w, r, "/items", http.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("GET", "/a/{id}", tooLowBad)
	mux.HandlePath("GET", "/b/{id}", tooLowOk)
	mux.HandlePath("GET", "/c/{id}", processingBad)
	mux.HandlePath("GET", "/d/{id}", processingOk)
	mux.HandlePath("GET", "/e/{id}", redirectBad)
	mux.HandlePath("GET", "/f/{id}", redirectOk)
}
