// Package gorilla sends statuses that are none, or none that can answer, with gorilla/mux.
package gorilla

import (
	"net/http"

	"github.com/gorilla/mux"
)

func tooLowBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "ok", 20) // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "ok", http.StatusOK)
}

func processingBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusProcessing) // want `invalidstatus: an interim status is sent and no final one`
}

func processingOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func redirectBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func routes() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/a/{id}", tooLowBad).Methods("GET")
	r.HandleFunc("/b/{id}", tooLowOk).Methods("GET")
	r.HandleFunc("/c/{id}", processingBad).Methods("GET")
	r.HandleFunc("/d/{id}", processingOk).Methods("GET")
	r.HandleFunc("/e/{id}", redirectBad).Methods("GET")
	r.HandleFunc("/f/{id}", redirectOk).Methods("GET")
	return r
}
