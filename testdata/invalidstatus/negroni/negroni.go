// Package negroni sends statuses that are none, or none that can answer, with negroni.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
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
	m := http.NewServeMux()
	m.HandleFunc("GET /a/{id}", tooLowBad)
	m.HandleFunc("GET /b/{id}", tooLowOk)
	m.HandleFunc("GET /c/{id}", processingBad)
	m.HandleFunc("GET /d/{id}", processingOk)
	m.HandleFunc("GET /e/{id}", redirectBad)
	m.HandleFunc("GET /f/{id}", redirectOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
