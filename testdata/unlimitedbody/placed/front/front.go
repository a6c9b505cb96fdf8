// Package front has handlers before a router that limit bodies, and are served.
package front

import (
	"io"
	"net/http"
	"net/http/cgi"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

var fielded = http.NewServeMux()

func fieldedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func listenedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func scriptOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func adminBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func beforeFielded(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	fielded.ServeHTTP(w, r)
}

func routes() {
	fielded.HandleFunc("/items", fieldedOk)
}

func server() *http.Server {
	return &http.Server{Addr: ":8080", Handler: http.HandlerFunc(beforeFielded)}
}

func listen() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", listenedOk)
	before := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		mux.ServeHTTP(w, r)
	})
	return http.ListenAndServe(":8081", before)
}

func script() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", scriptOk)
	return cgi.Serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		mux.ServeHTTP(w, r)
	}))
}

func admin() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/import", adminBad)
	return http.ListenAndServe("localhost:8082", mux)
}
