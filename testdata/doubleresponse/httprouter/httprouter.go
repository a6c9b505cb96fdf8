// Package httprouter has handlers that answer twice, with httprouter.
package httprouter

import (
	"encoding/json"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func missingReturnBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if ps.ByName("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent`
	json.NewEncoder(w).Encode("a")
}

func missingReturnOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if ps.ByName("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := httprouter.New()
	r.GET("/a/:id", missingReturnBad)
	r.GET("/b/:id", missingReturnOk)
	return r
}
