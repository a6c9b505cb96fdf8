// Package reply is the middle level.
package reply

import (
	"encoding/json"
	"net/http"

	"github.com/statusvet/statusvet/testdata/protocol/crosspackage/reply/render"
)

// rows: $0.set(Content-Type,application/json) $0.set(Location) $0.status(201)
// rows: if $3!=nil: $0.set(Content-Type,application/json) $0.set(Location) $0.status(201) $0.body($3,null)
func Created(w http.ResponseWriter, r *http.Request, u string, v any) {
	w.Header().Set("Location", u)
	render.JSON(w, http.StatusCreated, v)
}

// rows: $0.set(Content-Type,application/json) $0.status(200)
// rows: if $1!=nil: $0.set(Content-Type,application/json) $0.status(200) $0.body($1,null)
func OK(w http.ResponseWriter, v any) { render.JSON(w, http.StatusOK, v) }

// rows: $0.set(Content-Type,application/json) $0.status($1)
// rows: $0.set(Content-Type,application/json) $0.status($1) $0.tell($2) $0.body
func Fail(w http.ResponseWriter, code int, msg string) {
	render.JSON(w, code, map[string]string{"error": msg})
}

// rows: $1.limit(1048576) $1.read $0.status(400) because(!error,decode) -> false
// rows: $1.limit(1048576) $1.read because(other) -> true
func Decode(w http.ResponseWriter, r *http.Request, v any) bool {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return false
	}
	return true
}

// rows: $0.read -> error?(decode)
func Parse(r *http.Request, v any) error {
	return json.NewDecoder(r.Body).Decode(v)
}

// A Context holds the exchange.
type Context struct {
	W http.ResponseWriter
	R *http.Request
}

// rows: -> $0
func New(w http.ResponseWriter, r *http.Request) *Context { return &Context{w, r} }

// rows: $0.set(Content-Type,text/plain) $0.status($1) $0.body($2)
func (c *Context) Text(code int, s string) {
	c.W.Header().Set("Content-Type", "text/plain")
	c.W.WriteHeader(code)
	c.W.Write([]byte(s))
}

// rows: if $1!="a!=b": $0.status(200) because(other)
// rows: if $1=="a!=b": $0.status(400) because(other)
func Odd(w http.ResponseWriter, s string) {
	if s == "a!=b" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.set(Content-Type,"multipart/related; start=\"a -> b\"") $0.status(200)
func Typed(w http.ResponseWriter) {
	w.Header().Set("Content-Type", `multipart/related; start="a -> b"`)
	w.WriteHeader(http.StatusOK)
}
