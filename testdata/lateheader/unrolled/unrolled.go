// Package unrolled sets headers behind what unrolled/render has sent.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func getBad(w http.ResponseWriter, r *http.Request) {
	rnd.Text(w, http.StatusOK, "x")
	w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

func getOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept")
	rnd.Text(w, http.StatusOK, "x")
}
