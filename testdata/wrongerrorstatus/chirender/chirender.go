// Package chirender has answers that deny what the error says, with go-chi/render.
package chirender

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(chi.URLParam(r, "id"))
	if err != nil {
		render.Status(r, http.StatusInternalServerError)
		render.PlainText(w, r, "no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, n)
}

func paramOk(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(chi.URLParam(r, "id"))
	if err != nil {
		render.Status(r, http.StatusBadRequest)
		render.PlainText(w, r, "no number")
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, n)
}

func noRowsBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(chi.URLParam(r, "id"))
	if errors.Is(err, sql.ErrNoRows) {
		render.Status(r, http.StatusInternalServerError)
		render.JSON(w, r, render.M{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, it)
}

func noRowsOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(chi.URLParam(r, "id"))
	if errors.Is(err, sql.ErrNoRows) {
		render.Status(r, http.StatusNotFound)
		render.JSON(w, r, render.M{"error": "no such item"})
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, it)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := render.DecodeJSON(r.Body, &it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		render.Status(r, http.StatusInternalServerError)
		render.PlainText(w, r, "no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, it)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := render.DecodeJSON(r.Body, &it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		render.Status(r, http.StatusBadRequest)
		render.PlainText(w, r, "no item")
		return
	}
	render.Status(r, http.StatusOK)
	render.JSON(w, r, it)
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/a/{id}", paramBad)
	r.Get("/b/{id}", paramOk)
	r.Get("/c/{id}", noRowsBad)
	r.Get("/d/{id}", noRowsOk)
	r.Post("/e/{id}", decodeBad)
	r.Post("/f/{id}", decodeOk)
	return r
}
