// Package chi answers requests with preconditions, with chi.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(chi.URLParam(r, "id")) {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(chi.URLParam(r, "id")) {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Put("/a/{id}", matchBad)
	r.Put("/b/{id}", matchOk)
	return r
}
