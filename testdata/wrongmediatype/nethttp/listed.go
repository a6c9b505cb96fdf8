package nethttp

import "net/http"

var archives = []string{"application/zip", "application/gzip"}

// takes is given the media type alone; that it has the response as well does not matter.
func listedBad(w http.ResponseWriter, r *http.Request) {
	takes := func(mediaType string) bool {
		w.Header().Set("Accept-Post", "application/zip, application/gzip")
		for _, a := range archives {
			if a == mediaType {
				return true
			}
		}
		return false
	}
	if !takes(r.Header.Get("Content-Type")) {
		http.Error(w, "no archive", http.StatusBadRequest) // want `wrongmediatype: `
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func listedOk(w http.ResponseWriter, r *http.Request) {
	takes := func(mediaType string) bool {
		w.Header().Set("Accept-Post", "application/zip, application/gzip")
		for _, a := range archives {
			if a == mediaType {
				return true
			}
		}
		return false
	}
	if !takes(r.Header.Get("Content-Type")) {
		http.Error(w, "no archive", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
