package inferred

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/lib/pq"

	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/inferred/store"
)

// The error is a struct, and not a pointer to one.
func valueBad(w http.ResponseWriter, r *http.Request) {
	name, err := store.Gone(r.PathValue("id"))
	var gone store.GoneError
	if errors.As(err, &gone) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*GoneError.*500`
		return
	}
	fmt.Fprintln(w, name)
}

func valueOk(w http.ResponseWriter, r *http.Request) {
	name, err := store.Gone(r.PathValue("id"))
	var gone store.GoneError
	if errors.As(err, &gone) {
		w.WriteHeader(http.StatusGone)
		return
	}
	fmt.Fprintln(w, name)
}

// What a method of the driver's code returns says that there is one.
func namedBad(w http.ResponseWriter, r *http.Request) {
	if err := store.Named(r.PathValue("id")); errors.Is(err, store.ErrNamed) {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that it exists already .*ErrNamed.*500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A function has made another code of the driver's.
func mappedOk(w http.ResponseWriter, r *http.Request) {
	if err := store.Mapped(r.PathValue("id")); errors.Is(err, store.ErrMapped) {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The driver's code is compared as text.
func textBad(w http.ResponseWriter, r *http.Request, insert func(string) error) {
	err := insert(r.PathValue("id"))
	var e *pq.Error
	if errors.As(err, &e) && string(e.Code) == "23505" {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: the error says that it exists already .*500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
