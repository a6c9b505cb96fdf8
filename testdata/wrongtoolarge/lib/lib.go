// Package lib reads bodies with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongtoolarge/lib/decode"
)

func untoldBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := decode.JSON(w, r, &v); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest) // want `wrongtoolarge: every error of reading the body is answered 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func toldOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := decode.JSON(w, r, &v); err != nil {
		decode.Fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// errors.As in a function of its own.
func askedBad(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := decode.JSON(w, r, &v); err != nil {
		if decode.TooLarge(err) {
			w.WriteHeader(http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
			return
		}
		w.WriteHeader(http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := decode.JSON(w, r, &v); err != nil {
		if decode.TooLarge(err) {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		w.WriteHeader(http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
