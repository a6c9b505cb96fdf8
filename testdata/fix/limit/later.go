package limit

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

// What is put back behind the reading is not the client's any more.
func restored(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") != "" {
		data, _ := io.ReadAll(r.Body) // want `no limit`
		defer func() { w.Write(data) }()
	}
	r.Body = io.NopCloser(bytes.NewReader(nil))
}

// No fix: some requests are answered without a look at the body.
func sometimes(w http.ResponseWriter, r *http.Request) {
	var v any
	if r.PathValue("id") != "" && json.NewDecoder(r.Body).Decode(&v) != nil { // want `no limit`
		http.Error(w, "not JSON", http.StatusBadRequest)
		return
	}
}

// No fix: likewise.
func withID(w http.ResponseWriter, r *http.Request) {
	var v any
	if r.PathValue("id") == "" || json.NewDecoder(r.Body).Decode(&v) != nil { // want `no limit`
		http.Error(w, "not JSON", http.StatusBadRequest)
	}
}
