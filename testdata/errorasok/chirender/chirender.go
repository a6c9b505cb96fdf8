// Package chirender has errors that are answered with a 2xx, with go-chi/render.
package chirender

import (
	"context"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.Status(r, http.StatusOK)
		render.JSON(w, r, render.M{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	render.NoContent(w, r)
}

func textOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.Status(r, http.StatusInternalServerError)
		render.JSON(w, r, render.M{"error": err.Error()})
		return
	}
	render.NoContent(w, r)
}

func impliedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		render.PlainText(w, r, err.Error()) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	render.NoContent(w, r)
}

func silentBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	render.NoContent(w, r)
}

func silentOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		log.Print(err)
		render.Status(r, http.StatusInternalServerError)
		render.PlainText(w, r, "cannot delete")
		return
	}
	render.NoContent(w, r)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Delete("/a/{id}", textBad)
	r.Delete("/b/{id}", textOk)
	r.Delete("/c/{id}", impliedBad)
	r.Delete("/d/{id}", silentBad)
	r.Delete("/e/{id}", silentOk)
	return r
}
