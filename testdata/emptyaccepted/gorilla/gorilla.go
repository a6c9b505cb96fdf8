// Package gorilla sends 202, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

func emptyBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	json.NewEncoder(w).Encode("queued")
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", emptyBad).Methods("POST")
	r.HandleFunc("/b/{id}", emptyOk).Methods("POST")
	return r
}
