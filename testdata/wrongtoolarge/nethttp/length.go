package nethttp

import (
	"errors"
	"fmt"
	"io"
	"net/http"
)

// The length of what was read.

func readLongBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 4097))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if len(data) > 4096 {
		w.WriteHeader(http.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request: answer 413`
		return
	}
	fmt.Fprint(w, len(data))
}

func readLongOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 4097))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if len(data) > 4096 {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	fmt.Fprint(w, len(data))
}

func readBody(r *http.Request) ([]byte, error) { return io.ReadAll(io.LimitReader(r.Body, 4097)) }

func readHelperBad(w http.ResponseWriter, r *http.Request) {
	data, err := readBody(r)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if 4096 < len(data) {
		w.WriteHeader(http.StatusForbidden) // want `wrongtoolarge: the request's body is too large, but the answer is 403 Forbidden`
		return
	}
	fmt.Fprint(w, len(data))
}

// Empty, or too short.
func readShortOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 4096))
	if err != nil || len(data) == 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if len(data) < 16 {
		w.WriteHeader(http.StatusUnprocessableEntity)
		return
	}
	if data[0] != 'x' {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	fmt.Fprint(w, len(data))
}

// A parameter that is too long is no body.
func readParameterOk(w http.ResponseWriter, r *http.Request) {
	if len(r.URL.Query().Get("name")) > 80 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	fmt.Fprint(w, "welcome")
}

// A length that something else is compared with.
func readOtherOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(io.LimitReader(r.Body, 4096))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if len(data) > len(r.URL.Path) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	fmt.Fprint(w, len(data))
}

// errors.As in a function of its own, before the other errors.

func readMappedOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 4096))
	if exceeded(err) {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	fmt.Fprint(w, len(data))
}

func exceeded(err error) bool {
	var e *http.MaxBytesError
	return errors.As(err, &e)
}
