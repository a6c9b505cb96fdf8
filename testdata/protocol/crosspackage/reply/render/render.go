// Package render is the lowest level.
package render

import (
	"encoding/json"
	"net/http"
)

// rows: $0.set(Content-Type,application/json) $0.status($1)
// rows: if $2!=nil: $0.set(Content-Type,application/json) $0.status($1) $0.body($2,null)
func JSON(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	if v == nil {
		return
	}
	json.NewEncoder(w).Encode(v)
}
