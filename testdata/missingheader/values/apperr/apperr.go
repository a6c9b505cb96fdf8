// Package apperr has errors that carry a status, and what turns them into responses.
package apperr

import (
	"encoding/json"
	"errors"
	"net/http"
)

// Error is an error that carries a status.
type Error struct {
	Code    int
	Message string
	Err     error
}

func (e *Error) Error() string { return e.Message }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// WithCause adds a cause.
func (e *Error) WithCause(err error) *Error {
	e.Err = err
	return e
}

// New makes an error of that status.
func New(code int, message string) *Error { return &Error{Code: code, Message: message} }

// NotFound makes an error with status 404.
func NotFound(what string) *Error { return New(http.StatusNotFound, what+" not found") }

// MethodNotAllowed makes an error with status 405.
func MethodNotAllowed() *Error { return New(http.StatusMethodNotAllowed, "method not allowed") }

// Handler is a handler that returns what went wrong.
type Handler func(http.ResponseWriter, *http.Request) error

// ServeHTTP runs the handler and answers its error.
func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		Write(w, err)
	}
}

// Write answers an error.
func Write(w http.ResponseWriter, err error) {
	var e *Error
	if !errors.As(err, &e) {
		e = &Error{Code: http.StatusInternalServerError, Message: "internal error"}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(e.Code)
	json.NewEncoder(w).Encode(e.Message)
}

// ErrMethod is for handlers that have nothing to add.
var ErrMethod = MethodNotAllowed()

// ErrMissing is an error value.
var ErrMissing error = NotFound("it")

// ErrChanged may become another.
var ErrChanged = MethodNotAllowed()

// Change changes it.
func Change() { ErrChanged = New(http.StatusNotFound, "not found") }
