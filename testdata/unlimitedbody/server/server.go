// Package server limits bodies with http.MaxBytesHandler: none of its handlers is reported.
package server

import (
	"io"
	"net/http"
)

func readOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/read", readOk)
	return http.ListenAndServe(":8080", http.MaxBytesHandler(mux, 1<<20))
}
