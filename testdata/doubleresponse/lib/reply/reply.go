// Package reply has the helpers that package lib answers with.
package reply

import (
	"encoding/json"
	"io"
	"net/http"
)

// JSON sends v with the status.
func JSON(w http.ResponseWriter, code int, v any) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

// Decode decodes the body; if it cannot, it answers and returns false.
func Decode(w http.ResponseWriter, r *http.Request, v any) bool {
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(v); err != nil {
		JSON(w, http.StatusBadRequest, err.Error())
		return false
	}
	return true
}

// DecodeOnly decodes the body, and does not answer.
func DecodeOnly(w http.ResponseWriter, r *http.Request, v any) error {
	return json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(v)
}

// Check answers an error and returns it.
func Check(w http.ResponseWriter, err error) error {
	if err != nil {
		JSON(w, http.StatusInternalServerError, err.Error())
	}
	return err
}
