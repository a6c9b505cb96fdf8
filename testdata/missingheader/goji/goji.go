// Package goji refuses methods, with goji.io, which answers none with 405 itself.
package goji

import (
	"net/http"

	"github.com/zenazn/goji/web"
	"goji.io"
	"goji.io/pat"
)

func restBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func restOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

func contextBad(c web.C, w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func contextOk(c web.C, w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.New("/a"), restBad)
	m.HandleFunc(pat.New("/b"), restOk)
	return m
}

func others() http.Handler {
	m := web.New()
	m.Put("/a", contextBad)
	m.Put("/b", contextOk)
	return m
}
