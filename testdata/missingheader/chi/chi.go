// Package chi has 405 handlers that chi calls.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// Chi sets Allow in its own handler, not before one that replaces it.
func methodNotAllowedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func methodNotAllowedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

func notFound(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound)
}

func fromNotFoundBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func routedBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.NotFound(notFound)
	r.MethodNotAllowed(methodNotAllowedBad)
	r.HandleFunc("/a", routedBad)
	r.HandleFunc("/b", routedOk)
	r.Route("/sub", func(r chi.Router) {
		r.NotFound(fromNotFoundBad)
		r.MethodNotAllowed(methodNotAllowedOk)
	})
	return r
}
