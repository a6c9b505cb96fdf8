// Package goji sends bodies with statuses that have none, with goji.
package goji

import (
	"encoding/json"
	"net/http"

	"goji.io"
	"goji.io/pat"
)

func noContentBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNoContent)
	json.NewEncoder(w).Encode("gone") // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func noContentOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	m := goji.NewMux()
	m.HandleFunc(pat.Delete("/a/:id"), noContentBad)
	m.HandleFunc(pat.Delete("/b/:id"), noContentOk)
	return m
}
