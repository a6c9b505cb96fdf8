// Package hertz has handlers of hertz that send statuses which require a header.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func guardBad(ctx context.Context, c *app.RequestContext) {
	if string(c.Method()) != consts.MethodPost {
		c.AbortWithStatus(consts.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
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

// hertz sets no Allow before it calls the router's own handler.
func noMethodBad(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusMethodNotAllowed, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func routes() {
	h := server.New(server.WithHandleMethodNotAllowed(true))
	h.Any("/a", guardBad)
	h.Any("/b", guardOk)
	h.NoMethod(noMethodBad)
	h.Spin()
}
