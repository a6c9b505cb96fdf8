// Package decode reads bodies for package lib.
package decode

import (
	"encoding/json"
	"io"
	"net/http"
)

// JSON decodes the body, however long it is.
func JSON(r *http.Request, v any) error { return json.NewDecoder(r.Body).Decode(v) }

// Limited decodes the body up to a limit.
func Limited(w http.ResponseWriter, r *http.Request, v any) error {
	return json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(v)
}

// From decodes what a reader has.
func From(rd io.Reader, v any) error { return json.NewDecoder(rd).Decode(v) }

// Limit puts a limit on the body.
func Limit(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
}

// Hooks is implemented by one type.
type Hooks interface {
	Handle(r *http.Request) error
}

type hooks struct{ last []byte }

// NewHooks returns the one.
func NewHooks() Hooks { return &hooks{} }

func (h *hooks) Handle(r *http.Request) (err error) {
	h.last, err = io.ReadAll(r.Body)
	return err
}
