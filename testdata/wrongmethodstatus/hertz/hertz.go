// Package hertz rules methods out in handlers of hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func guardBad(ctx context.Context, c *app.RequestContext) {
	if string(c.Method()) != consts.MethodPost {
		c.AbortWithStatus(consts.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func guardOk(ctx context.Context, c *app.RequestContext) {
	if string(c.Method()) != consts.MethodPost {
		c.Header("Allow", "POST")
		c.AbortWithStatus(consts.StatusMethodNotAllowed)
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func askedBad(ctx context.Context, c *app.RequestContext) {
	if !c.IsPost() {
		c.AbortWithStatus(consts.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func askedOk(ctx context.Context, c *app.RequestContext) {
	if !c.IsPost() {
		c.AbortWithStatus(consts.StatusNotFound)
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func routes() {
	h := server.Default()
	h.Any("/a", guardBad)
	h.Any("/b", guardOk)
	h.Any("/c", askedBad)
	h.POST("/d", askedOk)
	h.Spin()
}
