// Package negroni answers requests with preconditions, with negroni.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
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

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("PUT /a/{id}", matchBad)
	m.HandleFunc("PUT /b/{id}", matchOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
