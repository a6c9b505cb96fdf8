// Package gorilla answers requests with preconditions, with gorilla/mux.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(mux.Vars(r)["id"]) {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != etag(mux.Vars(r)["id"]) {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", matchBad).Methods("PUT")
	r.HandleFunc("/b/{id}", matchOk).Methods("PUT")
	return r
}
