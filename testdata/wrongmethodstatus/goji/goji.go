// Package goji answers methods that it does not know, with goji.io and its forerunner.
package goji

import (
	"net/http"

	"github.com/zenazn/goji/web"
	"goji.io"
	"goji.io/pat"
)

func itemBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The pattern lets nothing but GET and HEAD through.
func itemOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func headBad(c web.C, w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func postOk(c web.C, w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.New("/a"), itemBad)
	m.HandleFunc(pat.Get("/b"), itemOk)
	return m
}

func others() http.Handler {
	m := web.New()
	m.Get("/a", headBad)
	m.Post("/b", postOk)
	return m
}
