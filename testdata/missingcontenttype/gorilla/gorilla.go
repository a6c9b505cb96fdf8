// Package gorilla writes JSON, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

func encodeBad(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode("a")
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", encodeBad).Methods("GET")
	r.HandleFunc("/b/{id}", encodeOk).Methods("GET")
	r.HandleFunc("/c/{id}", jsonOk).Methods("GET")
	return r
}
