// Package hertz sends 202, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func emptyBad(ctx context.Context, c *app.RequestContext) {
	c.Header("Location", "/jobs/1")
	c.SetStatusCode(consts.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(ctx context.Context, c *app.RequestContext) {
	c.Header("Location", "/jobs/1")
	c.JSON(consts.StatusAccepted, "queued")
}

func routes() {
	h := server.Default()
	h.POST("/a/:id", emptyBad)
	h.POST("/b/:id", emptyOk)
	h.Spin()
}
