// Package body writes bodies that are not sent.
package body

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func write(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	_, _ = w.Write([]byte("deleted")) // want `has none`
}

func encode(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode(map[string]string{"deleted": r.PathValue("id")}) // want `has none`
}

func decode(r *http.Request) (v any, err error) {
	return v, json.Unmarshal([]byte(r.PathValue("id")), &v)
}

// No fix: nothing else uses the package.
func print(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	fmt.Fprint(w, "deleted") // want `has none`
}

// No fix: nothing else uses the variable.
func text(w http.ResponseWriter, r *http.Request) {
	text := []byte(r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
	w.Write(text) // want `has none`
}

// No fix: with another status there is a body.
func status(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		w.WriteHeader(http.StatusNoContent)
	}
	w.Write([]byte("item")) // want `has none`
}

func remove() []byte { return nil }

// No fix: what is written has to be done.
func effect(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write(append(remove(), '\n')) // want `has none`
}

var goodbye = []byte("deleted")

var texts struct{ deleted []byte }

// A variable of the package and a field need no other use.
func kept(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write(goodbye) // want `has none`
}

func field(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Write(texts.deleted) // want `has none`
}
