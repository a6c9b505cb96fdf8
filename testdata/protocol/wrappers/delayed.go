package wrappers

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// A delayed response is one for what knows net/http alone: its status is sent with the first byte.
type delayed struct{ c *gin.Context }

// rows: -> header($0)
func (d delayed) Header() http.Header { return d.c.Writer.Header() }

// rows: $0.body($1) -> _, error?(client)
func (d delayed) Write(b []byte) (int, error) { return d.c.Writer.Write(b) }

// rows: $0.pending($1)
func (d delayed) WriteHeader(code int) { d.c.Status(code) }

// Lost: the status 410, pending until the text is written.
//
// rows: $0.lose $0.unknown
func Fn_Delayed(c *gin.Context) {
	http.Error(delayed{c}, "gone", http.StatusGone)
}

// rows: $0.pending(202)
func DelayedStatus(c *gin.Context) {
	delayed{c}.WriteHeader(http.StatusNoContent)
	c.Status(http.StatusAccepted)
}
