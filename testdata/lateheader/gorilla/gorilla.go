// Package gorilla sets headers too late, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

func lateBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
	w.Header().Set("X-Total", "1") // want `lateheader: header "X-Total" is never sent`
}

func lateOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Total", "1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", lateBad).Methods("GET")
	r.HandleFunc("/b/{id}", lateOk).Methods("GET")
	return r
}
