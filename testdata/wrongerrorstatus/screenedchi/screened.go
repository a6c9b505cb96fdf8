// Package screenedchi reads a variable of the route behind middleware of another package that one route alone is given, with chi.
package screenedchi

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/screenedchi/load"
)

func routes() http.Handler {
	r := chi.NewRouter()
	r.With(load.Item).Get("/items/{id}", itemOk)
	r.Get("/parts", queryBad)
	return r
}

func itemOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(chi.URLParam(r, "id"))
	if err != nil {
		http.Error(w, "no such number", http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-Id", strconv.Itoa(id))
}

func queryBad(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.URL.Query().Get("id"))
	if err != nil {
		http.Error(w, "no such number", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.Header().Set("X-Id", strconv.Itoa(id))
}
