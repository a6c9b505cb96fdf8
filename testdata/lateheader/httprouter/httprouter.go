// Package httprouter sets headers too late, with httprouter.
package httprouter

import (
	"encoding/json"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func lateBad(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
	w.Header().Set("X-Total", "1") // want `lateheader: header "X-Total" is never sent`
}

func lateOk(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	w.Header().Set("X-Total", "1")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode("a")
}

func routes() http.Handler {
	r := httprouter.New()
	r.GET("/a/:id", lateBad)
	r.GET("/b/:id", lateOk)
	return r
}
