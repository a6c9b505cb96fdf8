// Package unrolled sends statuses that are none, or none that can answer, with unrolled/render.
package unrolled

import (
	"net/http"

	"github.com/unrolled/render"
)

var rnd = render.New()

func tooLowBad(w http.ResponseWriter, r *http.Request) {
	rnd.Text(w, 20, "ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(w http.ResponseWriter, r *http.Request) {
	rnd.Text(w, http.StatusOK, "ok")
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
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", tooLowBad)
	m.HandleFunc("GET /b/{id}", tooLowOk)
	m.HandleFunc("GET /c/{id}", processingBad)
	m.HandleFunc("GET /d/{id}", processingOk)
	m.HandleFunc("GET /e/{id}", redirectBad)
	m.HandleFunc("GET /f/{id}", redirectOk)
	return m
}
