// Package oapichi has the handlers of a server that oapi-codegen has generated (v2.5.1, chi-server): it calls them for its routes.
package oapichi

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"github.com/statusvet/statusvet/testdata/missinglocation/oapichi/api"
)

type Bad struct{}

var _ api.ServerInterface = Bad{}

func (Bad) AddItem(w http.ResponseWriter, r *http.Request, shelf string) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// StoreItem is called for PUT alone, as the generated interface says.
func (Bad) StoreItem(w http.ResponseWriter, r *http.Request, shelf, id string) {
	w.WriteHeader(http.StatusCreated)
}

type Ok struct{}

func (Ok) AddItem(w http.ResponseWriter, r *http.Request, shelf string) {
	w.Header().Set("Location", "/shelves/"+shelf+"/items/1")
	w.WriteHeader(http.StatusCreated)
}

func (Ok) StoreItem(w http.ResponseWriter, r *http.Request, shelf, id string) {
	w.WriteHeader(http.StatusNoContent)
}

// Helper has a method of that name, and is no server: who calls it may have set the header.
type Helper struct{}

func (Helper) AddItem(w http.ResponseWriter, r *http.Request, shelf string) {
	w.WriteHeader(http.StatusCreated)
}

func routes() http.Handler { return api.HandlerFromMux(Bad{}, chi.NewRouter()) }
