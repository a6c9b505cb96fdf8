// Package httprouter redirects what is no GET, with httprouter.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func foundBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func getOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes() http.Handler {
	r := httprouter.New()
	r.POST("/a/:id", foundBad)
	r.POST("/b/:id", foundOk)
	r.GET("/c/:id", getOk)
	return r
}
