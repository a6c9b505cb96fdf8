// Package handlers answers 405, with gorilla/handlers.
package handlers

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func refuseBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "no", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header that it requires`
}

func refuseOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET, POST")
	http.Error(w, "no", http.StatusMethodNotAllowed)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"PUT": http.HandlerFunc(refuseBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"PUT": http.HandlerFunc(refuseOk)})
}
