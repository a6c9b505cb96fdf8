// Package goji reads bodies, with goji.io.
package goji

import (
	"io"
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func readBad(w http.ResponseWriter, r *http.Request) {
	io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
}

func readOk(w http.ResponseWriter, r *http.Request) {
	io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Post("/a"), readBad)
	m.HandleFunc(pat.Post("/b"), readOk)
	return m
}
