// Package handlers writes JSON, with gorilla/handlers.
package handlers

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/handlers"
)

func encodeBad(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("a")
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(encodeBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(encodeOk)})
	m.Handle("/c/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(jsonOk)})
}
