// Package load is middleware that reads a variable of the route.
package load

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
)

// Item answers 400 itself to a number that is none.
func Item(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := strconv.Atoi(chi.URLParam(r, "id")); err != nil {
			http.Error(w, "not a number", http.StatusBadRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
