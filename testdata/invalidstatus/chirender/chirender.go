// Package chirender keeps statuses that are none, or none that can answer, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

func tooLowBad(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 40)
	render.JSON(w, r, "no") // want `invalidstatus: 40 is sent, which is no status`
}

func tooLowOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 400)
	render.JSON(w, r, "no")
}

// Nothing sends it.
func forgottenOk(w http.ResponseWriter, r *http.Request) {
	render.Status(r, 40)
	render.NoContent(w, r)
}
