// Package lib sends statuses with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/invalidstatus/lib/reply"
)

func statusBad(w http.ResponseWriter, r *http.Request) {
	reply.Status(w, 4) // want `invalidstatus: 4 is sent, which is no status`
}

func statusOk(w http.ResponseWriter, r *http.Request) {
	reply.Status(w, http.StatusNotFound)
}

// It does not redirect.
func locatedOk(w http.ResponseWriter, r *http.Request) {
	reply.Located(w, "/items/1", http.StatusOK)
}
