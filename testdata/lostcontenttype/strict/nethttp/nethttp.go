// Package nethttp sets types that http.Error replaces where the text may be text.
package nethttp

import "net/http"

func plainBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	http.Error(w, "not found", http.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func plainOk(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "not found", http.StatusNotFound)
}

func notFoundBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	http.NotFound(w, r) // want `lostcontenttype: the Content-Type text/html is set before`
}
