// Package chi has bodies behind chi's writer.
package chi

import (
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func deletedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	io.WriteString(w, chi.URLParam(r, "id")) // want `forbiddenbody: a body is written with 204 No Content`
}

func deletedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	io.WriteString(w, chi.URLParam(r, "id"))
}

func wrappedBad(w http.ResponseWriter, r *http.Request) {
	ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
	ww.WriteHeader(http.StatusNoContent)
	io.WriteString(ww, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func wrappedOk(w http.ResponseWriter, r *http.Request) {
	ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
	ww.WriteHeader(http.StatusOK)
	io.WriteString(ww, "deleted")
}

// The pattern has no method of its own; the switch chooses.
func switchedOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet:
		io.WriteString(w, "item")
	default:
		w.WriteHeader(http.StatusOK)
	}
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Delete("/a/{id}", deletedBad)
	r.Delete("/b/{id}", deletedOk)
	r.Delete("/c/{id}", wrappedBad)
	r.Delete("/d/{id}", wrappedOk)
	r.HandleFunc("/e/{id}", switchedOk)
	return r
}
