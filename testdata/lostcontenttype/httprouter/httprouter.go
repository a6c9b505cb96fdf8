// Package httprouter sets types that http.Error replaces, with httprouter.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func errorBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("X-Kind", "application/json")
	http.Error(w, "not found", http.StatusNotFound)
}

func routes() http.Handler {
	r := httprouter.New()
	r.GET("/a/:id", errorBad)
	r.GET("/b/:id", errorOk)
	return r
}
