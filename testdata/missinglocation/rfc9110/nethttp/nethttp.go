// Package nethttp accepts jobs. RFC 9110 leaves open how a 202 leads to them.
package nethttp

import "net/http"

func emptyBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent with no body and no header that leads to the job: point to it with Location, or describe its state in the body`
}

func locationOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted)
}

func contentLocationOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted)
}

func operationLocationOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Operation-Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted)
}

func linkOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", `</jobs/1>; rel="monitor"`)
	w.WriteHeader(http.StatusAccepted)
}

func bodyOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted)
	w.Write([]byte("queued as job 1"))
}

func createdBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}
