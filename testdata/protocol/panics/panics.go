// Package panics recovers.
package panics

import (
	"errors"
	"net/http"
)

// Lost: After a panic 500 is sent.
//
// rows: $0.status(200)
func Fn_Recover(w http.ResponseWriter, work func()) {
	defer func() {
		if err := recover(); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	work()
	w.WriteHeader(http.StatusOK)
}

// Middleware recovers what the next handler throws.
//
// rows: $1.unknown $0.unknown
func Middleware(w http.ResponseWriter, r *http.Request, next http.Handler) {
	defer func() {
		if err := recover(); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	next.ServeHTTP(w, r)
}

func rescue(w http.ResponseWriter) {
	if err := recover(); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Lost: After a panic 500 is sent.
//
// rows: $0.status(200)
func Fn_Helper(w http.ResponseWriter, work func()) {
	defer rescue(w)
	work()
	w.WriteHeader(http.StatusOK)
}

// Fn_Returns an error in place of the panic.
// Lost: Returns nil or an error; after a panic nothing was sent.
//
// rows: $0.status(200)
func Fn_Returns(w http.ResponseWriter, work func()) (err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("panic")
		}
	}()
	work()
	w.WriteHeader(http.StatusOK)
	return nil
}

// Fp_Throws its own panic and catches it.
// False: Sends 500 where ok is false: the panic is recovered.
//
// rows: if $1==true: $0.status(200) because(other)
func Fp_Throws(w http.ResponseWriter, ok bool) {
	defer func() {
		if err := recover(); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	if !ok {
		panic("no")
	}
	w.WriteHeader(http.StatusOK)
}

// False: Comes back.
//
// rows: exit
func Fp_CallsThrows(w http.ResponseWriter) {
	Fp_Throws(w, false)
	w.Header().Set("Etag", "0")
}

// Fn_Repanics panics again.
// Lost: After a panic 500 is sent.
//
// rows: nothing
func Fn_Repanics(w http.ResponseWriter, work func()) {
	defer func() {
		if err := recover(); err != nil {
			if err == http.ErrAbortHandler {
				panic(err)
			}
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	work()
}

// Lost: After a panic 500 is sent.
//
// rows: $0.status(200)
func Fn_Shadowed(w http.ResponseWriter, work func()) {
	defer func() {
		rec := recover()
		if rec == nil {
			return
		}
		w.WriteHeader(http.StatusInternalServerError)
	}()
	work()
	w.WriteHeader(http.StatusOK)
}
