package nethttp

import (
	"net/http"
	"strings"
)

// isPDF is given the media type alone.
func isPDF(mediaType string) bool { return mediaType == "application/pdf" }

func judgedBad(w http.ResponseWriter, r *http.Request) {
	if !isPDF(r.Header.Get("Content-Type")) {
		http.Error(w, "no PDF", http.StatusBadRequest) // want `wrongmediatype: `
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func judgedOk(w http.ResponseWriter, r *http.Request) {
	if !isPDF(r.Header.Get("Content-Type")) {
		http.Error(w, "no PDF", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var registry interface{ Knows(mediaType string) bool }

func registryBad(w http.ResponseWriter, r *http.Request) {
	if !registry.Knows(strings.ToLower(r.Header.Get("Content-Type"))) {
		http.Error(w, "what is this?", http.StatusBadRequest) // want `wrongmediatype: `
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Of another header it says nothing.
func languageOk(w http.ResponseWriter, r *http.Request) {
	if !registry.Knows(r.Header.Get("Content-Language")) {
		http.Error(w, "what is this?", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
