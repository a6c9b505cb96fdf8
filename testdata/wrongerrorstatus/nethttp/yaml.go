package nethttp

import (
	"io"
	"net/http"

	"gopkg.in/yaml.v3"
)

func documentBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	var v map[string]string
	if err := yaml.Unmarshal(data, &v); err != nil {
		http.Error(w, "no document", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func documentOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	var v map[string]string
	if err := yaml.Unmarshal(data, &v); err != nil {
		http.Error(w, "no document", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
