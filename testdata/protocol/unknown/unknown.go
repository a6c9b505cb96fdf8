// Package unknown hands the exchange where it cannot be followed.
package unknown

import (
	"context"
	"net/http"
)

// Renderer is an interface.
type Renderer interface{ Render(w http.ResponseWriter) }

// rows: $0.unknown
func Interface(w http.ResponseWriter, r Renderer) {
	w.Header().Set("Etag", "0")
	r.Render(w)
}

// rows: $0.unknown
func FunctionValue(w http.ResponseWriter, f func(http.ResponseWriter)) { f(w) }

// rows: $0.status(200) $0.unknown
func FunctionValueBefore(w http.ResponseWriter, f func(http.ResponseWriter)) {
	w.WriteHeader(http.StatusOK)
	f(w)
}

// rows: $0.unknown
func Channel(w http.ResponseWriter, c chan http.ResponseWriter) { c <- w }

// rows: $2.unknown $1.unknown
func Field(s *Server, w http.ResponseWriter, r *http.Request) { s.fail(w, r) }

// Server has a function in a field.
type Server struct {
	fail func(http.ResponseWriter, *http.Request)
	w    http.ResponseWriter
	hook func()
}

// Fp_Stored keeps the response.
// False: The response is kept by somebody else.
//
// rows: nothing
func Fp_Stored(s *Server, w http.ResponseWriter) { s.w = w }

// rows: $1.unknown $0.status(?) $0.unknown
func Context(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), "w", w)
	_ = ctx
	w.WriteHeader(http.StatusOK)
}

// Hook keeps a closure over the response in a field.
//
// rows: $0.unknown $1.unknown
func Hook(s *Server, w http.ResponseWriter) {
	s.hook = func() { w.WriteHeader(http.StatusOK) }
}

// Plain hands on nothing of the exchange.
//
// rows: $0.status(200)
func Plain(w http.ResponseWriter, f func(int)) {
	f(1)
	w.WriteHeader(http.StatusOK)
}

// RequestOnly hands on the request.
//
// rows: $1.unknown $0.status(200)
func RequestOnly(w http.ResponseWriter, r *http.Request, f func(*http.Request)) {
	f(r)
	w.WriteHeader(http.StatusOK)
}

// Lost: Sends 200: whoever has the header map cannot send.
//
// rows: $0.status(?) $0.unknown
func Fn_HeaderOnly(w http.ResponseWriter, f func(http.Header)) {
	f(w.Header())
	w.WriteHeader(http.StatusOK)
}

// Lost: What is returned holds the response.
//
// rows: $0.unknown
func Fn_Map(w http.ResponseWriter) map[string]http.ResponseWriter {
	return map[string]http.ResponseWriter{"a": w}
}

// Lost: Sends 200.
//
// rows: $0.unknown
func Fn_MapUse(w http.ResponseWriter) { Fn_Map(w)["a"].WriteHeader(http.StatusOK) }

// rows: -> $0
func Struct(w http.ResponseWriter) Server { return Server{w: w} }

// rows: $0.status(200)
func StructUse(w http.ResponseWriter) { Struct(w).w.WriteHeader(http.StatusOK) }

// BodyOnly hands on the body.
//
// rows: $1.unknown $0.status(200)
func BodyOnly(w http.ResponseWriter, r *http.Request, f func(any)) {
	f(r.Body)
	w.WriteHeader(http.StatusOK)
}
