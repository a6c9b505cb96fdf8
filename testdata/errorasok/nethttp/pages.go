package nethttp

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
)

// page sends a page, or says why there is none; the status is its caller's.
func page(w http.ResponseWriter, name string) {
	if _, err := os.Stat(name); err != nil {
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
		return
	}
	io.WriteString(w, name)
}

func pageOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound)
	page(w, "missing.html")
}

func pageBad(w http.ResponseWriter, r *http.Request) {
	page(w, "start.html") // want `errorasok: an error is sent with 200 OK`
}

// pageOr likewise, and answers with the status that its caller names if there is none.
func pageOr(w http.ResponseWriter, code int, name string) {
	if _, err := os.Stat(name); err != nil {
		w.WriteHeader(code)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
		return
	}
	io.WriteString(w, name)
}

func pageOrOk(w http.ResponseWriter, r *http.Request) {
	pageOr(w, http.StatusNotFound, "missing.html")
}

func pageOrBad(w http.ResponseWriter, r *http.Request) {
	pageOr(w, http.StatusOK, "start.html") // want `errorasok: an error is sent with 200 OK`
}
