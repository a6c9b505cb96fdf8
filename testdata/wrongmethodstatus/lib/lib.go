// Package lib looks at methods with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongmethodstatus/lib/guard"
)

// The finding is in the helper.
//
// The finding here is wrong: it is reported twice.
func fp_guardedBad(w http.ResponseWriter, r *http.Request) {
	if !guard.Post(w, r) { // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func answeredBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		guard.BadRequest(w) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func answeredOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery == "" {
		guard.BadRequest(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Missed: the method is compared in a function that has no response.
func fn_askedBad(w http.ResponseWriter, r *http.Request) {
	if !guard.IsPost(r) {
		guard.BadRequest(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func corsOk(w http.ResponseWriter, r *http.Request) {
	guard.CORS(w, r)
	if r.Method != http.MethodOptions {
		w.Write([]byte("page"))
	}
}

func handledOk(w http.ResponseWriter, r *http.Request) {
	if guard.Handled(w, r) {
		return
	}
	w.Write([]byte("page"))
}
