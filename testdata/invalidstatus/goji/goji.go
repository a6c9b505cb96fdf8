// Package goji sends statuses that are none, or none that can answer, with goji.
package goji

import (
	"net/http"

	"goji.io"
	"goji.io/pat"
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

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Get("/a/:id"), tooLowBad)
	m.HandleFunc(pat.Get("/b/:id"), tooLowOk)
	m.HandleFunc(pat.Get("/c/:id"), processingBad)
	m.HandleFunc(pat.Get("/d/:id"), processingOk)
	m.HandleFunc(pat.Get("/e/:id"), redirectBad)
	m.HandleFunc(pat.Get("/f/:id"), redirectOk)
	return m
}
