package nethttp

import (
	"fmt"
	"net/http"
)

// A handler of its own, that another one calls as well.
func registeredBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func beforeRegisteredOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	registeredBad(w, r)
}

type draft struct{ name string }

var current func() *draft

func draftBad(w http.ResponseWriter, r *http.Request) {
	d := current()
	if d == nil {
		http.Error(w, "no draft", http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	fmt.Fprint(w, d.name)
}

func registeredRoutes(mux *http.ServeMux) {
	mux.HandleFunc("/items", registeredBad)
	mux.HandleFunc("/drafts", draftBad)
	mux.HandleFunc("/others", beforeRegisteredOk)
}
