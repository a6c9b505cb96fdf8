// Package unrolled answers requests with preconditions, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(r.PathValue("id")) {
		rnd.Text(w, http.StatusConflict, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(r.PathValue("id")) {
		rnd.Text(w, http.StatusPreconditionFailed, "changed")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("PUT /a/{id}", matchBad)
	m.HandleFunc("PUT /b/{id}", matchOk)
	return m
}
