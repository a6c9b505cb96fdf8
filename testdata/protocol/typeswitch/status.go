package typeswitch

import (
	"errors"
	"fmt"
	"net/http"
)

type failure struct{ code int }

// rows: -> "\"failure\""
func (f *failure) Error() string { return "failure" }

var errBusy = errors.New("busy")

func try(r *http.Request) error {
	switch r.URL.Path {
	case "/a":
		return &failure{http.StatusGone}
	case "/b":
		return errors.New("other")
	case "/c":
		return errBusy
	case "/d":
		return fmt.Errorf("no %s", r.URL.Path)
	case "/e":
		return fmt.Errorf("no: %w", errBusy)
	}
	return nil
}

// Carried sends the status of one kind of error: errors.New makes none of it.
//
// rows: $0.status(204) because(other)
// rows: $0.status(410) because(!error,"is *github.com/statusvet/statusvet/testdata/protocol/typeswitch.failure")
// rows: $0.status(500) because(error,"is *github.com/statusvet/statusvet/testdata/protocol/typeswitch.failure")
func Carried(w http.ResponseWriter, r *http.Request) {
	if err := try(r); err != nil {
		switch e := err.(type) {
		case *failure:
			w.WriteHeader(e.code)
		default:
			w.WriteHeader(http.StatusInternalServerError)
		}
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// rows: $0.status(204) because(other)
// rows: $0.status(410) because(!error,"is *github.com/statusvet/statusvet/testdata/protocol/typeswitch.failure")
// rows: $0.status(500) because(other)
func As(w http.ResponseWriter, r *http.Request) {
	if err := try(r); err != nil {
		var f *failure
		if errors.As(err, &f) {
			w.WriteHeader(f.code)
			return
		}
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Unwrapping asks for what wraps: whether an error of fmt.Errorf does is not followed.
//
// rows: $0.status(204) because(other)
// rows: $0.status(400) because(!error,"is interface{Unwrap() error}")
func Unwrapping(w http.ResponseWriter, r *http.Request) {
	if _, ok := try(r).(interface{ Unwrap() error }); ok {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
