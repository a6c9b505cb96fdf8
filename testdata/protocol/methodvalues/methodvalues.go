// Package methodvalues takes methods as values.
package methodvalues

import "net/http"

// Context holds a response.
type Context struct{ w http.ResponseWriter }

// rows: $0.status($1)
func (c *Context) Fail(code int) { c.w.WriteHeader(code) }

// rows: $0.status(410)
func (c *Context) Stop() { c.w.WriteHeader(http.StatusGone) }

// False: Sends 200: the receiver of a method value is no operand.
//
// rows: nothing
func Fp_OfResponse(w http.ResponseWriter) {
	send := w.WriteHeader
	send(http.StatusOK)
}

// False: Sends 404.
//
// rows: nothing
func Fp_OfContext(c *Context) {
	fail := c.Fail
	fail(http.StatusNotFound)
}

// False: May send 410.
//
// rows: nothing
func Fp_Passed(c *Context) { run(c.Stop) }

func run(f func()) { f() }

// False: Sends 410.
//
// rows: nothing
func Fp_Deferred(c *Context) {
	stop := c.Stop
	defer stop()
}

// Lost: Sends 404.
//
// rows: $0.unknown $0.unknown
func Fn_Expression(c *Context) { (*Context).Fail(c, http.StatusNotFound) }

// Lost: Sends 404.
//
// rows: $0.unknown $0.unknown
func Fn_ExpressionVariable(c *Context) {
	f := (*Context).Fail
	f(c, http.StatusNotFound)
}

// API holds no exchange.
type API struct{}

// rows: $1.status(200)
func (API) Show(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

// Lost: Sends 200.
//
// rows: $1.unknown $0.unknown
func Fn_OfAPI(w http.ResponseWriter, r *http.Request, a API) {
	h := a.Show
	h(w, r)
}

// False: Sets Location.
//
// rows: $0.status(201)
func Fp_Header(w http.ResponseWriter) {
	set := w.Header().Set
	set("Location", "/")
	w.WriteHeader(http.StatusCreated)
}

// False: Sets Location.
//
// rows: $0.status(201)
func Fp_HeaderOf(w http.ResponseWriter) {
	header := w.Header
	header().Set("Location", "/")
	w.WriteHeader(http.StatusCreated)
}
