// Package readers knows nothing of HTTP: what it does to a body is not seen where it is used.
package readers

import "io"

type capped struct {
	from io.Reader
	left int64
}

func (c *capped) Read(p []byte) (int, error) {
	if c.left <= 0 {
		return 0, io.ErrUnexpectedEOF
	}
	if int64(len(p)) > c.left {
		p = p[:c.left]
	}
	n, err := c.from.Read(p)
	c.left -= int64(n)
	return n, err
}

// Capped fails after n bytes.
func Capped(r io.Reader, n int64) io.Reader { return &capped{r, n} }
