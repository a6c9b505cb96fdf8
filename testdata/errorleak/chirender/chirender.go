// Package chirender tells clients the text of internal errors, or does not, with go-chi/render.
package chirender

import (
	"context"
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.Status(r, http.StatusInternalServerError)
		render.JSON(w, r, render.M{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	render.NoContent(w, r)
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.Status(r, http.StatusInternalServerError)
		render.JSON(w, r, render.M{"error": "cannot delete"})
		return
	}
	render.NoContent(w, r)
}

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.Status(r, http.StatusBadGateway)
		render.PlainText(w, r, fmt.Sprintf("cannot delete: %v", err)) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	render.NoContent(w, r)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.Status(r, http.StatusBadGateway)
		render.PlainText(w, r, "cannot delete")
		return
	}
	render.NoContent(w, r)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Delete("/a/{id}", jsonBad)
	r.Delete("/b/{id}", jsonOk)
	r.Delete("/c/{id}", textBad)
	r.Delete("/d/{id}", textOk)
	return r
}
