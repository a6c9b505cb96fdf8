// Package cond looks at preconditions for others.
package cond

import "net/http"

// Match returns the entity tag that the client has.
func Match(r *http.Request) string { return r.Header.Get("If-Match") }

// Holds reports whether the resource is as the client believes.
func Holds(r *http.Request, etag string) bool {
	match := Match(r)
	return match == "" || match == etag
}

// Check answers and says so.
func Check(w http.ResponseWriter, r *http.Request, etag string) bool {
	if Match(r) != etag {
		w.WriteHeader(http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return false
	}
	return true
}
