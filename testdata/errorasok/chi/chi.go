// Package chi has errors that are answered with a 2xx, with chi.
package chi

import (
	"context"
	"encoding/json"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusOK)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func impliedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.Write([]byte(err.Error())) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		log.Print(err)
		http.Error(w, "cannot delete", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Delete("/a/{id}", textBad)
	r.Delete("/b/{id}", textOk)
	r.Delete("/c/{id}", impliedBad)
	r.Delete("/d/{id}", silentBad)
	r.Delete("/e/{id}", silentOk)
	return r
}
