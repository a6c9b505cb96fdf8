// Package aliases gives the response and its header map other names.
package aliases

import (
	"io"
	"net/http"
)

// Reply is another name of the interface.
type Reply = http.ResponseWriter

// rows: $0.set(Location) $0.status(201)
func HeaderMap(w http.ResponseWriter, u string) {
	h := w.Header()
	h.Set("Location", u)
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.set(Etag) $0.status(200)
func Twice(w http.ResponseWriter) {
	w2 := w
	w3 := w2
	w2.Header().Set("Etag", "1")
	w3.WriteHeader(http.StatusOK)
}

// rows: $0.status(202)
func Named(w Reply) {
	w.WriteHeader(http.StatusAccepted)
}

// Widened goes through narrower interfaces and back.
//
// rows: $0.status(418)
func Widened(w http.ResponseWriter) {
	var out io.Writer = w
	out.(http.ResponseWriter).WriteHeader(http.StatusTeapot)
}

// Chosen is the same response on both branches.
//
// rows: $0.body
func Chosen(w http.ResponseWriter, raw bool) {
	var out io.Writer = w
	if raw {
		out = io.Writer(w)
	}
	io.WriteString(out, "x")
}

// rows: $0.status(410)
func MethodExpression(w http.ResponseWriter) {
	http.ResponseWriter.WriteHeader(w, http.StatusGone)
}

// rows: $1.method(!POST) $0.status(405) because(!method)
// rows: $1.method(POST)
func RequestAlias(w http.ResponseWriter, r *http.Request) {
	req := r
	if req.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// Fp_BodyBefore reads the body that it took from the request before the limit was set.
// False: The read is of the body without the limit.
//
// rows: $1.limit(1048576) $1.read -> error?(body)
func Fp_BodyBefore(w http.ResponseWriter, r *http.Request) error {
	body := r.Body
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	_, err := io.ReadAll(body)
	return err
}

// Fn_Slice keeps the response in a slice.
// Lost: Sends 200: what is kept in a slice is forgotten.
//
// rows: $0.unknown
func Fn_Slice(w http.ResponseWriter) {
	list := []http.ResponseWriter{w}
	list[0].WriteHeader(http.StatusOK)
}

// Fn_Array keeps it in an array.
// Lost: Sends 200: what is kept in an array is forgotten.
//
// rows: $0.unknown
func Fn_Array(w http.ResponseWriter) {
	list := [1]http.ResponseWriter{w}
	list[0].WriteHeader(http.StatusOK)
}

// Pointer keeps it behind a pointer.
//
// rows: $0.status(200)
func Pointer(w http.ResponseWriter) {
	p := &w
	(*p).WriteHeader(http.StatusOK)
}

// PointerParameter is given the address of a response.
func PointerParameter(w *http.ResponseWriter) {
	(*w).WriteHeader(http.StatusOK)
}

// Fp_ThroughPointer lends the address of its response.
// False: Sends 200: the address of a response is no response to the callee.
//
// rows: nothing
func Fp_ThroughPointer(w http.ResponseWriter) {
	PointerParameter(&w)
}
