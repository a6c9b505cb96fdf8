// Package unrolled has answers that deny what the error says, with unrolled/render.
package unrolled

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/unrolled/render"
)

var rnd = render.New()

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		rnd.Text(w, http.StatusInternalServerError, "no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	rnd.JSON(w, http.StatusOK, n)
}

func paramOk(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		rnd.Text(w, http.StatusBadRequest, "no number")
		return
	}
	rnd.JSON(w, http.StatusOK, n)
}

func noRowsBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		rnd.JSON(w, http.StatusInternalServerError, map[string]string{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		return
	}
	rnd.JSON(w, http.StatusOK, it)
}

func noRowsOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		rnd.JSON(w, http.StatusNotFound, map[string]string{"error": "no such item"})
		return
	}
	rnd.JSON(w, http.StatusOK, it)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		rnd.Text(w, http.StatusInternalServerError, "no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	rnd.JSON(w, http.StatusOK, it)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		rnd.Text(w, http.StatusBadRequest, "no item")
		return
	}
	rnd.JSON(w, http.StatusOK, it)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", paramBad)
	m.HandleFunc("GET /b/{id}", paramOk)
	m.HandleFunc("GET /c/{id}", noRowsBad)
	m.HandleFunc("GET /d/{id}", noRowsOk)
	m.HandleFunc("POST /e/{id}", decodeBad)
	m.HandleFunc("POST /f/{id}", decodeOk)
	return m
}
