// Package strict writes JSON without saying so.
package strict

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
)

func first(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(w).Encode("item"); err != nil { // want `JSON is written`
		return
	}
}

func status(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound)
	xml.NewEncoder(w).Encode("item") // want `XML is written`
}

// No fix: the status is sent on one path before, on the other now.
func either(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		w.WriteHeader(http.StatusNotFound)
	}
	json.NewEncoder(w).Encode("item") // want `JSON is written`
}
