// Package handlers sends bodies with statuses that have none, with gorilla/handlers.
package handlers

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/handlers"
)

func noContentBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("gone") // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func noContentOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(noContentBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"DELETE": http.HandlerFunc(noContentOk)})
}
