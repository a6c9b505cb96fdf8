// Package handlers answers requests with preconditions, with gorilla/handlers.
package handlers

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(r.PathValue("id")) {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(r.PathValue("id")) {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"PUT": http.HandlerFunc(matchBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"PUT": http.HandlerFunc(matchOk)})
}
