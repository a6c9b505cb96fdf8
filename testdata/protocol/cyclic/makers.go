package cyclic

import "net/http"

func again(n int) http.Handler { return again(n + 1) }

// Forever is made by a function that never comes to an end.
//
// rows: $1.unknown $0.unknown
func Forever(w http.ResponseWriter, r *http.Request) {
	again(0).ServeHTTP(w, r)
}
