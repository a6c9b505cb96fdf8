// Package httprouter has guards behind the routes of httprouter, and its own answers.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func notFoundOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	http.Error(w, "no page", http.StatusNotFound)
}

func routedOk(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func bothBad(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes() http.Handler {
	r := httprouter.New()
	r.NotFound = http.HandlerFunc(notFoundOk)
	r.POST("/a", routedOk)
	r.POST("/b", bothBad)
	r.PUT("/b", bothBad)
	return r
}
