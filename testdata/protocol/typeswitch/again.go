package typeswitch

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
)

// AskedAgain asks the same of an error twice: the answers agree.
//
// rows: if $1!=nil, $1.(as)=="*io/fs.PathError": $0.set(X-Path) $0.status(404) because(!error,"is *io/fs.PathError")
// rows: if $1.(as)!="*io/fs.PathError": $0.set(X-Cause) $0.status(500) because(other)
func AskedAgain(w http.ResponseWriter, err error) {
	var path *fs.PathError
	if errors.As(err, &path) {
		w.Header().Set("X-Path", path.Path)
	} else {
		w.Header().Set("X-Cause", err.Error())
	}
	if errors.As(err, &path) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// AskedFor is told what to look for: its target is not seen.
//
// rows: $0.status(500) because(other)
// rows: if $1!=nil: $0.status(404) because(!error,"is ?")
func AskedFor(w http.ResponseWriter, err error, target any) {
	if errors.As(err, target) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// Assigned has a boolean that no type assertion has made, nor errors.As.
//
// rows: $0.status(200) because(other)
// rows: $0.status(503) because(other)
func Assigned(w http.ResponseWriter) {
	if _, ok := os.LookupEnv("MAINTENANCE"); ok {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}
