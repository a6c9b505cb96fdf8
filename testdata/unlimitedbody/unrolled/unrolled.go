// Package unrolled reads bodies, with unrolled/render, which limits none.
package unrolled

import (
	"encoding/json"
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

type item struct{ Name string }

func readBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil { // want `unlimitedbody: the request's body is read with no limit on its size`
		rnd.Text(w, http.StatusRequestEntityTooLarge, "no item")
		return
	}
	rnd.JSON(w, http.StatusOK, it)
}

func readOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		rnd.Text(w, http.StatusRequestEntityTooLarge, "no item")
		return
	}
	rnd.JSON(w, http.StatusOK, it)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /a/{id}", readBad)
	m.HandleFunc("POST /b/{id}", readOk)
	return m
}
