// Package crosspackage calls helpers in other packages, two levels deep.
package crosspackage

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/protocol/crosspackage/reply"
	"github.com/statusvet/statusvet/testdata/protocol/crosspackage/reply/render"
)

// rows: $0.set(Content-Type,application/json) $0.set(Location) $0.status(201)
// rows: if $2!=nil: $0.set(Content-Type,application/json) $0.set(Location) $0.status(201) $0.body($2,null)
func Created(w http.ResponseWriter, r *http.Request, v any) {
	reply.Created(w, r, "/x", v)
}

// rows: $0.set(Content-Type,application/json) $0.status(404)
// rows: $0.set(Content-Type,application/json) $0.status(404) $0.body
func NotFound(w http.ResponseWriter) {
	reply.Fail(w, http.StatusNotFound, "no such thing")
}

// rows: $0.set(Content-Type,application/json) $0.status(204)
func Empty(w http.ResponseWriter) {
	render.JSON(w, http.StatusNoContent, nil)
}

// rows: $1.limit(1048576) $1.read $0.status(204) because(other)
// rows: $1.limit(1048576) $1.read $0.status(400) because(!error,decode)
func Update(w http.ResponseWriter, r *http.Request) {
	var v struct{ Name string }
	if !reply.Decode(w, r, &v) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// rows: $1.read $0.set(Content-Type,application/json) $0.status(200) $0.body because(other)
// rows: $1.read $0.set(Content-Type,application/json) $0.status(200) because(other)
// rows: $1.read $0.set(Content-Type,application/json) $0.status(400) $0.body because(!error,decode)
// rows: $1.read $0.set(Content-Type,application/json) $0.status(400) because(!error,decode)
func Parsed(w http.ResponseWriter, r *http.Request) {
	var v struct{ Name string }
	if err := reply.Parse(r, &v); err != nil {
		reply.Fail(w, http.StatusBadRequest, err.Error())
		return
	}
	reply.OK(w, v)
}

// rows: $0.set(Content-Type,text/plain) $0.status(200) $0.body
func ContextToo(w http.ResponseWriter, r *http.Request) {
	c := reply.New(w, r)
	c.Text(http.StatusOK, "x")
}

// rows: $0.set(Content-Type,text/plain) $0.status(200) $0.body
func Literal(w http.ResponseWriter, r *http.Request) {
	c := &reply.Context{W: w, R: r}
	c.Text(http.StatusOK, "x")
}

// OddToo asks for something with signs of the notation in it.
// rows: $0.status(400) because(other)
func OddToo(w http.ResponseWriter) {
	reply.Odd(w, "a!=b")
}

// rows: $0.set(Content-Type,"multipart/related; start=\"a -> b\"") $0.status(200)
func TypedToo(w http.ResponseWriter) {
	reply.Typed(w)
}
