// Package lib looks at preconditions with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongprecondition/lib/cond"
)

func matchBad(w http.ResponseWriter, r *http.Request) {
	if cond.Match(r) != r.PathValue("etag") {
		w.WriteHeader(http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Missed: what is returned is joined from two conditions.
func fn_holdsBad(w http.ResponseWriter, r *http.Request) {
	if !cond.Holds(r, r.PathValue("etag")) {
		w.WriteHeader(http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func holdsOk(w http.ResponseWriter, r *http.Request) {
	if !cond.Holds(r, r.PathValue("etag")) {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It is judged in the other package.
func checkOk(w http.ResponseWriter, r *http.Request) {
	if !cond.Check(w, r, r.PathValue("etag")) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
