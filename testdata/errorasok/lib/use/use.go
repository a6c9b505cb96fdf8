// Package use answers with helpers of another package.
package use

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/statusvet/statusvet/testdata/errorasok/lib"
	"github.com/statusvet/statusvet/testdata/errorasok/lib/problem"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func failBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		lib.Fail(w, http.StatusOK, err) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func failOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		lib.Fail(w, http.StatusInternalServerError, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Nothing of the error is sent; that this answers 200 nevertheless is not known to be because of it.
func fn_quietBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		lib.Quiet(w, http.StatusOK, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func problemBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusOK)
		json.NewEncoder(w).Encode(lib.NewProblem(7, err)) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func problemOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(lib.NewProblem(7, err))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func failure(err error) map[string]any { return problem.Of(err) }

// What makes the payload asks another package to make it.
func detailsBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		json.NewEncoder(w).Encode(failure(err)) // want `errorasok: an error is sent with 200 OK, which nothing chose: answer`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func detailsOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(failure(err))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
