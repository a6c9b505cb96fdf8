// Package namedresults returns by name.
package namedresults

import (
	"encoding/json"
	"net/http"
)

// rows: $1.method(!POST) $0.status(405) because(!method) -> false
// rows: $1.method(POST) because(other) -> true
func Bare(w http.ResponseWriter, r *http.Request) (ok bool) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	ok = true
	return
}

// rows: $1.method(!POST) $0.status(405) because(!method)
// rows: $1.method(POST) $0.status(201) because(other)
func CallsBare(w http.ResponseWriter, r *http.Request) {
	if !Bare(w, r) {
		return
	}
	w.WriteHeader(http.StatusCreated)
}

// rows: $1.read $0.status(400) because(!error,decode) -> error(decode)
// rows: $1.read -> nil
func Error(w http.ResponseWriter, r *http.Request, v any) (err error) {
	if err = json.NewDecoder(r.Body).Decode(v); err != nil {
		w.WriteHeader(http.StatusBadRequest)
	}
	return
}

// rows: $1.read $0.status(204)
// rows: $1.read $0.status(400) because(!error,decode)
func CallsError(w http.ResponseWriter, r *http.Request) {
	var v struct{}
	if err := Error(w, r, &v); err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Status is answered by the caller.
//
// rows: $0.method(!POST) because(!method) -> 200, nil
// rows: $0.method(POST) because(other) -> 201, nil
func Status(r *http.Request) (code int, err error) {
	code = http.StatusOK
	if r.Method == http.MethodPost {
		code = http.StatusCreated
	}
	return
}

// rows: $1.method(!POST) $0.status(200) because(!method)
// rows: $1.method(POST) $0.status(201) because(other)
func CallsStatus(w http.ResponseWriter, r *http.Request) {
	code, err := Status(r)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(code)
}

// Lost: Returns true.
//
// rows: $0.status(200)
func Fn_Deferred(w http.ResponseWriter, r *http.Request) (handled bool) {
	defer func() { handled = true }()
	w.WriteHeader(http.StatusOK)
	return
}
