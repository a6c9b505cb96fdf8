// Package unrolled answers methods that it does not know, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func itemBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		rnd.Text(w, http.StatusBadRequest, "no") // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	rnd.Text(w, http.StatusOK, "item")
}

func itemOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", http.MethodGet)
		rnd.Text(w, http.StatusMethodNotAllowed, "no")
		return
	}
	rnd.Text(w, http.StatusOK, "item")
}
