package receivers

import "net/http"

// copied keeps headers until it sends them.
type copied struct {
	w      http.ResponseWriter
	header http.Header
}

// rows: $0.set($1)
func (c *copied) set(key, value string) { c.header.Set(key, value) }

// rows: $0.status($1)
func (c *copied) send(code int) {
	for k := range c.header {
		c.w.Header().Set(k, c.header.Get(k))
	}
	c.w.WriteHeader(code)
}

// Copied sets a header that is sent later.
//
// rows: $0.set(Location) $0.status(201)
func Copied(w http.ResponseWriter) {
	c := &copied{w: w, header: http.Header{}}
	c.set("Location", "/")
	c.send(http.StatusCreated)
}
