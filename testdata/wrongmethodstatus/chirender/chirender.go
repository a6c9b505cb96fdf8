// Package chirender answers methods that it does not know, with go-chi/render.
package chirender

import (
	"net/http"

	"github.com/go-chi/render"
)

func itemBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		render.Status(r, http.StatusBadRequest)
		render.JSON(w, r, "no") // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	render.NoContent(w, r)
}

func itemOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		render.Status(r, http.StatusMethodNotAllowed)
		render.JSON(w, r, "no")
		return
	}
	render.NoContent(w, r)
}
