// Package chi has guards behind chi's routes, and its own answers.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// The router's own 405 handler looks at nothing.
func methodNotAllowedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET, POST")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// The router's own 404 handler, and whatever it looks at.
func notFoundOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	http.Error(w, "no page", http.StatusNotFound)
}

func guardedBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Only GET comes here.
func routedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.NotFound(notFoundOk)
	r.MethodNotAllowed(methodNotAllowedOk)
	r.HandleFunc("/a", guardedBad)
	r.Get("/b", routedOk)
	return r
}
