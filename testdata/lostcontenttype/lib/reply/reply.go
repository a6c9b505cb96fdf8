// Package reply answers for others.
package reply

import "net/http"

// JSON promises JSON.
func JSON(w http.ResponseWriter) { w.Header().Set("Content-Type", "application/json") }

// Fail answers with text.
func Fail(w http.ResponseWriter) { http.Error(w, "failed", http.StatusNotFound) }
