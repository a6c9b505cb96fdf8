// Package hertz redirects what is no GET, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func foundBad(ctx context.Context, c *app.RequestContext) {
	c.Redirect(consts.StatusFound, []byte("/items")) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(ctx context.Context, c *app.RequestContext) {
	c.Redirect(consts.StatusSeeOther, []byte("/items"))
}

func getOk(ctx context.Context, c *app.RequestContext) {
	c.Redirect(consts.StatusFound, []byte("/items"))
}

func routes() {
	h := server.Default()
	h.POST("/a/:id", foundBad)
	h.POST("/b/:id", foundOk)
	h.GET("/c/:id", getOk)
	h.Spin()
}
