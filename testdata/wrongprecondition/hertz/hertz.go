// Package hertz answers requests with preconditions, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(ctx context.Context, c *app.RequestContext) {
	if match := string(c.GetHeader("If-Match")); match != "" && match != etag(c.Param("id")) {
		c.String(consts.StatusConflict, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func matchOk(ctx context.Context, c *app.RequestContext) {
	if match := string(c.GetHeader("If-Match")); match != "" && match != etag(c.Param("id")) {
		c.String(consts.StatusPreconditionFailed, "changed")
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func routes() {
	h := server.Default()
	h.PUT("/a/:id", matchBad)
	h.PUT("/b/:id", matchOk)
	h.Spin()
}
