// Package unrolled refuses requests without credentials, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func headerBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		rnd.JSON(w, http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	rnd.Text(w, http.StatusOK, "x")
}

func headerOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		rnd.JSON(w, http.StatusUnauthorized, "no")
		return
	}
	rnd.Text(w, http.StatusOK, "x")
}
