package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

// A return does not keep hertz from calling the next handler: its text is sent behind the first.
func nextBad(ctx context.Context, c *app.RequestContext) {
	if len(c.GetHeader("X-Key")) == 0 {
		c.JSON(consts.StatusForbidden, "no key") // want `doubleresponse: 403 Forbidden is sent without an Abort, so the next handler answers as well`
		return
	}
	c.Next(ctx)
}

func nextOk(ctx context.Context, c *app.RequestContext) {
	if len(c.GetHeader("X-Key")) == 0 {
		c.AbortWithStatusJSON(consts.StatusUnauthorized, "no key")
		return
	}
	c.Next(ctx)
}

func abortOk(ctx context.Context, c *app.RequestContext) {
	if len(c.GetHeader("X-Key")) == 0 {
		c.String(consts.StatusUnauthorized, "no key")
		c.Abort()
		return
	}
	c.Next(ctx)
}

// A status without a text is no answer: the next handler's stands.
func statusOk(ctx context.Context, c *app.RequestContext) {
	if len(c.GetHeader("X-Key")) == 0 {
		c.SetStatusCode(consts.StatusUnauthorized)
		return
	}
	c.Next(ctx)
}

func ownerBad(ctx context.Context, c *app.RequestContext) {
	if c.Query("owner") == "" {
		c.JSON(consts.StatusNotFound, "no owner") // want `doubleresponse: 404 Not Found is sent without an Abort`
	}
}

func ownerOk(ctx context.Context, c *app.RequestContext) {
	if c.Query("owner") == "" {
		c.JSON(consts.StatusNotFound, "no owner")
		c.Abort()
	}
}

// The last handler need not abort.
func lastOk(ctx context.Context, c *app.RequestContext) {
	if c.Query("owner") == "" {
		c.JSON(consts.StatusNotFound, "no owner")
		return
	}
	c.JSON(consts.StatusOK, "owner")
}

func middlewareRoutes() {
	h := server.New()
	h.Use(nextBad, nextOk, abortOk, statusOk)
	h.GET("/items", ownerBad, ownerOk, lastOk)
	h.Spin()
}
