// Package hertz has handlers of hertz that name a body together with a status that has none.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

// Render leaves the body out.
func deleteBad(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusNoContent, "deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusNoContent, nil)
}

func writeBad(ctx context.Context, c *app.RequestContext) {
	c.SetStatusCode(consts.StatusNoContent)
	c.WriteString("deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func writeOk(ctx context.Context, c *app.RequestContext) {
	c.SetStatusCode(consts.StatusOK)
	c.WriteString("deleted")
}

var handlers = []app.HandlerFunc{deleteBad, deleteOk, writeBad, writeOk}
