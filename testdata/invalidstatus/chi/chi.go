// Package chi sends statuses that are none, or none that can answer, with chi.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
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
	r := chi.NewRouter()
	r.Get("/a/{id}", tooLowBad)
	r.Get("/b/{id}", tooLowOk)
	r.Get("/c/{id}", processingBad)
	r.Get("/d/{id}", processingOk)
	r.Get("/e/{id}", redirectBad)
	r.Get("/f/{id}", redirectOk)
	return r
}
