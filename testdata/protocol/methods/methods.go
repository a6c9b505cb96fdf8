// Package methods has helpers with receivers.
package methods

import "net/http"

// API holds no exchange.
type API struct{ name string }

// rows: $1.status($2)
func (a *API) Reply(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// rows: $1.status(200)
func (a API) Show(w http.ResponseWriter, r *http.Request) { a.Reply(w, http.StatusOK) }

// Fn is a function type with a method.
type Fn func(http.ResponseWriter, *http.Request) error

// rows: $2.unknown $1.status(?) $1.unknown
// rows: $2.unknown $1.unknown
func (f Fn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := f(w, r); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Header is a type of its own that is a header map.
type Header http.Header

// Lost: A type of one's own for header maps is none.
func (h Header) Fn_Set(u string) { h["Location"] = []string{u} }

// Lost: Sets Location.
//
// rows: $0.unknown
func Fn_CallsHeader(w http.ResponseWriter) { Header(w.Header()).Fn_Set("/") }

// Responder is a chain of calls on a value.
type Responder struct {
	w    http.ResponseWriter
	code int
}

// rows: $0.put(code,$1) -> $0
func (s *Responder) Status(code int) *Responder { s.code = code; return s }

// rows: $0.set($1) -> $0
func (s *Responder) HeaderToo(k, v string) *Responder { s.w.Header().Set(k, v); return s }

// Send sends the status of the field.
//
// rows: $0.status($0.code)
func (s *Responder) Send() { s.w.WriteHeader(s.code) }

// Chain makes a context, sets it up and has it send.
//
// rows: $0.set(Location) $0.status(201)
func Chain(w http.ResponseWriter) {
	s := &Responder{w: w}
	s.HeaderToo("Location", "/").Status(http.StatusCreated).Send()
}

// Lost: Likewise.
//
// rows: $0.set(Location) $0.status(?)
func Fn_ChainParameter(s *Responder) {
	s.HeaderToo("Location", "/").Status(http.StatusCreated).Send()
}
