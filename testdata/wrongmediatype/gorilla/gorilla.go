// Package gorilla answers media types that are not supported, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

func typeBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func typeOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON is wanted", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func acceptBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") != "application/json" {
		http.Error(w, "JSON is all there is", http.StatusUnsupportedMediaType) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func acceptOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") != "application/json" {
		http.Error(w, "JSON is all there is", http.StatusNotAcceptable)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", typeBad).Methods("POST")
	r.HandleFunc("/b/{id}", typeOk).Methods("POST")
	r.HandleFunc("/c/{id}", acceptBad).Methods("GET")
	r.HandleFunc("/d/{id}", acceptOk).Methods("GET")
	return r
}
