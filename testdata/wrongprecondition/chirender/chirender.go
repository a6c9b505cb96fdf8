// Package chirender answers requests with preconditions, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

func matchBad(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != r.PathValue("version") {
		render.Status(r, http.StatusConflict)
		render.JSON(w, r, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return
	}
	render.NoContent(w, r)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	if match := r.Header.Get("If-Match"); match != "" && match != r.PathValue("version") {
		render.Status(r, http.StatusPreconditionFailed)
		render.JSON(w, r, "changed")
		return
	}
	render.NoContent(w, r)
}
