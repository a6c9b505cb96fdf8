// Package grpcgateway has handlers of one's own on grpc-gateway's mux: it limits no bodies.
package grpcgateway

import (
	"io"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func readBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if _, err := io.ReadAll(r.Body); err != nil { // want `unlimitedbody: the request.s body is read with no limit`
		http.Error(w, "no body", http.StatusBadRequest)
	}
}

func readOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if _, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20)); err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
	}
}

// An annotator looks at the request and reads no body.
func annotateOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	mux := runtime.NewServeMux()
	if _, err := runtime.AnnotateContext(r.Context(), mux, r, "/items.Create"); err != nil {
		http.Error(w, "no", http.StatusBadRequest)
	}
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("POST", "/read-bad", readBad)
	mux.HandlePath("POST", "/read-ok", readOk)
	mux.HandlePath("POST", "/annotate", annotateOk)
}
