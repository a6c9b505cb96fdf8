// Package reply has the helpers that package lib answers with.
package reply

import (
	"encoding/json"
	"net/http"
)

// JSON sends v with the status.
func JSON(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

// Careful sends v unless the status has no body.
func Careful(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	if v == nil || code == http.StatusNoContent || code == http.StatusNotModified {
		return
	}
	json.NewEncoder(w).Encode(v)
}

// NoContent sends 204.
func NoContent(w http.ResponseWriter) { Careful(w, http.StatusNoContent, nil) }

// Write sends some bytes.
func Write(w http.ResponseWriter, data []byte) { w.Write(data) }

// Deleted sends 204 with a body, whoever calls it.
func Deleted(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNoContent)
	w.Write([]byte("deleted")) // want `forbiddenbody: a body is written with 204 No Content`
}
