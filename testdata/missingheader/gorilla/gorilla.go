// Package gorilla has 405 handlers that gorilla/mux calls. It does not set Allow.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func methodNotAllowedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func methodNotAllowedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET, POST")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.MethodNotAllowedHandler = http.HandlerFunc(methodNotAllowedBad)
	s := r.PathPrefix("/sub").Subrouter()
	s.MethodNotAllowedHandler = http.HandlerFunc(methodNotAllowedOk)
	s.NotFoundHandler = http.HandlerFunc(http.NotFound)
	return r
}
