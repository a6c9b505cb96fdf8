// Package nethttp has 201, 202 and redirects in handlers of net/http.
package nethttp

import "net/http"

func createdBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header: set it before the status is written`
}

func createdOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}
