// Package looped limits all its handlers, with a limiter that it wraps in others, as many as the settings name.
package looped

import (
	"io"
	"log"
	"net/http"
)

func itemsOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

// limit makes middleware that lets so many bytes pass.
func limit(n int64) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler { return http.MaxBytesHandler(next, n) }
}

func logging(inner func(http.Handler) http.Handler) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		wrapped := inner(next)
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			log.Print(r.URL)
			wrapped.ServeHTTP(w, r)
		})
	}
}

func routes(names []string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", itemsOk)
	around := limit(1 << 20)
	for _, name := range names {
		if name == "log" {
			around = logging(around)
		}
	}
	return around(mux)
}
