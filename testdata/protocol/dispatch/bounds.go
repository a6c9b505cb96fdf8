package dispatch

import (
	"encoding/json"
	"net/http"
)

// replies has more elements than are told apart.
var replies = map[string]int{
	"canceled": 499, "unknown": 500, "invalid": 400, "deadline": 504, "missing": 404, "exists": 409, "denied": 403, "exhausted": 429, "precondition": 412,
	"aborted": 409, "range": 416, "unimplemented": 501, "internal": 500, "unavailable": 503, "loss": 500, "unauthenticated": 401, "large": 413,
}

// Many answers with the code of a name.
//
// rows: $0.status(?)
func Many(w http.ResponseWriter, name string) {
	w.WriteHeader(replies[name])
}

var configured = map[string]int{"gone": http.StatusGone}

// Configure fills the table from a file.
func Configure(data []byte) error { return json.Unmarshal(data, &configured) }

// Configured answers with a code that the file may have changed.
//
// rows: $0.status(?)
func Configured(w http.ResponseWriter) {
	w.WriteHeader(configured["gone"])
}
