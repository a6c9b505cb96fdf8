// Package chi has middleware that asks for credentials.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func requireBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
			return
		}
		next.ServeHTTP(w, r)
	})
}

func requireOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Whoever gets here is known.
func ownerOk(w http.ResponseWriter, r *http.Request) {
	if chi.URLParam(r, "user") != r.Header.Get("X-User") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Use(requireBad, requireOk)
	r.With(requireBad).Get("/{user}", ownerOk)
	return r
}
