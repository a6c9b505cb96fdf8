// Package httprouter sends statuses that are none, or none that can answer, with httprouter.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func tooLowBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Error(w, "ok", 20) // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Error(w, "ok", http.StatusOK)
}

func processingBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusProcessing) // want `invalidstatus: an interim status is sent and no final one`
}

func processingOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusNoContent)
}

func redirectBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Redirect(w, r, "/items", http.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes() http.Handler {
	r := httprouter.New()
	r.GET("/a/:id", tooLowBad)
	r.GET("/b/:id", tooLowOk)
	r.GET("/c/:id", processingBad)
	r.GET("/d/:id", processingOk)
	r.GET("/e/:id", redirectBad)
	r.GET("/f/:id", redirectOk)
	return r
}
