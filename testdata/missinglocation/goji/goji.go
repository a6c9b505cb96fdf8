// Package goji creates things, with goji.io and its forerunner.
package goji

import (
	"net/http"

	"github.com/zenazn/goji"
	"github.com/zenazn/goji/web"
	goji2 "goji.io"
	"goji.io/pat"
)

func createBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/"+pat.Param(r, "name"))
	w.WriteHeader(http.StatusCreated)
}

// A PUT creates what its address names.
func putOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func listedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func contextBad(c web.C, w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func contextPutOk(c web.C, w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func routes() http.Handler {
	m := goji2.NewMux()
	m.HandleFunc(pat.Post("/a"), createBad)
	m.HandleFunc(pat.Post("/b/:name"), createOk)
	m.HandleFunc(pat.Put("/c"), putOk)
	m.Handle(pat.NewWithMethods("/d", "PUT"), http.HandlerFunc(listedOk))
	return m
}

func others() {
	goji.Post("/a", contextBad)
	m := web.New()
	m.Put("/b", contextPutOk)
}
