// Package reply has the helpers that package lib answers with.
package reply

import (
	"encoding/json"
	"net/http"
)

// JSON leaves the status to its caller.
func JSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}

// NoContent sends 204.
func NoContent(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

// Vary says what the response depends on.
func Vary(w http.ResponseWriter, header string) { w.Header().Add("Vary", header) }

// Set sets a header.
func Set(h http.Header, key, value string) { h.Set(key, value) }

// Late sets the type after the status, whoever calls it.
func Late(w http.ResponseWriter, code int) {
	w.WriteHeader(code)
	w.Header().Set("Content-Type", "application/json") // want `lateheader: header "Content-Type" is never sent`
}
