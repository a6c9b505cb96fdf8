// Package handlers creates things behind gorilla/handlers.
package handlers

import (
	"net/http"
	"os"

	"github.com/gorilla/handlers"
)

func createBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

// The map lets nothing but PUT through.
func putOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func laterOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func routes(m *http.ServeMux) {
	m.Handle("/a", handlers.MethodHandler{
		"POST": http.HandlerFunc(createBad),
		"PUT":  http.HandlerFunc(putOk),
	})
	methods := handlers.MethodHandler{"POST": http.HandlerFunc(createOk)}
	methods[http.MethodPut] = handlers.CompressHandler(http.HandlerFunc(laterOk))
	m.Handle("/b", handlers.LoggingHandler(os.Stderr, methods))
}
