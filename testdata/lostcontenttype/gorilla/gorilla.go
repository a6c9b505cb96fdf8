// Package gorilla sets types that http.Error replaces, with gorilla/mux.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func errorBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, `{"error":"not found"}`, http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Kind", "application/json")
	http.Error(w, "not found", http.StatusNotFound)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", errorBad).Methods("GET")
	r.HandleFunc("/b/{id}", errorOk).Methods("GET")
	return r
}
