// Package wrappers has structs that stand for the response.
package wrappers

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

// Recorder forwards and remembers.
type Recorder struct {
	http.ResponseWriter
	status int
}

// rows: $0.status($1) $0.put(status,$1)
func (r *Recorder) WriteHeader(code int) {
	r.status = code
	r.ResponseWriter.WriteHeader(code)
}

// rows: $1.unknown $0.unknown
func Records(w http.ResponseWriter, r *http.Request, next http.Handler) {
	rec := &Recorder{ResponseWriter: w, status: http.StatusOK}
	next.ServeHTTP(rec, r)
}

// rows: $0.status(404)
func RecordsDirect(w http.ResponseWriter) {
	rec := &Recorder{ResponseWriter: w}
	rec.WriteHeader(http.StatusNotFound)
}

// rows: $0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options) $0.status(404) $0.body $0.answer
func RecordsHelper(w http.ResponseWriter) {
	rec := &Recorder{ResponseWriter: w}
	http.Error(rec, "x", http.StatusNotFound)
}

// rows: $0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options) $0.status(404) $0.body $0.answer
func RecorderParameter(rec *Recorder) { http.Error(rec, "x", http.StatusNotFound) }

// Gzip writes through another writer.
type Gzip struct {
	http.ResponseWriter
	z io.Writer
}

// False: What it writes to may lead to the response.
//
// rows: -> _, error?(client)
func (g Gzip) Write(p []byte) (int, error) { return g.z.Write(p) }

// rows: $1.unknown $0.unknown
func Zips(w http.ResponseWriter, r *http.Request, next http.Handler, z io.Writer) {
	w.Header().Set("Content-Encoding", "gzip")
	next.ServeHTTP(Gzip{w, z}, r)
}

// Buffer keeps everything until it is flushed.
type Buffer struct {
	http.ResponseWriter
	buf  bytes.Buffer
	code int
}

// rows: $0.put(code,$1)
func (b *Buffer) WriteHeader(code int) { b.code = code }

// rows: nothing
func (b *Buffer) Write(p []byte) (int, error) { return b.buf.Write(p) }

// rows: $0.status($0.code) $0.body
func (b *Buffer) Flush() {
	b.ResponseWriter.WriteHeader(b.code)
	b.ResponseWriter.Write(b.buf.Bytes())
}

// rows: $0.status(404) $0.body
func Buffers(w http.ResponseWriter) {
	b := &Buffer{ResponseWriter: w}
	b.WriteHeader(http.StatusNotFound)
	b.Write([]byte("x"))
	b.Flush()
}

// BufferHelper: nothing is sent.
//
// rows: $0.unknown
func BufferHelper(w http.ResponseWriter) {
	b := &Buffer{ResponseWriter: w}
	http.Error(b, "x", http.StatusNotFound)
}

// Fn_BufferParameter sends nothing either.
// Lost: Nothing is sent: the struct holds it back.
//
// rows: $0.lose $0.unknown
func Fn_BufferParameter(b *Buffer) { http.Error(b, "x", http.StatusNotFound) }

// BufferHeader: the header map is the response's own.
//
// rows: $0.set(Etag)
func BufferHeader(b *Buffer) { b.Header().Set("Etag", "0") }

// Own has a header map of its own.
type Own struct {
	w http.ResponseWriter
	h http.Header
}

// rows: nothing
func (o *Own) Header() http.Header { return o.h }

// rows: $0.status($1)
func (o *Own) WriteHeader(code int) { o.w.WriteHeader(code) }

// rows: $0.body($1) -> _, error?(client)
func (o *Own) Write(p []byte) (int, error) { return o.w.Write(p) }

// rows: $0.status(200)
func Owns(w http.ResponseWriter) {
	o := &Own{w: w, h: http.Header{}}
	o.Header().Set("Etag", "0")
	o.WriteHeader(http.StatusOK)
}

func newRecorder(w http.ResponseWriter) *Recorder { return &Recorder{ResponseWriter: w} }

// Fn_RecordsNew: the wrapper is made by a function.
// Lost: The response is handed on: a wrapper that a function returns is not known to hold it.
//
// rows: $1.unknown $0.unknown
func Fn_RecordsNew(w http.ResponseWriter, r *http.Request, next http.Handler) {
	rec := newRecorder(w)
	next.ServeHTTP(rec, r)
}

// wrap returns an interface.
func wrap(w http.ResponseWriter) http.ResponseWriter { return &Recorder{ResponseWriter: w} }

// rows: $0.status(200)
func Wraps(w http.ResponseWriter) { wrap(w).WriteHeader(http.StatusOK) }

// Fn_WrapsBuffer returns one that keeps everything.
// Lost: What is returned holds the response.
//
// rows: $0.unknown
func Fn_WrapsBuffer(w http.ResponseWriter) http.ResponseWriter { return &Buffer{ResponseWriter: w} }

// Lost: Nothing is sent, but for another reason: what is returned is forgotten.
//
// rows: $0.unknown
func Fn_CallsWrapsBuffer(w http.ResponseWriter) { Fn_WrapsBuffer(w).WriteHeader(http.StatusOK) }

// Replaced gives the variable another response.
//
// rows: if $1==false: $0.status(200)
// rows: if $1==true: $0.unknown
func Replaced(w http.ResponseWriter, zip bool, z io.Writer) {
	if zip {
		w = Gzip{w, z}
	}
	w.WriteHeader(http.StatusOK)
}

// Remembers asks the recorder what was sent.
//
// rows: $1.unknown $0.status(?) $0.unknown
// rows: $1.unknown $0.unknown
func Remembers(w http.ResponseWriter, r *http.Request, next http.Handler) {
	rec := &Recorder{ResponseWriter: w}
	next.ServeHTTP(rec, r)
	if rec.status == 0 {
		w.WriteHeader(http.StatusNotFound)
	}
}

// RecordsJSON encodes to a wrapper that passes all on.
//
// rows: $0.status(404) $0.body
// rows: $0.status(404) $0.fail
func RecordsJSON(w http.ResponseWriter) {
	rec := &Recorder{ResponseWriter: w}
	rec.WriteHeader(http.StatusNotFound)
	json.NewEncoder(rec).Encode(map[string]int{"a": 1})
}

// RecordsBuffered writes to it through a buffer.
//
// rows: $0.body
func RecordsBuffered(w http.ResponseWriter) {
	b := bufio.NewWriter(&Recorder{ResponseWriter: w})
	b.WriteString("x")
	b.Flush()
}

// RecordsCaptured wraps a response that a closure, out of reach here, captures.
//
// rows: if $1==false: $0.status(500) because(other)
// rows: if $1==true: $0.status(204) because(other)
func RecordsCaptured(w http.ResponseWriter, ok bool) {
	rec := &Recorder{ResponseWriter: w}
	if ok {
		rec.WriteHeader(http.StatusNoContent)
		return
	}
	fail := func() { w.WriteHeader(http.StatusInternalServerError) }
	fail()
}
