// Package gorilla limits the bodies that one of its routers gets.
package gorilla

import (
	"io"
	"net/http"

	"github.com/gorilla/mux"
)

func limited(next http.Handler) http.Handler { return http.MaxBytesHandler(next, 1<<20) }

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func rootBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func subOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func chosenOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func openBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/root", rootBad).Methods("POST")
	sub := r.PathPrefix("/sub").Subrouter()
	sub.Use(limited)
	sub.HandleFunc("/ok", subOk).Methods("POST")
	open := r.PathPrefix("/open").Subrouter()
	open.HandleFunc("/bad", openBad).Methods("POST")
	return r
}

// The limit is before the routes of one router or the other.
func chosen(prefix string) http.Handler {
	r := mux.NewRouter()
	api := r
	if prefix != "" {
		api = r.PathPrefix(prefix).Subrouter()
	}
	api.Use(limited)
	api.HandleFunc("/ok", chosenOk).Methods("POST")
	return r
}
