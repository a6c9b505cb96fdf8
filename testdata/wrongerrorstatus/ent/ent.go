// Package ent asks the client that ent has generated.
package ent

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/ent/db"
)

var client *db.Client

func isBad(w http.ResponseWriter, r *http.Request) {
	it, err := client.Get(r.Context(), 1)
	if db.IsNotFound(err) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that there is no such thing`
		return
	}
	fmt.Fprint(w, it)
}

func isOk(w http.ResponseWriter, r *http.Request) {
	it, err := client.Get(r.Context(), 1)
	if db.IsNotFound(err) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	fmt.Fprint(w, it)
}

func asBad(w http.ResponseWriter, r *http.Request) {
	it, err := client.Get(r.Context(), 1)
	if missing := new(db.NotFoundError); errors.As(err, &missing) {
		w.WriteHeader(http.StatusBadGateway) // want `wrongerrorstatus: the error says that there is no such thing`
		return
	}
	fmt.Fprint(w, it)
}

func asOk(w http.ResponseWriter, r *http.Request) {
	it, err := client.Get(r.Context(), 1)
	if missing := new(db.NotFoundError); errors.As(err, &missing) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	fmt.Fprint(w, it)
}
