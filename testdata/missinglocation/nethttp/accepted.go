package nethttp

import (
	"io"
	"net/http"
)

func acceptedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header: set it before the status is written`
}

func acceptedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted)
}

// The table wants Location; that the body names the job is not enough.
func acceptedBodyBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
	io.WriteString(w, `{"job":"1"}`)
}

func acceptedOtherHeaderBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Operation-Location", "/jobs/1")
	w.WriteHeader(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}

// A 202 that PUT reaches needs its job as well.
func acceptedPutBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		w.Header().Set("Allow", "PUT")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusAccepted) // want `missinglocation: 202 Accepted is sent without a Location header`
}
