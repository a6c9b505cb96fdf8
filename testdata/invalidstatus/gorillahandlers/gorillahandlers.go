// Package handlers sends statuses that are none, or none that can answer, with gorilla/handlers.
package handlers

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func tooLowBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "ok", 20) // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "ok", http.StatusOK)
}

func processingBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusProcessing) // want `invalidstatus: an interim status is sent and no final one`
}

func processingOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func redirectBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(tooLowBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(tooLowOk)})
	m.Handle("/c/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(processingBad)})
	m.Handle("/d/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(processingOk)})
	m.Handle("/e/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(redirectBad)})
	m.Handle("/f/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(redirectOk)})
}
