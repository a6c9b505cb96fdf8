// Package lib sets types with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/lostcontenttype/lib/reply"
)

func failBad(w http.ResponseWriter, r *http.Request) {
	reply.JSON(w)
	reply.Fail(w, `{"error":"failed"}`) // want `lostcontenttype: the Content-Type application/json is set before`
}

func failOk(w http.ResponseWriter, r *http.Request) {
	reply.Fail(w, `{"error":"failed"}`)
}
