// Package chi sets headers behind chi's writer.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func getBad(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(chi.URLParam(r, "id")))
	w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func wrappedBad(w http.ResponseWriter, r *http.Request) {
	ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
	ww.WriteHeader(http.StatusOK)
	ww.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func wrappedOk(w http.ResponseWriter, r *http.Request) {
	ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
	ww.Header().Set("Vary", "Accept")
	ww.WriteHeader(http.StatusOK)
}

func tookOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		next.ServeHTTP(ww, r)
		ww.Header().Set("X-Took", "1s")
	})
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Use(tookOk)
	r.Get("/a/{id}", getBad)
	r.Get("/b", wrappedBad)
	r.Get("/c", wrappedOk)
	return r
}
