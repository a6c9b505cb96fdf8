// Package body decodes bodies for others.
package body

import (
	"encoding/json"
	"net/http"
)

// Operation says what to do.
type Operation struct{ Op, Path string }

// Decode decodes the body.
func Decode(w http.ResponseWriter, r *http.Request, v any) error {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	return json.NewDecoder(r.Body).Decode(v)
}

// Valid is what can say whether it is valid.
type Valid interface{ Validate() error }

// DecodeValid decodes the body and asks whether it is valid.
func DecodeValid(w http.ResponseWriter, r *http.Request, v Valid) error {
	if err := Decode(w, r, v); err != nil {
		return err
	}
	return v.Validate()
}
