package closures

import (
	"log"
	"net/http"
)

type reply struct {
	w    http.ResponseWriter
	code int
}

// Send is of a struct, and not of a pointer to one.
//
// rows: $0.status($0.code)
func (r reply) Send() { r.w.WriteHeader(r.code) }

type outcome struct{ code int }

// Counted gives a closure away in a closure, which leads to no exchange.
//
// rows: $0.status(200)
func Counted(w http.ResponseWriter, run func(func())) {
	n := 0
	answer := func() {
		run(func() { n++ })
		w.WriteHeader(http.StatusOK)
	}
	answer()
}

// Printed is read by a closure that may run at any time, and not changed.
//
// rows: $0.status(202)
func Printed(w http.ResponseWriter, run func(func())) {
	o := outcome{http.StatusAccepted}
	run(func() { log.Print(o.code) })
	w.WriteHeader(o.code)
}

// Beside is read where another is changed.
//
// rows: $0.status(202)
func Beside(w http.ResponseWriter, run func(func())) {
	o, seen := outcome{http.StatusAccepted}, outcome{}
	run(func() {
		func() { seen.code = o.code }()
	})
	w.WriteHeader(o.code)
}

// Changed is changed.
//
// rows: $0.status(?)
func Changed(w http.ResponseWriter, run func(func())) {
	o := outcome{http.StatusAccepted}
	run(func() {
		func() { o.code = http.StatusOK }()
	})
	w.WriteHeader(o.code)
}
