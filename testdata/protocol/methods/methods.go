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

// False: Returns its receiver.
//
// rows: nothing
func (s *Responder) Fp_Status(code int) *Responder { s.code = code; return s }

// False: Returns its receiver.
//
// rows: $0.set($1)
func (s *Responder) Fp_Header(k, v string) *Responder { s.w.Header().Set(k, v); return s }

// Lost: The status is that of the field.
//
// rows: $0.status(?)
func (s *Responder) Fn_Send() { s.w.WriteHeader(s.code) }

// False: Sends a status: what a method of the context returns is forgotten.
//
// rows: $0.set(Location)
func Fp_Chain(w http.ResponseWriter) {
	s := &Responder{w: w}
	s.Fp_Header("Location", "/").Fp_Status(http.StatusCreated).Fn_Send()
}

// False: Likewise.
//
// rows: $0.set(Location)
func Fp_ChainParameter(s *Responder) {
	s.Fp_Header("Location", "/").Fp_Status(http.StatusCreated).Fn_Send()
}
