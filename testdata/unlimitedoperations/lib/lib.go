// Package lib works through lists of operations that another package decodes.
package lib

import (
	"errors"
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

type batch struct{ Operations []body.Operation }

func (b *batch) Validate() error {
	if len(b.Operations) > 1000 {
		return errors.New("too many")
	}
	return nil
}

// The other package asks.
func validOk(w http.ResponseWriter, r *http.Request) {
	var b batch
	if err := body.DecodeValid(w, r, &b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}
