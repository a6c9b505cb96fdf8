// Package gorilla has guards behind the routes of gorilla/mux, and its own answers.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

// The router's own 404 handler, and whatever it looks at.
func notFoundOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	http.Error(w, "no page", http.StatusNotFound)
}

func guardedBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func bothBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// What answers preflights stands before the router.
func preflightOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.NotFoundHandler = http.HandlerFunc(notFoundOk)
	r.HandleFunc("/a", guardedBad)
	r.HandleFunc("/b", routedOk).Methods("GET")
	r.HandleFunc("/c", bothBad).Methods("GET", "POST")
	r.HandleFunc("/d", preflightOk).Methods("POST", "OPTIONS")
	return r
}
