// Package handed gives closures to helpers that call them.
package handed

import (
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
)

func withNumber(w http.ResponseWriter, r *http.Request, then func(n int)) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	then(n)
}

// Closure is called where the number has its form.
//
// rows: $0.status(200) because(other)
// rows: $0.status(400) because(!error,pathvalue)
func Closure(w http.ResponseWriter, r *http.Request) {
	withNumber(w, r, func(n int) { w.WriteHeader(http.StatusOK) })
}

// Twice is answered before the helper answers.
//
// rows: $0.status(202)
func Twice(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted)
	withNumber(w, r, func(n int) { w.WriteHeader(http.StatusOK) })
}

func always(w http.ResponseWriter, r *http.Request, then func(n int)) {
	w.Header().Set("Etag", "0")
	withNumber(w, r, then)
}

// Deep goes through a helper of the helper.
//
// rows: $0.set(Etag) $0.status(200) because(other)
// rows: $0.set(Etag) $0.status(400) because(!error,pathvalue)
func Deep(w http.ResponseWriter, r *http.Request) {
	always(w, r, func(n int) { w.WriteHeader(http.StatusOK) })
}

func gone(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusGone) }

func guarded(w http.ResponseWriter, r *http.Request, then http.HandlerFunc) {
	if r.Method == http.MethodPost {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	then(w, r)
}

// Function is no closure.
//
// rows: $1.method(!POST) $0.status(410) because(!method)
// rows: $1.method(POST) $0.status(403) because(other)
func Function(w http.ResponseWriter, r *http.Request) {
	guarded(w, r, gone)
}

var later []func()

func keep(w http.ResponseWriter, then func()) {
	w.Header().Set("Etag", "0")
	later = append(later, then)
}

// Kept may be called by anybody.
//
// rows: $1.unknown $0.set(Etag) $0.unknown
func Kept(w http.ResponseWriter, r *http.Request) {
	keep(w, func() { w.WriteHeader(http.StatusOK) })
}

func alone(then func()) { then() }

// Alone is called by a helper that is not given the response.
//
// rows: $0.status(200)
func Alone(w http.ResponseWriter, r *http.Request) {
	alone(func() { w.WriteHeader(http.StatusOK) })
}

func tried(name string, do func() error) error {
	if name == "" {
		return errors.New("no name")
	}
	return do()
}

// Tried returns what the closure returns, or an error before it is called.
//
// rows: $0.body because(other)
// rows: $0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options) $0.status(400) $0.body $0.answer because(other)
// rows: $0.status(500) because(other)
func Tried(w http.ResponseWriter, r *http.Request) {
	err := tried(r.PathValue("name"), func() error {
		if r.ContentLength == 0 {
			http.Error(w, "empty", http.StatusBadRequest)
			return nil
		}
		_, _ = w.Write([]byte("done"))
		return nil
	})
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Fn_Further is handed on by a helper that is handed it, in another closure.
// Lost: Sends 202: the inner closure has not captured the response, but a function that has.
//
// rows: $1.unknown $0.unknown
func Fn_Further(w http.ResponseWriter, r *http.Request) {
	further(func() { w.WriteHeader(http.StatusAccepted) })
}

func further(then func()) { alone(func() { then() }) }

// Both is given the response and a closure that has captured another part of the exchange.
//
// rows: $1.read $0.status(204)
func Both(w http.ResponseWriter, r *http.Request) {
	both(w, func() { _, _ = io.ReadAll(r.Body) })
}

func both(w http.ResponseWriter, then func()) {
	then()
	w.WriteHeader(http.StatusNoContent)
}

type exchange struct {
	w http.ResponseWriter
}

func (e *exchange) sends(code int) { e.w.WriteHeader(code) }

// InStruct captures the response in a struct.
//
// rows: $0.status(200)
func InStruct(w http.ResponseWriter, r *http.Request) {
	e := &exchange{w}
	alone(func() { e.sends(http.StatusOK) })
}

// InVariable captures a struct that is changed.
//
// rows: $0.status(200)
func InVariable(w http.ResponseWriter, r *http.Request) {
	var e exchange
	e.w = w
	alone(func() { e.w.WriteHeader(http.StatusOK) })
}

// Method is the method of a struct that holds the response.
//
// rows: $0.status(200)
func Method(w http.ResponseWriter, r *http.Request) {
	e := &exchange{w}
	alone(e.ok)
}

func (e *exchange) ok() { e.w.WriteHeader(http.StatusOK) }

// Elsewhere is a helper of another package.
//
// rows: $1.unknown $0.unknown
func Elsewhere(w http.ResponseWriter, r *http.Request) {
	slices.ContainsFunc([]int{1}, func(n int) bool { w.WriteHeader(http.StatusOK); return true })
}

// Called calls a closure that captures a struct's variable.
//
// rows: $0.status(200)
func Called(w http.ResponseWriter, r *http.Request) {
	var e exchange
	e.w = w
	send := func() { e.w.WriteHeader(http.StatusOK) }
	send()
}

// CalledAtOnce does so where it is.
//
// rows: $0.status(200)
func CalledAtOnce(w http.ResponseWriter, r *http.Request) {
	e := exchange{w: w}
	func() { e.w.WriteHeader(http.StatusOK) }()
}
