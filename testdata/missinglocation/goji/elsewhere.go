package goji

import (
	"net/http"

	"github.com/zenazn/goji/web"
)

// Handlers that another package registers are known by what they are given.
func CreateBad(c web.C, w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func CreateOk(c web.C, w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/"+c.URLParams["name"])
	w.WriteHeader(http.StatusCreated)
}

// A step of handlers is not.
func StepOk(w http.ResponseWriter, r *http.Request, name string) {
	w.WriteHeader(http.StatusCreated)
}
