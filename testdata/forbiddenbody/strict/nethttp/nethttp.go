// Package nethttp sends lengths with 304.
package nethttp

import "net/http"

func lengthBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "12")
	w.WriteHeader(http.StatusNotModified) // want `forbiddenbody: 304 Not Modified is sent with a Content-Length header, which has to be that of the 200`
}

func lengthOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Etag", "12")
	w.WriteHeader(http.StatusNotModified)
}
