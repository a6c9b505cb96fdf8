package nethttp

import (
	"log"
	"net/http"
)

var find func(id string) (int, error)

// ident answers what has no identifier, and says so.
func ident(w http.ResponseWriter, r *http.Request) (string, bool) {
	id := r.PathValue("id")
	if id == "" {
		w.WriteHeader(http.StatusBadRequest)
		return "", false
	}
	return id, true
}

// What came up later no helper has answered.
func laterBad(w http.ResponseWriter, r *http.Request) {
	id, ok := ident(w, r)
	if !ok {
		return
	}
	if _, err := find(id); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	w.WriteHeader(http.StatusNoContent)
}

func laterOk(w http.ResponseWriter, r *http.Request) {
	id, ok := ident(w, r)
	if !ok {
		return
	}
	if _, err := find(id); err != nil {
		log.Print(err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// known answers the errors that it knows; the others it has looked at as well.
func known(w http.ResponseWriter, err error) bool {
	if err == http.ErrNoLocation {
		w.WriteHeader(http.StatusNotFound)
	}
	return true
}

func knownOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		known(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
