// Package passed puts middleware before its handlers by which bodies pass a reader of another package, which may
// limit them: none of them is reported.
package passed

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/statusvet/statusvet/testdata/unlimitedbody/lib/readers"
)

func capped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		bounded := readers.Capped(r.Body, 1<<16)
		inner := r.Clone(r.Context())
		inner.Body = io.NopCloser(bounded)
		next.ServeHTTP(w, inner)
	})
}

func storeOk(w http.ResponseWriter, r *http.Request) {
	var v map[string]any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type middleware func(http.Handler) http.Handler

func wrap(h http.Handler, list ...middleware) http.Handler {
	for _, m := range list {
		h = m(h)
	}
	return h
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/store", storeOk)
	return wrap(mux, middleware(capped))
}
