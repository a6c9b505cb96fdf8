// Package stop has helpers that do not come back, for package never.
package stop

import (
	"log"
	"net/http"
	"os"
)

// Die ends the program.
//
// rows: exit
func Die(msg string) { log.Fatalln(msg) }

// Either ends it in one way or the other.
//
// rows: exit
func Either(loud bool) {
	if loud {
		Die("bye")
	}
	os.Exit(1)
}

// Sometimes does come back.
func Sometimes(msg string) {
	if msg != "" {
		Die(msg)
	}
}

// Abort answers before it panics.
//
// rows: exit
func Abort(w http.ResponseWriter, code int) {
	w.WriteHeader(code)
	panic(http.ErrAbortHandler)
}

// Must ends the program if there is an error, and tells nothing else.
//
// rows: if $0==nil: -> true
func Must(err error) bool {
	if err != nil {
		Die(err.Error())
	}
	return true
}
