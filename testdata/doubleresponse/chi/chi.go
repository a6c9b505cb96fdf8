// Package chi has middleware and handlers that answer twice, or not.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func guardOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if chi.URLParam(r, "id") == "" {
			http.NotFound(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func getBad(w http.ResponseWriter, r *http.Request) {
	if chi.URLParam(r, "id") == "" {
		http.NotFound(w, r)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func getOk(w http.ResponseWriter, r *http.Request) {
	if chi.URLParam(r, "id") == "" {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It asks whether something was sent.
func watchedOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		next.ServeHTTP(ww, r)
		if ww.Status() == 0 {
			ww.WriteHeader(http.StatusNoContent)
		}
	})
}

func wrappedBad(w http.ResponseWriter, r *http.Request) {
	ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
	ww.WriteHeader(http.StatusOK)
	ww.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Use(guardOk, watchedOk)
	r.Get("/a/{id}", getBad)
	r.Get("/b/{id}", getOk)
	r.Get("/c/{id}", wrappedBad)
	return r
}
