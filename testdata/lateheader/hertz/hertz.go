// Package hertz sets headers after the answer: hertz sends when the handlers have returned.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func afterOk(ctx context.Context, c *app.RequestContext) {
	c.String(consts.StatusOK, "ok")
	c.Header("X-Late", "1")
}

var handlers = []app.HandlerFunc{afterOk}
