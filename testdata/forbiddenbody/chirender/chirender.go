// Package chirender has bodies with statuses that have none, by go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

func deletedBad(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusNoContent)
	render.JSON(w, r, render.M{"deleted": chi.URLParam(r, "id")}) // want `forbiddenbody: a body is written with 204 No Content`
}

func deletedOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusOK)
	render.JSON(w, r, render.M{"deleted": chi.URLParam(r, "id")})
}

// Nothing looks at what was kept.
func noContentOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusOK)
	render.NoContent(w, r)
}

func thenBad(w http.ResponseWriter, r *http.Request) {
	render.NoContent(w, r)
	render.PlainText(w, r, "deleted") // want `forbiddenbody: a body is written with 204 No Content` `lateheader: header "Content-Type" is never sent`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusNoContent)
	render.PlainText(w, r, "")
}

func unchangedBad(w http.ResponseWriter, r *http.Request) {
	reply(w, r, http.StatusNotModified, "unchanged") // want `forbiddenbody: a body is written with 304 Not Modified`
}

func unchangedOk(w http.ResponseWriter, r *http.Request) {
	reply(w, r, http.StatusOK, "unchanged")
}

func reply(w http.ResponseWriter, r *http.Request, status int, text string) {
	render.Status(r, status)
	render.PlainText(w, r, text)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Delete("/a/{id}", deletedBad)
	r.Delete("/b/{id}", deletedOk)
	r.Delete("/c", noContentOk)
	r.Delete("/d", thenBad)
	r.Delete("/e", emptyOk)
	r.Get("/f", unchangedBad)
	r.Get("/g", unchangedOk)
	return r
}
