// Package kinds has the errors of a service, and says which is which.
package kinds

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
)

// Refused says that a request was not as it should be.
type Refused struct{ Why string }

func (r *Refused) Error() string { return r.Why }

// ErrLocked is for what cannot be changed.
var ErrLocked = errors.New("locked")

// IsRefused asks of its own alone.
func IsRefused(err error) bool {
	if err == nil {
		return false
	}
	var r *Refused
	return errors.As(err, &r) || errors.Is(err, ErrLocked)
}

// IsMissing asks of the store's.
func IsMissing(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// Syntax is a name for another package's error.
type Syntax = json.SyntaxError

// IsSyntax asks of a decoder's.
func IsSyntax(err error) bool {
	var s *Syntax
	return errors.As(err, &s)
}

// Status is that of an error.
func Status(err error) int {
	switch {
	case IsRefused(err):
		return http.StatusBadRequest
	case IsMissing(err):
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}

// Answer sends it.
func Answer(w http.ResponseWriter, err error) { w.WriteHeader(Status(err)) }
