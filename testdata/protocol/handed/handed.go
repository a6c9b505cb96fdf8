// Package handed gives closures to helpers that call them.
package handed

import (
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

// Fn_Alone: the helper is not given the response.
// Lost: Sends 200: what the closure captures has no name in the helper.
//
// rows: $1.unknown $0.unknown
func Fn_Alone(w http.ResponseWriter, r *http.Request) {
	alone(func() { w.WriteHeader(http.StatusOK) })
}

// Elsewhere is a helper of another package.
//
// rows: $1.unknown $0.unknown
func Elsewhere(w http.ResponseWriter, r *http.Request) {
	slices.ContainsFunc([]int{1}, func(n int) bool { w.WriteHeader(http.StatusOK); return true })
}
