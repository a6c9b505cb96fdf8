// Package lib works through lists of operations that another package decodes.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/unlimitedoperations/lib/body"
)

func apply(body.Operation) {}

func decodedBad(w http.ResponseWriter, r *http.Request) {
	var ops []body.Operation
	if err := body.Decode(w, r, &ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func decodedOk(w http.ResponseWriter, r *http.Request) {
	var ops []body.Operation
	if err := body.Decode(w, r, &ops); err != nil || len(ops) > 1000 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}
