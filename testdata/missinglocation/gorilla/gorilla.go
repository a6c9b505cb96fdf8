// Package gorilla has handlers that gorilla/mux leads to.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func putOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func postBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func postOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/"+mux.Vars(r)["id"])
	w.WriteHeader(http.StatusCreated)
}

func bothBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func anyBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func firstPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func laterPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func handlerPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func subPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func subPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func pathPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", putOk).Methods(http.MethodPut)
	r.HandleFunc("/a", postBad).Methods("POST")
	r.HandleFunc("/b", postOk).Methods("POST")
	r.HandleFunc("/c", bothBad).Methods("PUT", "POST")
	r.HandleFunc("/d", anyBad)
	r.Methods("PUT").Path("/e").HandlerFunc(firstPutOk)
	r.HandleFunc("/f", laterPutOk).Name("later").Methods("PUT")
	r.Handle("/g", http.HandlerFunc(handlerPutOk)).Methods("PUT")
	s := r.PathPrefix("/sub").Subrouter()
	s.HandleFunc("/h", subPutOk).Methods("PUT")
	s.HandleFunc("/h", subPostBad).Methods("POST")
	r.Path("/i").Methods("PUT").HandlerFunc(pathPutOk)
	return r
}
