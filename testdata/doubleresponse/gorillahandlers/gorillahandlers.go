// Package handlers has handlers that answer twice, with gorilla/handlers.
package handlers

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/handlers"
)

func missingReturnBad(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent`
	json.NewEncoder(w).Encode("a")
}

func missingReturnOk(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(missingReturnBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(missingReturnOk)})
}
