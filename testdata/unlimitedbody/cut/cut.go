// Package cut ends the bodies of its handlers silently: that bounds them as well.
package cut

import (
	"encoding/json"
	"io"
	"net/http"
)

func short(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = io.NopCloser(io.LimitReader(r.Body, 1<<16))
		next.ServeHTTP(w, r)
	})
}

func decode(w http.ResponseWriter, r *http.Request) {
	var v map[string]any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func storeOk(w http.ResponseWriter, r *http.Request) { decode(w, r) }

func openBad(w http.ResponseWriter, r *http.Request) {
	if _, err := io.ReadAll(r.Body); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/store", storeOk)
	top := http.NewServeMux()
	top.HandleFunc("/open", openBad)
	top.Handle("/short/", short(mux))
	return top
}
