package nethttp

import "net/http"

// Wrong in every handler that answers by it; what a test does before it calls it does not count.
func announce(w http.ResponseWriter) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func announcedBad(w http.ResponseWriter, r *http.Request) { announce(w) }

func announcedToo(w http.ResponseWriter, r *http.Request) { announce(w) }
