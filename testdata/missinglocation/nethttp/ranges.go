package nethttp

import "net/http"

// answer asks whether the status is one of a range.
func answer(w http.ResponseWriter, code int, to string) {
	if code >= 300 && code < 400 {
		w.Header().Set("Location", to)
	}
	w.WriteHeader(code)
}

func rangeBad(w http.ResponseWriter, r *http.Request) {
	answer(w, http.StatusCreated, "/items/1") // want `missinglocation: 201 Created is sent without a Location header`
}

func rangeOk(w http.ResponseWriter, r *http.Request) {
	answer(w, http.StatusSeeOther, "/items/1")
}

func rangeSetOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	answer(w, http.StatusCreated, "")
}
