// Package nethttp limits bodies to more than is meant.
package nethttp

import (
	"fmt"
	"io"
	"net/http"
)

const most = 64 << 20

func highBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, most)
	data, err := io.ReadAll(r.Body) // want `unlimitedbody: the request's body may have 67108864 bytes, more than the 1048576 that are meant: lower its limit`
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	fmt.Fprint(w, len(data))
}

func highOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	data, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	fmt.Fprint(w, len(data))
}

func cutBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 2<<20)) // want `unlimitedbody: the request's body may have 2097152 bytes, more than`
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	fmt.Fprint(w, len(data))
}

func limit(w http.ResponseWriter, r *http.Request, n int64) {
	r.Body = http.MaxBytesReader(w, r.Body, n)
}

// Missed: the helper is told how much.
func fn_helperBad(w http.ResponseWriter, r *http.Request) {
	limit(w, r, most)
	data, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	fmt.Fprint(w, len(data))
}

var configured int64

// Nobody knows how much it is.
func configuredOk(w http.ResponseWriter, r *http.Request) {
	limit(w, r, configured)
	data, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	fmt.Fprint(w, len(data))
}

// The limit of ParseForm is its own.
func formOk(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.FormValue("name")) }

// What is not read whole may be long.
func streamedOk(w http.ResponseWriter, r *http.Request) {
	io.Copy(io.Discard, http.MaxBytesReader(w, r.Body, most))
	w.WriteHeader(http.StatusNoContent)
}
