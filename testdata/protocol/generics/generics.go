// Package generics has helpers with type parameters.
package generics

import (
	"encoding/json"
	"net/http"
)

// rows: $0.status($1)
// rows: $0.status($1) $0.body($2,null)
func WriteJSON[T any](w http.ResponseWriter, code int, v T) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

// rows: $0.status(200)
// rows: $0.status(200) $0.body
func Calls(w http.ResponseWriter) { WriteJSON(w, http.StatusOK, 1) }

// rows: $0.status(404)
func CallsExplicit(w http.ResponseWriter) { WriteJSON[any](w, http.StatusNotFound, nil) }

// rows: $1.read $0.status(400) because(!error,decode) -> _, false
// rows: $1.read because(other) -> _, true
func Decode[T any](w http.ResponseWriter, r *http.Request) (T, bool) {
	var v T
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return v, false
	}
	return v, true
}

// rows: $1.read $0.status(201) $0.body because(other)
// rows: $1.read $0.status(201) because(other)
// rows: $1.read $0.status(400) because(!error,decode)
func CallsDecode(w http.ResponseWriter, r *http.Request) {
	v, ok := Decode[struct{ Name string }](w, r)
	if !ok {
		return
	}
	WriteJSON(w, http.StatusCreated, v)
}

// A Resource is a handler for some type.
type Resource[T any] struct{ find func(string) *T }

// rows: $1.status(200) $1.body because(other)
// rows: $1.status(200) because(other)
// rows: $1.status(404) because(other)
func (s *Resource[T]) Show(w http.ResponseWriter, r *http.Request) {
	v := s.find(r.PathValue("id"))
	if v == nil {
		s.fail(w, http.StatusNotFound)
		return
	}
	WriteJSON(w, http.StatusOK, v)
}

func (s *Resource[T]) fail(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// rows: $0.status(409)
func CallsMethod(w http.ResponseWriter, s *Resource[int]) { s.fail(w, http.StatusConflict) }

// Fn_Writer is given the response as a value of a type parameter.
// Lost: Sends 200: a type parameter is no response.
func Fn_Writer[W http.ResponseWriter](w W) { w.WriteHeader(http.StatusOK) }

// Lost: Sends 200.
//
// rows: $0.unknown
func Fn_CallsWriter(w http.ResponseWriter) { Fn_Writer(w) }

// Context is a generic context.
type Context[T any] struct {
	W     http.ResponseWriter
	Input T
}

// rows: $0.status($1)
func (c *Context[T]) Send(code int) { c.W.WriteHeader(code) }

// rows: $0.status(202)
func CallsContext(w http.ResponseWriter) {
	c := &Context[string]{W: w}
	c.Send(http.StatusAccepted)
}

// rows: $0.status(202)
func UsesContext(c *Context[int]) { c.Send(http.StatusAccepted) }

// Handle makes a handler of a typed function.
func Handle[In, Out any](f func(In) (Out, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		in, ok := Decode[In](w, r)
		if !ok {
			return
		}
		out, err := f(in)
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		WriteJSON(w, http.StatusOK, out)
	}
}

// Recursive instantiates itself with another type.
//
// rows: if $1!=0: $0.status(200) because(other)
// rows: if $1==0: $0.status(200) because(other)
func Recursive[T any](w http.ResponseWriter, n int) {
	if n == 0 {
		w.WriteHeader(http.StatusOK)
		return
	}
	Recursive[string](w, n-1)
}

// Zero returns the zero value of its type.
// rows: if $1==false: $0.status(400) because(other) -> _, error
// rows: if $1==true: because(other) -> _, nil
func Zero[T any](w http.ResponseWriter, ok bool) (T, error) {
	var zero T
	if !ok {
		w.WriteHeader(http.StatusBadRequest)
		return zero, http.ErrNoCookie
	}
	return zero, nil
}

// Must panics.
//
// rows: if $1==nil: -> $0
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// rows: $0.status(200)
// rows: $0.status(200) $0.body
func CallsMust(w http.ResponseWriter, f func() (int, error)) { WriteJSON(w, http.StatusOK, Must(f())) }
