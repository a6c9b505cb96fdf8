// Package handlers sets headers too late, with gorilla/handlers.
package handlers

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/handlers"
)

func lateBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
	w.Header().Set("X-Total", "1") // want `lateheader: header "X-Total" is never sent`
}

func lateOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Total", "1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(lateBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(lateOk)})
}
