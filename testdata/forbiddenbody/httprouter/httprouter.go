// Package httprouter sends bodies with statuses that have none, with httprouter.
package httprouter

import (
	"encoding/json"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func noContentBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("gone") // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func noContentOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	r := httprouter.New()
	r.DELETE("/a/:id", noContentBad)
	r.DELETE("/b/:id", noContentOk)
	return r
}
