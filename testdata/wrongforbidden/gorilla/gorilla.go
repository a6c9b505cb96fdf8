// Package gorilla refuses requests without credentials, with gorilla/mux.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func headerBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func headerOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", headerBad).Methods("GET")
	r.HandleFunc("/b/{id}", headerOk).Methods("GET")
	return r
}
