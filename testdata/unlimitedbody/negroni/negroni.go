// Package negroni limits bodies in middleware.
package negroni

import (
	"io"
	"net/http"

	"github.com/urfave/negroni"
)

func limit(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	next(w, r)
}

func readOk(w http.ResponseWriter, r *http.Request) {
	io.ReadAll(r.Body)
}

func stack() http.Handler {
	n := negroni.New()
	n.UseFunc(limit)
	n.UseHandlerFunc(readOk)
	return n
}
