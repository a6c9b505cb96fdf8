// Package chi answers media types that are not supported, behind chi.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func typeBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func typeOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		w.WriteHeader(http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// AllowContentType has answered 415.
func behindOk(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/a", typeBad)
	r.Post("/b", typeOk)
	r.With(middleware.AllowContentType("application/json")).Post("/c", behindOk)
	return r
}
