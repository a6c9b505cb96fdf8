// Package nethttp limits the bodies of some of its handlers.
package nethttp

import (
	"io"
	"net/http"

	"github.com/statusvet/statusvet/testdata/unlimitedbody/lib/limit"
)

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		next.ServeHTTP(w, r)
	})
}

// logged limits nothing.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func read(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func wrappedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func bareBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func loggedBad(w http.ResponseWriter, r *http.Request) {
	read(w, r) // want `unlimitedbody: the request's body is read with no limit`
}

func tableOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func innerOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func importedOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

func deepOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

// Registered twice, once behind a limit: which of the two a request took is not known.
func bothOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

// Nobody here registers it.
func ElsewhereOk(w http.ResponseWriter, r *http.Request) { read(w, r) }

// stack is middleware made of middleware.
func stack(next http.Handler) http.Handler { return logged(limited(next)) }

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/wrapped", limited(http.HandlerFunc(wrappedOk)))
	mux.HandleFunc("/bare", bareBad)
	mux.Handle("/logged", logged(http.HandlerFunc(loggedBad)))
	mux.Handle("/table", http.MaxBytesHandler(http.HandlerFunc(tableOk), 1<<20))
	mux.Handle("/imported", limit.Bodies(http.HandlerFunc(importedOk)))
	mux.Handle("/deep", stack(http.HandlerFunc(deepOk)))
	mux.HandleFunc("/both", bothOk)
	mux.Handle("/both/limited", limited(http.HandlerFunc(bothOk)))

	inner := http.NewServeMux()
	inner.HandleFunc("/inner", innerOk)
	mux.Handle("/inner/", limited(http.StripPrefix("/inner", inner)))
	return logged(mux)
}

func serve() error {
	srv := &http.Server{Addr: ":8080", Handler: routes()}
	return srv.ListenAndServe()
}
