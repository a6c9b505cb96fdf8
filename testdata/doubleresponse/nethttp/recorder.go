package nethttp

import "net/http"

// remembering remembers in a field what it has sent.
type remembering struct {
	writer http.ResponseWriter
	code   int
}

func (r *remembering) WriteHeader(code int) {
	r.code = code
	r.writer.WriteHeader(code)
}

func (r *remembering) Write(b []byte) (int, error) {
	if r.code == 0 {
		r.WriteHeader(http.StatusOK)
	}
	return r.writer.Write(b)
}

// It lies in a struct of the service's own.
type recording struct{ res remembering }

func (c *recording) sendOk(code int, b []byte) {
	c.res.WriteHeader(code)
	c.res.Write(b)
}

func (c *recording) missingOk() {
	c.res.WriteHeader(http.StatusNotFound)
	c.res.Write([]byte("no such thing"))
}

func (c *recording) twiceBad() {
	c.res.WriteHeader(http.StatusNotFound)
	c.res.Write([]byte("no such thing"))
	c.res.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent`
}

// forgetful does not remember.
type forgetful struct {
	writer http.ResponseWriter
	code   int
}

func (r *forgetful) WriteHeader(code int) { r.writer.WriteHeader(code) }

func (r *forgetful) Write(b []byte) (int, error) {
	if r.code == 0 {
		r.WriteHeader(http.StatusOK)
	}
	return r.writer.Write(b)
}

type forgetting struct{ res forgetful }

func (c *forgetting) sendBad(code int, b []byte) {
	c.res.WriteHeader(code)
	c.res.Write(b) // want `doubleresponse: 200 OK is sent, but a response was sent`
}
