// Package handlers redirects what is no GET, with gorilla/handlers.
package handlers

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func foundBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func getOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes(m *http.ServeMux) {
	m.Handle("/a/{id}", handlers.MethodHandler{"POST": http.HandlerFunc(foundBad)})
	m.Handle("/b/{id}", handlers.MethodHandler{"POST": http.HandlerFunc(foundOk)})
	m.Handle("/c/{id}", handlers.MethodHandler{"GET": http.HandlerFunc(getOk)})
}
