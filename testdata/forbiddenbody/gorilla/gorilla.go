// Package gorilla sends bodies with statuses that have none, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

func noContentBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("gone") // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func noContentOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", noContentBad).Methods("DELETE")
	r.HandleFunc("/b/{id}", noContentOk).Methods("DELETE")
	return r
}
