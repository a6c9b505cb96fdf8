// Package screened reads a variable of the route behind middleware of another package, which has read it before.
package screened

import (
	"net/http"
	"strconv"

	"github.com/gorilla/mux"

	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/screened/load"
)

func routes() *mux.Router {
	r := mux.NewRouter()
	r.Use(load.Item("id"))
	r.HandleFunc("/items/{id}", itemOk)
	r.HandleFunc("/items/{id}/parts", queryBad)
	return r
}

func itemOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(mux.Vars(r)["id"])
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

type app struct{ guard mux.MiddlewareFunc }

// Its guard lies in a field.
func (a *app) routes() *mux.Router {
	r := mux.NewRouter()
	r.Use(a.guard)
	r.HandleFunc("/parts/{id}", partOk)
	return r
}

func partOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(mux.Vars(r)["id"])
	if err != nil {
		http.Error(w, "no such number", http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-Id", strconv.Itoa(id))
}
