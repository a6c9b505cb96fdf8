package nethttp

import (
	"encoding/json"
	"net/http"
	"os"
)

// Lined names its one text in JSON alone.
type lined struct {
	Line string `json:"error"`
}

func namedReplyBad(w http.ResponseWriter, r *http.Request) {
	if _, err := os.Stat(r.PathValue("name")); err != nil {
		json.NewEncoder(w).Encode(lined{Line: err.Error()}) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The error is in a variable that a closure has captured.
func capturedBad(w http.ResponseWriter, r *http.Request) {
	var err error
	fail := func(code int) {
		w.WriteHeader(code)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
	}
	if _, err = os.Stat(r.PathValue("name")); err != nil {
		fail(http.StatusOK) // want `errorasok: an error is sent with 200 OK`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func capturedOk(w http.ResponseWriter, r *http.Request) {
	var err error
	fail := func(code int) {
		w.WriteHeader(code)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
	}
	if _, err = os.Stat(r.PathValue("name")); err != nil {
		fail(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
