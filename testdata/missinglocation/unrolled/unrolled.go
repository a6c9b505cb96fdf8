// Package unrolled creates things, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func createBad(w http.ResponseWriter, r *http.Request) {
	rnd.JSON(w, http.StatusCreated, map[string]string{"name": "a"}) // want `missinglocation: 201 Created is sent without a Location header`
}

func createOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/a")
	rnd.JSON(w, http.StatusCreated, map[string]string{"name": "a"})
}

func textBad(w http.ResponseWriter, r *http.Request) {
	rnd.Text(w, http.StatusAccepted, "queued") // want `missinglocation: 202 Accepted is sent without a Location header`
}

func okOk(w http.ResponseWriter, r *http.Request) {
	rnd.HTML(w, http.StatusOK, "list", nil)
}

func routes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("POST /a", createBad)
	m.HandleFunc("POST /b", createOk)
	m.HandleFunc("POST /c", textBad)
	m.HandleFunc("GET /d", okOk)
	return m
}
