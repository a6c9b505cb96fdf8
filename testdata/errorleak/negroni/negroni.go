// Package negroni tells clients the text of internal errors, or does not, with negroni.
package negroni

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/urfave/negroni/v3"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": "cannot delete"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, fmt.Sprintf("cannot delete: %v", err), http.StatusBadGateway) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "cannot delete", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("DELETE /a/{id}", jsonBad)
	m.HandleFunc("DELETE /b/{id}", jsonOk)
	m.HandleFunc("DELETE /c/{id}", textBad)
	m.HandleFunc("DELETE /d/{id}", textOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
