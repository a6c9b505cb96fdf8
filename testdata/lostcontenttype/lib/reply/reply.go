// Package reply answers for others.
package reply

import "net/http"

// JSON promises JSON.
func JSON(w http.ResponseWriter) { w.Header().Set("Content-Type", "application/json") }

// Fail answers with text.
func Fail(w http.ResponseWriter, text string) { http.Error(w, text, http.StatusNotFound) }
