// Package interfaces has parameters of other interface types.
package interfaces

import (
	"errors"
	"io"
	"net/http"
)

// rows: $0.body
func Writer(out io.Writer) { io.WriteString(out, "x") }

// rows: $0.body
func CallsWriter(w http.ResponseWriter) { Writer(w) }

// Fp_TwoWriters is given a log and the response.
// False: Writes to the second operand: only one writer is followed.
//
// rows: nothing
func Fp_TwoWriters(log, out io.Writer) { out.Write([]byte("x")) }

// False: Writes a body.
//
// rows: nothing
func Fp_CallsTwoWriters(w http.ResponseWriter, log io.Writer) { Fp_TwoWriters(log, w) }

// Fp_Beside: the response, and a writer that may lead to it.
// False: Writes to the second operand, which may be the response.
//
// rows: $0.set(Etag)
func Fp_Beside(w http.ResponseWriter, out io.Writer) {
	w.Header().Set("Etag", "0")
	out.Write([]byte("x"))
}

// False: Writes a body.
//
// rows: $0.set(Etag)
func Fp_CallsBeside(w http.ResponseWriter) { Fp_Beside(w, w) }

// rows: $0.set(Etag)
func CallsBesideOther(w http.ResponseWriter) { Fp_Beside(w, io.Discard) }

// Sender embeds the response.
type Sender interface {
	http.ResponseWriter
	Sent() bool
}

// Lost: Sends 200, if the implementation does not hold it back.
//
// rows: $0.unknown
func Fn_Own(s Sender) { s.WriteHeader(http.StatusOK) }

// rows: $0.status(200)
func Literal(w interface {
	http.ResponseWriter
	http.Flusher
}) {
	w.WriteHeader(http.StatusOK)
	w.Flush()
}

// rows: $0.flush because(other)
// rows: nothing
func Flusher(w http.ResponseWriter) {
	if f, ok := w.(http.Flusher); ok {
		f.Flush()
	}
}

// rows: $0.set(Content-Type,text/event-stream) $0.flush because(other)
// rows: $0.status(500) because(other)
func FlusherRequired(w http.ResponseWriter) {
	f, ok := w.(http.Flusher)
	if !ok {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	f.Flush()
}

// rows: $0.flush
func Must(w http.ResponseWriter) { w.(http.Flusher).Flush() }

// rows: $0.flush -> error?(client)
func Controller(w http.ResponseWriter) error {
	return http.NewResponseController(w).Flush()
}

// rows: $0.status(500) because(other)
// rows: $0.unknown because(other)
func Hijacker(w http.ResponseWriter) {
	h, ok := w.(http.Hijacker)
	if !ok {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	h.Hijack()
}

// rows: $0.body because(other)
// rows: nothing
func StringWriter(w http.ResponseWriter) {
	if s, ok := w.(io.StringWriter); ok {
		s.WriteString("x")
	}
}

// rows: $1.stream $0.body
func ReaderFrom(w http.ResponseWriter, src io.Reader) {
	w.(io.ReaderFrom).ReadFrom(src)
}

// Unwrapper gives back the response inside.
type Unwrapper interface{ Unwrap() http.ResponseWriter }

// rows: $0.status(200)
// rows: $0.unknown
func Unwraps(w http.ResponseWriter) {
	if u, ok := w.(Unwrapper); ok {
		w = u.Unwrap()
	}
	w.WriteHeader(http.StatusOK)
}

// Renderer writes itself.
type Renderer interface {
	Render(w http.ResponseWriter, r *http.Request) error
}

// rows: $1.unknown $0.status(?) $0.unknown
// rows: $1.unknown $0.unknown
func Renders(w http.ResponseWriter, r *http.Request, v Renderer) {
	if err := v.Render(w, r); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Context is an interface for contexts.
type Context interface {
	Request() *http.Request
	Writer() http.ResponseWriter
}

// Lost: Sends 200.
func Fn_UsesContext(c Context) { c.Writer().WriteHeader(http.StatusOK) }

// StatusError knows its status.
type StatusError interface {
	error
	Status() int
}

// rows: if $1!=nil, $1.(as)=="interface{Error,Status}": $0.status($1.Status()) because(!error,"is github.com/statusvet/statusvet/testdata/protocol/interfaces.StatusError")
// rows: if $1.(as)!="interface{Error,Status}": $0.status(500) because(other)
func Answer(w http.ResponseWriter, err error) {
	var se StatusError
	if errors.As(err, &se) {
		w.WriteHeader(se.Status())
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

// Lost: Sends 200, if the operand is a response.
func Fn_Any(v any) {
	if w, ok := v.(http.ResponseWriter); ok {
		w.WriteHeader(http.StatusOK)
	}
}

// Lost: Sends 200.
//
// rows: $0.unknown
func Fn_CallsAny(w http.ResponseWriter) { Fn_Any(w) }

// rows: $0.read -> error?(body)
func Reader(src io.Reader) error {
	_, err := io.ReadAll(src)
	return err
}

// rows: $1.read
// rows: $1.read $0.status(400) because(!error,body)
func CallsReader(w http.ResponseWriter, r *http.Request) {
	if err := Reader(r.Body); err != nil {
		w.WriteHeader(http.StatusBadRequest)
	}
}
