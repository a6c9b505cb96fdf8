// Package nethttp works through lists of any kind.
package nethttp

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func namesBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil { // want `unlimitedoperations: the list of the request's body is worked through on line \d+ with no bound`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, name := range names {
		fmt.Println(name)
	}
	w.WriteHeader(http.StatusNoContent)
}

func namesOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil || len(names) > 50 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, name := range names {
		fmt.Println(name)
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if len(names) > 50 {
		w.WriteHeader(http.StatusBadRequest) // want `unlimitedoperations: the list of the request's body is too long, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func highBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil || len(names) > 5000 { // want `unlimitedoperations: the list of the request's body may have 5000 elements, more than the 1000 that are meant`
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	for _, name := range names {
		fmt.Println(name)
	}
	w.WriteHeader(http.StatusNoContent)
}
