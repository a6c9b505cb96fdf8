// Package gorilla redirects what is no GET, with gorilla/mux.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func foundBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func getOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", foundBad).Methods("POST")
	r.HandleFunc("/b/{id}", foundOk).Methods("POST")
	r.HandleFunc("/c/{id}", getOk).Methods("GET")
	return r
}
