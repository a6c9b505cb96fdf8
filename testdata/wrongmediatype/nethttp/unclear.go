package nethttp

import "net/http"

// house maps statuses to those of the house; it lies elsewhere.
var house func(code int) int

// One of the two ways may well be answered 415.
func unclearOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		code := http.StatusBadRequest
		if house != nil {
			code = house(code)
		}
		w.WriteHeader(code)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
