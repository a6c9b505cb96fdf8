// Package reply has the helpers that package lib answers with.
package reply

import (
	"net/http"
	"strings"
)

// MethodNotAllowed sends 405; its callers set Allow, or not.
func MethodNotAllowed(w http.ResponseWriter) {
	Error(w, http.StatusMethodNotAllowed)
}

// NotAllowed sends 405 with the methods that are.
func NotAllowed(w http.ResponseWriter, methods ...string) {
	w.Header().Set("Allow", strings.Join(methods, ", "))
	Error(w, http.StatusMethodNotAllowed)
}

// Error sends a status with its text.
func Error(w http.ResponseWriter, code int) {
	http.Error(w, http.StatusText(code), code)
}
