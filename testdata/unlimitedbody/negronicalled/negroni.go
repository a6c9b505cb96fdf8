// Package negronicalled limits bodies in a closure that middleware calls at once.
package negronicalled

import (
	"io"
	"net/http"

	"github.com/urfave/negroni"
)

func limit(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	func() {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		next(w, r)
	}()
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
