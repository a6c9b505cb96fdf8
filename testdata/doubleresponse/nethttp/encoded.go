package nethttp

import (
	"encoding/json"
	"net/http"
)

// render answers that it cannot encode.
func render(w http.ResponseWriter, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "cannot encode", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

// Texts and numbers can always be encoded.
func literalOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusBadRequest)
	render(w, map[string]any{"error": r.URL.Path, "code": 7, "more": map[string]any{"path": r.URL.Path}})
}

func textsOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusBadRequest)
	render(w, map[string]string{"error": r.URL.Path})
}

func literalBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusBadRequest)
	render(w, map[string]any{"error": r.URL.Path, "context": r.Context()}) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent`
}

func grownBad(w http.ResponseWriter, r *http.Request) {
	m := map[string]any{"error": r.URL.Path}
	fillIn(m)
	w.WriteHeader(http.StatusBadRequest)
	render(w, m) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent`
}

func fillIn(m map[string]any) { m["channel"] = make(chan int) }
