// Package auth looks at credentials for package lib.
package auth

import (
	"net/http"
	"strings"
)

// Forbid sends 403.
func Forbid(w http.ResponseWriter) { http.Error(w, "forbidden", http.StatusForbidden) }

// Token returns the token that the request brings, or "".
func Token(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

// Session returns the session that the request brings.
func Session(r *http.Request) (string, error) {
	c, err := r.Cookie("session")
	if err != nil {
		return "", err
	}
	return c.Value, nil
}

// Allowed reports whether a user may.
func Allowed(user string) bool { return user == "admin" }
