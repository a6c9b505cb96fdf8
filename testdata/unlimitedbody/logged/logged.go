// Package logged has middleware that limits nothing: its handlers are reported.
package logged

import (
	"io"
	"log"
	"net/http"
)

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.Method, " ", r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func readBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/read", readBad)
	return logged(mux)
}
