// Package deferred writes when the function ends.
package deferred

import (
	"compress/gzip"
	"errors"
	"net/http"
	"os"
)

// rows: $0.set(Etag) $0.status(200)
func Write(w http.ResponseWriter) {
	defer w.WriteHeader(http.StatusOK)
	w.Header().Set("Etag", "0")
}

// Order: the last one deferred goes first.
//
// rows: $0.status(202)
func Order(w http.ResponseWriter) {
	defer w.WriteHeader(http.StatusOK)
	defer w.WriteHeader(http.StatusAccepted)
}

// Argument is evaluated when the call is deferred.
//
// rows: $0.status(200)
func Argument(w http.ResponseWriter) {
	status := http.StatusOK
	defer w.WriteHeader(status)
	status = http.StatusConflict
	println(status)
}

// Fn_ArgumentCaptured: likewise, with a variable that a closure changes.
// Lost: The status is not 418: the load is evaluated anew after the variable has changed.
//
// rows: $0.status(?)
func Fn_ArgumentCaptured(w http.ResponseWriter, status int) {
	change := func() { status++ }
	change()
	defer w.WriteHeader(status)
	status = http.StatusTeapot
}

// Variable is read when the closure runs.
//
// rows: if $1==false: $0.status(200)
// rows: if $1==true: $0.status(201)
func Variable(w http.ResponseWriter, created bool) {
	status := http.StatusOK
	defer func() { w.WriteHeader(status) }()
	if created {
		status = http.StatusCreated
	}
}

// Fn_Error is answered by the deferred closure.
// Lost: The kind of the error is lost in the closure.
//
// rows: $1.read(10485760) $0.status(200) because(other)
// rows: $1.read(10485760) $0.status(500) because(!error)
func Fn_Error(w http.ResponseWriter, r *http.Request) {
	var err error
	defer func() {
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	if err = r.ParseForm(); err != nil {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// NamedResult: the closure answers what the function returns.
//
// rows: if $1==false: $0.status(500) because(!error) -> built(*errors.errorString)
// rows: if $1==true: $0.status(200) because(other) -> nil
func NamedResult(w http.ResponseWriter, ok bool) (err error) {
	defer func() {
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	if !ok {
		return errors.New("no")
	}
	w.WriteHeader(http.StatusOK)
	return nil
}

// Changes: the closure changes what the function returns.
//
// rows: $0.status(200)
func Changes(w http.ResponseWriter) (code int) {
	defer func() { code = http.StatusTeapot }()
	code = http.StatusOK
	w.WriteHeader(code)
	return code
}

// Branch defers on one branch only.
//
// rows: if $1==false: $0.status(200)
// rows: if $1==true: $0.set(Content-Encoding) $0.status(200) $0.body
func Branch(w http.ResponseWriter, zip bool) {
	if zip {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		defer z.Close()
	}
	w.WriteHeader(http.StatusOK)
}

// After: the deferred header comes too late.
//
// rows: $0.status(200)
func After(w http.ResponseWriter) {
	defer w.Header().Set("X-Late", "1")
	w.WriteHeader(http.StatusOK)
}

// File: what is deferred has nothing to do with the exchange.
//
// rows: $0.status(200) because(other)
// rows: $0.status(404) because(!error)
func File(w http.ResponseWriter, name string) {
	f, err := os.Open(name)
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	defer f.Close()
	w.WriteHeader(http.StatusOK)
}

// rows: $1.read(10485760) -> error?(decode)
func Body(w http.ResponseWriter, r *http.Request) error {
	defer r.Body.Close()
	return r.ParseForm()
}

// Loop: a value that a deferred call needs is new in each round.
//
// rows: because(other)
// rows: if $1!=nil: $0.status(200) because(other)
// rows: if $1!=nil: $0.unknown because(other)
func Loop(w http.ResponseWriter, list []string, try func(string) bool) {
	for _, s := range list {
		ok := try(s)
		if ok {
			w.WriteHeader(http.StatusOK)
			return
		}
		defer println(ok)
	}
}

// Fp_LoopSecond: likewise; the second round may succeed where the first one failed.
// False: May send 202: ok, which the deferred call needs, keeps its value of the first round.
//
// rows: $0.status(200) because(other)
// rows: $0.unknown because(other)
// rows: because(other)
func Fp_LoopSecond(w http.ResponseWriter, try func() bool) {
	failed := false
	for range 2 {
		ok := try()
		if ok {
			if failed {
				w.WriteHeader(http.StatusAccepted)
				return
			}
			w.WriteHeader(http.StatusOK)
			return
		}
		failed = true
		defer println(ok)
	}
}

// Fn_Many defers in a loop.
// Lost: More than 16 deferred calls are not followed.
//
// rows: $0.status(200)
// rows: if $1!=nil: $0.status(?) $0.unknown
func Fn_Many(w http.ResponseWriter, list []string) {
	for range list {
		defer w.Header().Add("Link", "x")
	}
	w.WriteHeader(http.StatusOK)
}

// Flush is deferred by a helper that answers.
//
// rows: $0.status(200)
func Flush(w http.ResponseWriter) {
	defer finish(w, http.StatusOK)
}

func finish(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// Once is a flag that the deferred closure asks.
// rows: if $1==false: $0.status(500) because(other)
// rows: if $1==true: $0.status(200) because(other)
func Once(w http.ResponseWriter, ok bool) {
	done := false
	defer func() {
		if !done {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	if ok {
		w.WriteHeader(http.StatusOK)
		done = true
	}
}
