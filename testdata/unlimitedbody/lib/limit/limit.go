// Package limit has middleware that limits bodies.
package limit

import "net/http"

// Bodies limits the bodies that next gets.
func Bodies(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		next.ServeHTTP(w, r)
	})
}

// Wrapped limits them by a function of its own.
func Wrapped(next http.Handler) http.Handler { return Bodies(next) }
