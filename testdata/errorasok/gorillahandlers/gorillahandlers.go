// Package handlers has errors that are answered with a 2xx, with gorilla/handlers.
package handlers

import (
	"context"
	"encoding/json"
	"log"
	"net/http"

	"github.com/gorilla/handlers"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusOK)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func impliedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.Write([]byte(err.Error())) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
		http.Error(w, "cannot delete", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(textBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(textOk)})
	m.Handle("/c/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(impliedBad)})
	m.Handle("/d/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(silentBad)})
	m.Handle("/e/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(silentOk)})
}
