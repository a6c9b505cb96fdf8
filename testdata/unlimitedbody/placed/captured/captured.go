// Package captured calls what makes its limiters through a variable.
package captured

import (
	"io"
	"net/http"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func limiter(n int64) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r.Body = http.MaxBytesReader(w, r.Body, n)
			next.ServeHTTP(w, r)
		})
	}
}

func limitedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func bareBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func routes() http.Handler {
	mux := http.NewServeMux()
	limit := limiter
	items := func() {
		mux.Handle("/limited", limit(1<<20)(http.HandlerFunc(limitedOk)))
	}
	items()
	mux.HandleFunc("/bare", bareBad)
	return mux
}
