// Package served limits the bodies of whole servers, and not of another one beside them.
package served

import (
	"io"
	"net/http"
	"net/http/cgi"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func publicOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func scriptOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func listeningOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func adminBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func public() *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", publicOk)
	return &http.Server{Addr: ":8080", Handler: http.MaxBytesHandler(mux, 1<<20)}
}

func script() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", scriptOk)
	return cgi.Serve(http.MaxBytesHandler(mux, 1<<20))
}

func listening() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", listeningOk)
	return http.ListenAndServe(":8081", http.MaxBytesHandler(mux, 1<<20))
}

func admin() *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/import", adminBad)
	return &http.Server{Addr: "localhost:8082", Handler: mux}
}
