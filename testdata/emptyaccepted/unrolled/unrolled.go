// Package unrolled sends 202, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func emptyBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	rnd.JSON(w, http.StatusAccepted, "queued")
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", emptyBad)
	m.HandleFunc("POST /b/{id}", emptyOk)
	return m
}
