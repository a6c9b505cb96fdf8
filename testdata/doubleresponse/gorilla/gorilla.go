// Package gorilla has handlers that answer twice, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

func missingReturnBad(w http.ResponseWriter, r *http.Request) {
	if mux.Vars(r)["id"] == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent`
	json.NewEncoder(w).Encode("a")
}

func missingReturnOk(w http.ResponseWriter, r *http.Request) {
	if mux.Vars(r)["id"] == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", missingReturnBad).Methods("GET")
	r.HandleFunc("/b/{id}", missingReturnOk).Methods("GET")
	return r
}
