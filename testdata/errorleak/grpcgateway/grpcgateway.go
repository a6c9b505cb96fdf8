// Package grpcgateway tells clients the text of internal errors, or does not, with grpc-gateway's mux.
package grpcgateway

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if err := db.Delete(r.Context(), params["id"]); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func jsonOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if err := db.Delete(r.Context(), params["id"]); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": "cannot delete"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if err := db.Delete(r.Context(), params["id"]); err != nil {
		http.Error(w, fmt.Sprintf("cannot delete: %v", err), http.StatusBadGateway) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	if err := db.Delete(r.Context(), params["id"]); err != nil {
		http.Error(w, "cannot delete", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func register(mux *runtime.ServeMux) {
	mux.HandlePath("DELETE", "/a/{id}", jsonBad)
	mux.HandlePath("DELETE", "/b/{id}", jsonOk)
	mux.HandlePath("DELETE", "/c/{id}", textBad)
	mux.HandlePath("DELETE", "/d/{id}", textOk)
}
