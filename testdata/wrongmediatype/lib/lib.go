// Package lib looks at media types with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongmediatype/lib/types"
)

func askedBad(w http.ResponseWriter, r *http.Request) {
	if !types.IsJSON(r) {
		types.BadRequest(w) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	if !types.IsJSON(r) {
		w.WriteHeader(http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func comparedBad(w http.ResponseWriter, r *http.Request) {
	if types.Of(r) != "application/json" {
		w.WriteHeader(http.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It is judged in the other package.
func requiredOk(w http.ResponseWriter, r *http.Request) {
	if !types.Require(w, r, "application/json") {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
