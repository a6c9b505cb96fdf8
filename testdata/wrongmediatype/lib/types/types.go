// Package types looks at media types for others.
package types

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
)

// IsJSON reports whether the request's body is JSON.
func IsJSON(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Content-Type"), "application/json")
}

// Of returns the request's media type.
func Of(r *http.Request) string {
	mediatype, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	return mediatype
}

// BadRequest answers.
func BadRequest(w http.ResponseWriter) { w.WriteHeader(http.StatusBadRequest) }

// Require answers and says so.
func Require(w http.ResponseWriter, r *http.Request, mediatype string) bool {
	if r.Header.Get("Content-Type") != mediatype {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return false
	}
	return true
}

// ErrJSON says what is wanted.
var ErrJSON = errors.New("JSON is wanted")

// Answer answers with v.
func Answer(w http.ResponseWriter, code int, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "cannot encode", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	w.Write(data)
}

// Fail answers with an error.
func Fail(w http.ResponseWriter, code int, err error) {
	Answer(w, code, map[string]any{"error": err.Error()})
}
