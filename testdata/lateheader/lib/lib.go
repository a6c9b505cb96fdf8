// Package lib sets headers with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/lateheader/lib/reply"
)

func jsonBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	reply.JSON(w, 1) // want `lateheader: header "Content-Type" is never sent`
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	reply.JSON(w, 1)
}

func varyBad(w http.ResponseWriter, r *http.Request) {
	reply.NoContent(w)
	reply.Vary(w, "Accept") // want `lateheader: header "Vary" is never sent`
}

func varyOk(w http.ResponseWriter, r *http.Request) {
	reply.Vary(w, "Accept")
	reply.NoContent(w)
}

func setBad(w http.ResponseWriter, r *http.Request) {
	reply.NoContent(w)
	reply.Set(w.Header(), "Vary", "Accept") // want `lateheader: header "Vary" is never sent`
}

// The helper's fault, and reported there.
func lateBad(w http.ResponseWriter, r *http.Request) {
	reply.Late(w, http.StatusOK)
}
