// Package lib answers with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/missingheader/lib/reply"
)

func bareBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		reply.MethodNotAllowed(w) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func bareOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		reply.MethodNotAllowed(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func listedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		reply.NotAllowed(w, "GET")
		return
	}
	w.WriteHeader(http.StatusOK)
}

func statusBad(w http.ResponseWriter, r *http.Request) {
	reply.Error(w, http.StatusUpgradeRequired) // want `missingheader: 426 Upgrade Required is sent without the Upgrade header`
}

func statusOk(w http.ResponseWriter, r *http.Request) {
	reply.Error(w, http.StatusNotFound)
}
