// Package handlers refuses requests without credentials, with gorilla/handlers.
package handlers

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func headerBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func headerOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(headerBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(headerOk)})
}
