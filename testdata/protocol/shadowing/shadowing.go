// Package shadowing uses a name twice.
package shadowing

import (
	"errors"
	"net/http"
)

// rows: $0.status(200)
func Error(w http.ResponseWriter, f func() error) {
	var err error
	if true {
		err := f()
		_ = err
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
func Status(w http.ResponseWriter, created bool) {
	status := http.StatusOK
	if created {
		status := http.StatusCreated
		_ = status
	}
	w.WriteHeader(status)
}

// rows: $0.unknown
func Writer(w http.ResponseWriter, wrap func(http.ResponseWriter) http.ResponseWriter) {
	{
		w := wrap(w)
		w.WriteHeader(http.StatusOK)
	}
}

// rows: $0.status(200) because(error)
// rows: $0.status(400) because(!error)
// rows: $0.status(500) because(!error)
func Else(w http.ResponseWriter, f, g func() error) {
	if err := f(); err != nil {
		w.WriteHeader(http.StatusBadRequest)
	} else if err := g(); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	} else {
		w.WriteHeader(http.StatusOK)
	}
}

// Nil is a variable.
//
// rows: $0.status(200) because(error,"is errors.ErrUnsupported")
// rows: nothing
func Nil(w http.ResponseWriter) {
	nil := errors.New("x")
	if nil != errors.ErrUnsupported {
		w.WriteHeader(http.StatusOK)
	}
}

// True is one, too.
//
// rows: nothing
func True(w http.ResponseWriter) {
	true := false
	if true {
		w.WriteHeader(http.StatusOK)
	}
}
