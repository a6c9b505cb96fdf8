// Package unrolled answers bodies that are too large, with unrolled/render.
package unrolled

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func readBad(w http.ResponseWriter, r *http.Request) {
	var v struct{ Name string }
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&v); err != nil {
		rnd.Text(w, http.StatusBadRequest, "no") // want `wrongtoolarge: `
		return
	}
	rnd.Text(w, http.StatusOK, v.Name)
}

func readOk(w http.ResponseWriter, r *http.Request) {
	var v struct{ Name string }
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&v); err != nil {
		status := http.StatusBadRequest
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			status = http.StatusRequestEntityTooLarge
		}
		rnd.Text(w, status, "no")
		return
	}
	rnd.Text(w, http.StatusOK, v.Name)
}
