// Package gorilla reads variables of routes behind nothing that has read them.
package gorilla

import (
	"net/http"
	"strconv"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
)

func routes() *mux.Router {
	r := mux.NewRouter()
	r.Use(handlers.RecoveryHandler(), logged)
	r.HandleFunc("/items/{id}", itemBad)
	return r
}

func logged(next http.Handler) http.Handler { return next }

func itemBad(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(mux.Vars(r)["id"])
	if err != nil {
		http.Error(w, "no such number", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.Header().Set("X-Id", strconv.Itoa(id))
}
