// Package stripped has a server whose handler limits, and hands on what is left of the path.
package stripped

import (
	"io"
	"net/http"
	"strings"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func itemsOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

// How often the front calls itself is not followed: it may hand on to this server as well.
func fn_importBad(w http.ResponseWriter, r *http.Request) { read(w, r) }

// pass hands on what is left of the path.
func pass(mux *http.ServeMux, w http.ResponseWriter, r *http.Request) {
	rest, found := strings.CutPrefix(r.URL.Path, "/v1")
	if !found {
		mux.ServeHTTP(w, r)
		return
	}
	r.URL.Path = rest
	pass(mux, w, r)
}

func public() *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/items", itemsOk)
	front := func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		pass(mux, w, r)
	}
	return &http.Server{Addr: ":8080", Handler: http.HandlerFunc(front)}
}

func admin() *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/import", fn_importBad)
	return &http.Server{Addr: "localhost:8081", Handler: mux}
}
