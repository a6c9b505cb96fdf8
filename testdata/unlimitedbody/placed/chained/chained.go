// Package chained gives its limit to a function that applies a list of middleware: before which handlers
// it is put is not seen, so none of them is reported.
package chained

import (
	"io"
	"net/http"
)

type middleware func(http.Handler) http.Handler

func limited(next http.Handler) http.Handler { return http.MaxBytesHandler(next, 1<<20) }

func chain(h http.Handler, list ...middleware) http.Handler {
	for _, m := range list {
		h = m(h)
	}
	return h
}

func chainedOk(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func fn_bareBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/chained", chain(http.HandlerFunc(chainedOk), limited))
	mux.HandleFunc("/bare", fn_bareBad)
	return mux
}
