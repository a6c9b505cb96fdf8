package nethttp

import (
	"io"
	"net/http"
	"strconv"
)

func lengthBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusNoContent) // want `forbiddenbody: 204 No Content is sent with a Content-Length header, which that status forbids: leave the header out`
}

func lengthOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusOK)
}

func lengthDeletedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "7")
	if r.Method == http.MethodDelete {
		w.Header().Del("Content-Length")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	io.WriteString(w, "content")
}

func lengthIndexBad(w http.ResponseWriter, r *http.Request) {
	w.Header()["Content-Length"] = []string{"0"}
	w.WriteHeader(http.StatusNoContent) // want `forbiddenbody: 204 No Content is sent with a Content-Length header`
}

// A 304 may say how long the body is that the client has.
func lengthNotModifiedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", strconv.Itoa(7))
	w.WriteHeader(http.StatusNotModified)
}

// A 205 may say that there is nothing.
func lengthResetOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusResetContent)
}

// Only some of the paths set it.
func lengthSometimesOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery != "" {
		w.Header().Set("Content-Length", "0")
	}
	w.WriteHeader(http.StatusNoContent)
}

// net/http leaves it out of the 1xx: it is for the answer that follows.
func lengthEarlyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "7")
	w.WriteHeader(http.StatusProcessing)
	io.WriteString(w, "content")
}
