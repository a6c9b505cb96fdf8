// Package goji answers requests with preconditions, with goji.
package goji

import (
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(pat.Param(r, "id")) {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(pat.Param(r, "id")) {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Put("/a/:id"), matchBad)
	m.HandleFunc(pat.Put("/b/:id"), matchOk)
	return m
}
