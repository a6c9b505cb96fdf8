// Package methodvalues takes methods as values.
package methodvalues

import "net/http"

// Context holds a response.
type Context struct{ w http.ResponseWriter }

// rows: $0.status($1)
func (c *Context) Fail(code int) { c.w.WriteHeader(code) }

// rows: $0.status(410)
func (c *Context) Stop() { c.w.WriteHeader(http.StatusGone) }

// rows: $0.status(200)
func OfResponse(w http.ResponseWriter) {
	send := w.WriteHeader
	send(http.StatusOK)
}

// rows: $0.status(404)
func OfContext(c *Context) {
	fail := c.Fail
	fail(http.StatusNotFound)
}

// rows: $0.status(410)
func Passed(c *Context) { run(c.Stop) }

func run(f func()) { f() }

// rows: $0.status(410)
func Deferred(c *Context) {
	stop := c.Stop
	defer stop()
}

// rows: $0.status(404)
func Expression(c *Context) { (*Context).Fail(c, http.StatusNotFound) }

// rows: $0.status(404)
func ExpressionVariable(c *Context) {
	f := (*Context).Fail
	f(c, http.StatusNotFound)
}

// API holds no exchange.
type API struct{}

// rows: $1.status(200)
func (API) Show(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

// rows: $0.status(200)
func OfAPI(w http.ResponseWriter, r *http.Request, a API) {
	h := a.Show
	h(w, r)
}

// rows: $0.set(Location) $0.status(201)
func HeaderToo(w http.ResponseWriter) {
	set := w.Header().Set
	set("Location", "/")
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.set(Location) $0.status(201)
func HeaderOf(w http.ResponseWriter) {
	header := w.Header
	header().Set("Location", "/")
	w.WriteHeader(http.StatusCreated)
}
