// Package goji tells clients the text of internal errors, or does not, with goji.
package goji

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"goji.io"
	"goji.io/pat"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), pat.Param(r, "id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), pat.Param(r, "id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": "cannot delete"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), pat.Param(r, "id")); err != nil {
		http.Error(w, fmt.Sprintf("cannot delete: %v", err), http.StatusBadGateway) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), pat.Param(r, "id")); err != nil {
		http.Error(w, "cannot delete", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Delete("/a/:id"), jsonBad)
	m.HandleFunc(pat.Delete("/b/:id"), jsonOk)
	m.HandleFunc(pat.Delete("/c/:id"), textBad)
	m.HandleFunc(pat.Delete("/d/:id"), textOk)
	return m
}
