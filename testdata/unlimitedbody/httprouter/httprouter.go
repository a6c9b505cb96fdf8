// Package httprouter reads bodies, with httprouter, which limits none.
package httprouter

import (
	"encoding/json"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

type item struct{ Name string }

func readBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil { // want `unlimitedbody: the request's body is read with no limit on its size`
		http.Error(w, "no item", http.StatusRequestEntityTooLarge)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func readOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil {
		http.Error(w, "no item", http.StatusRequestEntityTooLarge)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(it)
}

func routes() http.Handler {
	r := httprouter.New()
	r.POST("/a/:id", readBad)
	r.POST("/b/:id", readOk)
	return r
}
