// Package hertz answers bodies that are too large, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func lengthBad(ctx context.Context, c *app.RequestContext) {
	if c.Request.Header.ContentLength() > 1<<20 {
		c.String(consts.StatusBadRequest, "too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func lengthOk(ctx context.Context, c *app.RequestContext) {
	if c.Request.Header.ContentLength() > 1<<20 {
		c.String(consts.StatusRequestEntityTooLarge, "too large")
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func routes() {
	h := server.Default()
	h.POST("/a/:id", lengthBad)
	h.POST("/b/:id", lengthOk)
	h.Spin()
}
