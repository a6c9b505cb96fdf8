// Package hertz reads bodies that hertz has limited: to 4 MB by default.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func bindOk(ctx context.Context, c *app.RequestContext) {
	var v struct{ Name string }
	if err := c.BindAndValidate(&v); err != nil {
		c.AbortWithStatus(consts.StatusBadRequest)
		return
	}
	c.JSON(consts.StatusOK, v)
}

func bodyOk(ctx context.Context, c *app.RequestContext) { c.Write(c.Request.Body()) }

func routes() {
	h := server.Default()
	h.POST("/a", bindOk)
	h.POST("/b", bodyOk)
	h.Spin()
}
