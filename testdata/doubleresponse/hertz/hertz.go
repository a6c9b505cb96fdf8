// Package hertz answers twice in handlers of hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

// The last status stands and both texts are sent: of frameworks that send at return, the engine keeps the last answer only.
func fn_twice(ctx context.Context, c *app.RequestContext) {
	if c.Query("id") == "" {
		c.JSON(consts.StatusBadRequest, "no id")
	}
	c.JSON(consts.StatusOK, "ok")
}

func twiceOk(ctx context.Context, c *app.RequestContext) {
	if c.Query("id") == "" {
		c.JSON(consts.StatusBadRequest, "no id")
		return
	}
	c.JSON(consts.StatusOK, "ok")
}

var handlers = []app.HandlerFunc{fn_twice, twiceOk}
