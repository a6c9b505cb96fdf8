// Package unrolled answers media types that are not supported, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func typeBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		rnd.Text(w, http.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func typeOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		rnd.Text(w, http.StatusUnsupportedMediaType, "JSON is wanted")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func acceptBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") != "application/json" {
		rnd.Text(w, http.StatusUnsupportedMediaType, "JSON is all there is") // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	rnd.JSON(w, http.StatusOK, "a")
}

func acceptOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") != "application/json" {
		rnd.Text(w, http.StatusNotAcceptable, "JSON is all there is")
		return
	}
	rnd.JSON(w, http.StatusOK, "a")
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", typeBad)
	m.HandleFunc("POST /b/{id}", typeOk)
	m.HandleFunc("GET /c/{id}", acceptBad)
	m.HandleFunc("GET /d/{id}", acceptOk)
	return m
}
