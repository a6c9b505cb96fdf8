// Package httprouter sends 202, with httprouter.
package httprouter

import (
	"encoding/json"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func emptyBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Location", "/jobs/1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	json.NewEncoder(w).Encode("queued")
}

func routes() http.Handler {
	r := httprouter.New()
	r.POST("/a/:id", emptyBad)
	r.POST("/b/:id", emptyOk)
	return r
}
