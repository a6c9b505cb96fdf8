// Package lib looks at credentials with the helpers of another package.
package lib

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongforbidden/lib/auth"
)

// The function returns what is in the header.
func tokenBad(w http.ResponseWriter, r *http.Request) {
	if auth.Token(r) == "" {
		auth.Forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func tokenOk(w http.ResponseWriter, r *http.Request) {
	if auth.Token(r) == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func sessionBad(w http.ResponseWriter, r *http.Request) {
	_, err := auth.Session(r)
	if err != nil {
		auth.Forbid(w) // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials is missing or wrong`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func allowedOk(w http.ResponseWriter, r *http.Request) {
	user, err := auth.Session(r)
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !auth.Allowed(user) {
		auth.Forbid(w)
		return
	}
	w.WriteHeader(http.StatusOK)
}
