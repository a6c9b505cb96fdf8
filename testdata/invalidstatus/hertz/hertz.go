// Package hertz sends statuses that are none, or none that can answer, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func tooLowBad(ctx context.Context, c *app.RequestContext) {
	c.String(20, "ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(ctx context.Context, c *app.RequestContext) {
	c.String(consts.StatusOK, "ok")
}

func processingBad(ctx context.Context, c *app.RequestContext) {
	c.SetStatusCode(consts.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

func processingOk(ctx context.Context, c *app.RequestContext) {
	c.SetStatusCode(consts.StatusNoContent)
}

func redirectBad(ctx context.Context, c *app.RequestContext) {
	c.Redirect(consts.StatusOK, []byte("/items")) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(ctx context.Context, c *app.RequestContext) {
	c.Redirect(consts.StatusFound, []byte("/items"))
}

func routes() {
	h := server.Default()
	h.GET("/a/:id", tooLowBad)
	h.GET("/b/:id", tooLowOk)
	h.GET("/c/:id", processingBad)
	h.GET("/d/:id", processingOk)
	h.GET("/e/:id", redirectBad)
	h.GET("/f/:id", redirectOk)
	h.Spin()
}
