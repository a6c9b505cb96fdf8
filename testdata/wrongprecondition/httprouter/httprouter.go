// Package httprouter answers requests with preconditions, with httprouter.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(ps.ByName("id")) {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(ps.ByName("id")) {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := httprouter.New()
	r.PUT("/a/:id", matchBad)
	r.PUT("/b/:id", matchOk)
	return r
}
