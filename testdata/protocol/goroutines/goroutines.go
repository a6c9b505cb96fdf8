// Package goroutines hands the exchange to others at the same time.
package goroutines

import (
	"io"
	"net/http"
	"sync"
)

// rows: $0.unknown
func Closure(w http.ResponseWriter) {
	go func() { w.WriteHeader(http.StatusOK) }()
}

// rows: $0.unknown
func Call(w http.ResponseWriter) {
	go send(w)
}

func send(w http.ResponseWriter) { w.WriteHeader(http.StatusOK) }

// Lost: The goroutine gets the response: the receiver of a method of an interface is not looked at.
//
// rows: $0.unknown
func Fn_Method(w http.ResponseWriter) {
	go w.Write(nil)
}

// Unrelated starts something else.
//
// rows: $0.status(202)
func Unrelated(w http.ResponseWriter, work func()) {
	go work()
	go func() { println("x") }()
	w.WriteHeader(http.StatusAccepted)
}

// Fn_Before: the answer is sent before the goroutine starts.
// Lost: The status has been sent before.
//
// rows: $0.status(202) $0.unknown
func Fn_Before(w http.ResponseWriter) {
	w.WriteHeader(http.StatusAccepted)
	go send(w)
}

// Reads the request in a goroutine.
//
// rows: $1.unknown $0.status(202)
func Reads(w http.ResponseWriter, r *http.Request) {
	go func() { io.ReadAll(r.Body) }()
	w.WriteHeader(http.StatusAccepted)
}

// Fn_ReadsArgument hands the request to a goroutine.
// Lost: The goroutine gets the request.
//
// rows: $1.unknown $0.status(202)
func Fn_ReadsArgument(w http.ResponseWriter, r *http.Request) {
	go read(r)
	w.WriteHeader(http.StatusAccepted)
}

func read(r *http.Request) { io.ReadAll(r.Body) }

// Context only asks the request for its context.
//
// rows: $0.status(202)
func Context(w http.ResponseWriter, r *http.Request) {
	go func() { <-r.Context().Done() }()
	w.WriteHeader(http.StatusAccepted)
}

// Waits for its goroutines.
//
// rows: $0.status(200)
func Waits(w http.ResponseWriter, jobs []func()) {
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Go(j)
	}
	wg.Wait()
	w.WriteHeader(http.StatusOK)
}

// Fn_Inner: the goroutine calls a closure that answers.
// Lost: The goroutine gets the response by way of a closure.
//
// rows: $0.unknown
func Fn_Inner(w http.ResponseWriter) {
	fail := func() { w.WriteHeader(http.StatusInternalServerError) }
	go func() { fail() }()
}

// Variable starts a closure by its variable.
//
// rows: $0.unknown
func Variable(w http.ResponseWriter) {
	fail := func() { w.WriteHeader(http.StatusInternalServerError) }
	go fail()
}

type trail struct{ name string }

func (t trail) note() { println(t.name) }

// Noted starts a method of a value.
//
// rows: $0.status(202)
func Noted(w http.ResponseWriter, t trail) {
	note := t.note
	go note()
	w.WriteHeader(http.StatusAccepted)
}
