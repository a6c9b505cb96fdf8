// Package anonymous calls functions where they are written.
package anonymous

import (
	"errors"
	"net/http"
)

// rows: $0.status(200)
func Called(w http.ResponseWriter) {
	func() {
		w.WriteHeader(http.StatusOK)
	}()
}

// rows: $0.status($1)
func WithParameter(w http.ResponseWriter, code int) {
	func(w http.ResponseWriter, code int) {
		w.WriteHeader(code)
	}(w, code)
}

// rows: $1.method(!POST) $0.status(200) because(!method)
// rows: $1.method(POST) $0.status(201) because(other)
func WithResult(w http.ResponseWriter, r *http.Request) {
	code := func() int {
		if r.Method == http.MethodPost {
			return http.StatusCreated
		}
		return http.StatusOK
	}()
	w.WriteHeader(code)
}

// Condition has a closure ask whether v is nil.
//
// rows: if $1!=nil: $0.status(200) because(other)
// rows: if $1==nil: $0.status(404) because(other)
func Condition(w http.ResponseWriter, v *int) {
	if ok := func() bool {
		if v == nil {
			w.WriteHeader(http.StatusNotFound)
			return false
		}
		return true
	}(); !ok {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Handler makes a handler and touches no exchange itself.
func Handler(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(code)
	}
}

// Converted calls a function by way of its handler type.
//
// rows: $0.status(404)
func Converted(w http.ResponseWriter, r *http.Request) {
	http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNotFound)
	})(w, r)
}

// Served does the same by the type's method.
//
// rows: $0.status(404)
func Served(w http.ResponseWriter, r *http.Request) {
	http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNotFound)
	}).ServeHTTP(w, r)
}

// Another has a response of its own and writes to the captured one.
//
// rows: $0.status(502)
func Another(w http.ResponseWriter, other http.ResponseWriter) {
	func(own http.ResponseWriter) {
		w.WriteHeader(http.StatusBadGateway)
	}(other)
}

// Fp_AnotherOwn writes to the one that is not the enclosing function's.
// False: The two responses are taken for one.
//
// rows: $0.set(Etag) $0.status(502)
func Fp_AnotherOwn(w http.ResponseWriter, other http.ResponseWriter) {
	func(own http.ResponseWriter) {
		w.Header().Set("Etag", "0")
		own.WriteHeader(http.StatusBadGateway)
	}(other)
}

// Fp_Two has two responses.
// False: The two responses are taken for one.
//
// rows: $0.status(200)
func Fp_Two(a, b http.ResponseWriter) {
	a.WriteHeader(http.StatusOK)
	b.WriteHeader(http.StatusConflict)
}

// Told has a closure look at the error that it captures.
//
// rows: $0.status(400) because(other)
// rows: $0.status(410) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/anonymous.errGone")
func Told(w http.ResponseWriter, err error) {
	code := func() int {
		if errors.Is(err, errGone) {
			return http.StatusGone
		}
		return http.StatusBadRequest
	}()
	w.WriteHeader(code)
}

var errGone = errors.New("gone")

// AskedTwice has a closure ask the same twice.
//
// rows: if $1!=nil: $0.status(500) because(!error) -> true
// rows: if $1==nil: -> false
func AskedTwice(w http.ResponseWriter, err error) bool {
	return func() bool {
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
		return err != nil
	}()
}

// Unset has closures look at variables that nothing has set.
//
// rows: $0.status(200)
func Unset(w http.ResponseWriter) {
	var data []byte
	var err error
	var failed bool
	w.WriteHeader(http.StatusOK)
	func() {
		if failed || err != nil {
			w.Header().Set("X-Failed", "1")
			return
		}
		w.Write(data)
	}()
}
