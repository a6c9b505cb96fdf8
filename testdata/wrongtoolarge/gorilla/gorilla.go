// Package gorilla answers bodies that are too large, with gorilla/mux.
package gorilla

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/gorilla/mux"
)

type item struct{ Name string }

func untoldBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		http.Error(w, "no item", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request, also when the limit was passed`
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func untoldOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "no item", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func lengthBad(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lengthOk(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", untoldBad).Methods("POST")
	r.HandleFunc("/b/{id}", untoldOk).Methods("POST")
	r.HandleFunc("/c/{id}", lengthBad).Methods("POST")
	r.HandleFunc("/d/{id}", lengthOk).Methods("POST")
	return r
}
