// Package negroni answers 405, with negroni.
package negroni

import (
	"net/http"

	"github.com/urfave/negroni/v3"
)

func refuseBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "no", http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header that it requires`
}

func refuseOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "GET, POST")
	http.Error(w, "no", http.StatusMethodNotAllowed)
}

func routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("PUT /a/{id}", refuseBad)
	m.HandleFunc("PUT /b/{id}", refuseOk)
	n := negroni.New(negroni.NewRecovery())
	n.UseHandler(m)
	return n
}
