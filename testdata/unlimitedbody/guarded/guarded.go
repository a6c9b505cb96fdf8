// Package guarded gives its handlers to others of whom it is known that they limit nothing.
package guarded

import (
	"io"
	"log"
	"net/http"

	"github.com/statusvet/statusvet/testdata/unlimitedbody/lib/guard"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func guardedBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func loggedBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

// Who makes its middleware is not known here: it may limit bodies.
func givenOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func logger(verbose bool) func(http.Handler) http.Handler {
	if !verbose {
		return func(next http.Handler) http.Handler { return next }
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			log.Print(r.URL.Path)
			next.ServeHTTP(w, r)
		})
	}
}

func chosen(verbose bool, given func(http.Handler) http.Handler) func(http.Handler) http.Handler {
	if verbose {
		return logger(true)
	}
	return given
}

// Routes registers the handlers.
func Routes(g guard.Guard, verbose bool, given func(http.Handler) http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/guarded", func(w http.ResponseWriter, r *http.Request) {
		g.Pass(w, r, http.HandlerFunc(guardedBad))
	})
	mux.Handle("/logged", logger(verbose)(http.HandlerFunc(loggedBad)))
	mux.Handle("/given", chosen(verbose, given)(http.HandlerFunc(givenOk)))
	return mux
}
