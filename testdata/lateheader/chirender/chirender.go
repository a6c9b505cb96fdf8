// Package chirender sets headers behind what go-chi/render has sent.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

func getBad(w http.ResponseWriter, r *http.Request) {
	render.JSON(w, r, "item")
	w.Header().Set("Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

// A status that is kept sends nothing.
func getOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusCreated)
	w.Header().Set("Location", "/items/1")
	render.JSON(w, r, "item")
}
