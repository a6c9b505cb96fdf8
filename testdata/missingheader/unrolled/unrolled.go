// Package unrolled refuses methods, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func methodBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		rnd.Text(w, http.StatusMethodNotAllowed, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	rnd.Text(w, http.StatusOK, "yes")
}

func methodOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		rnd.Text(w, http.StatusMethodNotAllowed, "no")
		return
	}
	rnd.Text(w, http.StatusOK, "yes")
}
