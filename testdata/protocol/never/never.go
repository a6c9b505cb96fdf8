// Package never has helpers that do not come back.
package never

import (
	"log"
	"net/http"
	"os"
	"runtime"
)

// rows: if $1==nil: $0.status(200) because(other)
func Fatal(w http.ResponseWriter, err error) {
	if err != nil {
		log.Fatal(err)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==true: $0.status(200) because(other)
func Exit(w http.ResponseWriter, ok bool) {
	if !ok {
		os.Exit(1)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==true: $0.status(200) because(other)
func Panic(w http.ResponseWriter, ok bool) {
	if !ok {
		panic("no")
	}
	w.WriteHeader(http.StatusOK)
}

func die(msg string) { log.Fatalln(msg) }

// rows: if $1==true: $0.status(200)
func Die(w http.ResponseWriter, ok bool) {
	if !ok {
		die("no")
	}
	w.WriteHeader(http.StatusOK)
}

// abort answers before it panics.
func abort(w http.ResponseWriter, code int) {
	w.WriteHeader(code)
	panic(http.ErrAbortHandler)
}

// rows: if $1==true: $0.status(200)
func Abort(w http.ResponseWriter, ok bool) {
	if !ok {
		abort(w, http.StatusBadRequest)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: exit
func AbortExported(w http.ResponseWriter) { abort(w, http.StatusTeapot) }

// check panics only if there is something to panic about.
func check(err error) {
	if err != nil {
		panic(err)
	}
}

// rows: $1.read(10485760) $0.status(200)
func Check(w http.ResponseWriter, r *http.Request) {
	check(r.ParseForm())
	w.WriteHeader(http.StatusOK)
}

// rows: exit
func Goexit(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	runtime.Goexit()
}

// rows: if $1==true: $0.status(200)
func Closure(w http.ResponseWriter, ok bool) {
	stop := func() { panic("stop") }
	if !ok {
		stop()
	}
	w.WriteHeader(http.StatusOK)
}

// rows: exit
func Forever(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	select {}
}

// Deferred answers when it is left by the panic.
//
// rows: exit
func Deferred(w http.ResponseWriter) {
	defer w.WriteHeader(http.StatusInternalServerError)
	panic("x")
}
