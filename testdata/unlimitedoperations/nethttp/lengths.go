package nethttp

import (
	"encoding/json"
	"net/http"
)

type lengthTag struct {
	Operations []operation `valid:"length(1|1000)"`
}

type otherTag struct {
	Operations []operation `valid:"required"`
}

// A validator is asked for the bound by the field's tag.
func lengthTagOk(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b lengthTag
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

func otherTagBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var b otherTag
	if err := json.NewDecoder(r.Body).Decode(&b); err != nil { // want `unlimitedoperations: the list of operations "Operations" of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range b.Operations {
		apply(op)
	}
	w.WriteHeader(http.StatusNoContent)
}

// How much room the list has bounds nothing.
func capacityBad(w http.ResponseWriter, r *http.Request) {
	limited(w, r)
	var ops []operation
	if err := json.NewDecoder(r.Body).Decode(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	paths := make([]string, 0, cap(ops))
	for _, op := range ops {
		paths = append(paths, op.Path)
		apply(op)
	}
	json.NewEncoder(w).Encode(paths)
}
