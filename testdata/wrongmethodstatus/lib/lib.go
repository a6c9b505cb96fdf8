// Package lib looks at methods with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongmethodstatus/lib/guard"
)

// The finding is in the helper.
func guardedBad(w http.ResponseWriter, r *http.Request) {
	if !guard.Post(w, r) {
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

// The method is compared in a function that has no response.
func askedBad(w http.ResponseWriter, r *http.Request) {
	if !guard.IsPost(r) {
		guard.BadRequest(w) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	if !guard.IsPost(r) {
		w.Header().Set("Allow", "POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
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
