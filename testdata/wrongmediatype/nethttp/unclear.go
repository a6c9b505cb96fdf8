package nethttp

import "net/http"

// house chooses the status that the house answers such requests with; it lies elsewhere.
var house func() int

// One of the two ways may well be answered 415.
func unclearOk(w http.ResponseWriter, r *http.Request) {
	code := http.StatusBadRequest
	if house != nil {
		code = house()
	}
	if r.Header.Get("Content-Type") != "application/json" {
		w.WriteHeader(code)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
