// Package httprouter has handlers that httprouter leads to.
package httprouter

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func putOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusCreated)
}

func postBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func postOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Location", "/items/"+ps.ByName("id"))
	w.WriteHeader(http.StatusCreated)
}

func handlePutOk(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	w.WriteHeader(http.StatusCreated)
}

func handlePostBad(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func standardPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func standardPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func logged(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		next(w, r, ps)
	}
}

func wrappedPutOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusCreated)
}

func wrappedPostBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func routes() http.Handler {
	r := httprouter.New()
	r.PUT("/a/:id", putOk)
	r.POST("/a", postBad)
	r.POST("/b", postOk)
	r.Handle("PUT", "/c", handlePutOk)
	r.Handle("POST", "/c", handlePostBad)
	r.HandlerFunc("PUT", "/d", standardPutOk)
	r.Handler("POST", "/d", http.HandlerFunc(standardPostBad))
	r.PUT("/e", logged(wrappedPutOk))
	r.POST("/e", logged(wrappedPostBad))
	return r
}
