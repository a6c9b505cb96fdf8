// Package context has a project's own context.
package context

import (
	"encoding/json"
	"net/http"
)

// A Context is made for each request.
type Context struct {
	w    http.ResponseWriter
	r    *http.Request
	user string
	err  error
}

// rows: $0.set(Content-Type,application/json) $0.status($1) $0.body($2,null) -> nil
// rows: $0.set(Content-Type,application/json) $0.status($1) -> error(encode)
func (c *Context) JSON(code int, v any) error {
	c.w.Header().Set("Content-Type", "application/json")
	c.w.WriteHeader(code)
	return json.NewEncoder(c.w).Encode(v)
}

// rows: $0.status(404)
func (c *Context) NotFound() { c.Status(http.StatusNotFound) }

// rows: $0.status($1)
func (c *Context) Status(code int) { c.w.WriteHeader(code) }

// rows: -> header($0)
func (c *Context) Header() http.Header { return c.w.Header() }

// rows: -> $0
func (c *Context) Writer() http.ResponseWriter { return c.w }

// rows: -> $0
func (c *Context) Request() *http.Request { return c.r }

// rows: $0.read $0.status(400) because(!error,decode) -> false
// rows: $0.read because(other) -> true
func (c *Context) Bind(v any) bool {
	if err := json.NewDecoder(c.r.Body).Decode(v); err != nil {
		c.Status(http.StatusBadRequest)
		return false
	}
	return true
}

// Lost: The limit is n.
//
// rows: $0.limit(?)
func (c *Context) Fn_Limit(n int64) { c.r.Body = http.MaxBytesReader(c.w, c.r.Body, n) }

// Value is a method on the struct itself.
// rows: $0.status($1)
func (c Context) Value(code int) { c.w.WriteHeader(code) }

// rows: $0.read $0.set(Content-Type,application/json) $0.set(Location) $0.status(201) $0.body because(other)
// rows: $0.read $0.set(Content-Type,application/json) $0.set(Location) $0.status(201) $0.fail because(other)
// rows: $0.read $0.status(400) because(!error,decode)
func Create(c *Context) {
	var v struct{}
	if !c.Bind(&v) {
		return
	}
	c.Header().Set("Location", "/x")
	c.JSON(http.StatusCreated, v)
}

// rows: $0.limit(?) $0.read $0.status(400) because(!error,decode)
// rows: $0.limit(?) $0.read because(other)
func Limited(c *Context) {
	c.Fn_Limit(1 << 20)
	var v struct{}
	c.Bind(&v)
}

// rows: $0.status(200)
func ByAccessor(c *Context) { c.Writer().WriteHeader(http.StatusOK) }

// rows: $0.read(10485760) -> error?(decode)
func ByRequest(c *Context) error { return c.Request().ParseForm() }

// rows: $0.status(404)
func PerRequest(w http.ResponseWriter, r *http.Request) {
	c := &Context{w: w, r: r}
	c.NotFound()
}

// rows: $0.status(200)
func PerRequestValue(w http.ResponseWriter, r *http.Request) {
	c := Context{w: w, r: r}
	c.Value(http.StatusOK)
}

func newContext(w http.ResponseWriter, r *http.Request) *Context { return &Context{w: w, r: r} }

func makeContext(w http.ResponseWriter, r *http.Request) (Context, error) {
	return Context{w: w, r: r}, nil
}

// rows: $0.status(404)
func ByConstructor(w http.ResponseWriter, r *http.Request) { newContext(w, r).NotFound() }

// rows: $0.status(404)
func ByMaker(w http.ResponseWriter, r *http.Request) {
	c, err := makeContext(w, r)
	if err != nil {
		return
	}
	c.NotFound()
}

// A Page nests a context.
type Page struct {
	*Context
	title string
}

// rows: $0.set(Content-Type,application/json) $0.status(200) $0.body
// rows: $0.set(Content-Type,application/json) $0.status(200) $0.fail
func (p *Page) Show() { p.JSON(http.StatusOK, p.title) }

// rows: $0.set(Content-Type,application/json) $0.status(200) $0.body
// rows: $0.set(Content-Type,application/json) $0.status(200) $0.fail
func Nested(w http.ResponseWriter, r *http.Request) {
	p := &Page{Context: &Context{w: w, r: r}}
	p.Show()
}

// rows: $0.status(410)
func NestedField(p *Page) { p.Context.w.WriteHeader(http.StatusGone) }

// Beside: the response and a context of the same exchange.
//
// rows: $0.set(Etag) $0.status(200)
func Beside(w http.ResponseWriter, c *Context) {
	w.Header().Set("Etag", "0")
	c.Status(http.StatusOK)
}

// Wrap makes a handler of a function on contexts.
func Wrap(h func(*Context)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h(&Context{w: w, r: r})
	}
}

// Fp_Replace puts another response into the context.
// False: The response behind the context is another one.
//
// rows: nothing
func (c *Context) Fp_Replace(w http.ResponseWriter) { c.w = w }

// rows: $1.status(200)
func Replaced(c *Context, w http.ResponseWriter) {
	c.Fp_Replace(w)
	c.Status(http.StatusOK)
}

// Server holds no exchange; its methods are given one.
type Server struct{ name string }

// rows: $1.status($2)
func (s *Server) Reply(w http.ResponseWriter, code int) { w.WriteHeader(code) }

// rows: $1.status(200)
func (s *Server) Get(w http.ResponseWriter, r *http.Request) { s.Reply(w, http.StatusOK) }

// Fails records an error.
//
// rows: if $1!=nil: because(!error)
// rows: if $1==nil: $0.status(200) because(other)
func Fails(c *Context, err error) {
	if err != nil {
		c.err = err
		return
	}
	c.Status(http.StatusOK)
}

// Either gets its context by one of two ways.
//
// rows: $0.status(200)
func Either(w http.ResponseWriter, r *http.Request, old *Context) {
	c := old
	if c == nil {
		c = &Context{w: w, r: r}
	}
	c.Status(http.StatusOK)
}

// Fn_Map keeps contexts by name.
// Lost: Sends 200: what is kept in a map is forgotten.
//
// rows: $1.unknown $0.unknown
func Fn_Map(w http.ResponseWriter, r *http.Request) {
	m := map[string]*Context{"a": {w: w, r: r}}
	m["a"].Status(http.StatusOK)
}
