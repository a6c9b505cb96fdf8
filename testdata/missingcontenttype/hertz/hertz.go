// Package hertz writes JSON, with hertz.
package hertz

import (
	"context"
	"encoding/json"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func encodeBad(ctx context.Context, c *app.RequestContext) {
	json.NewEncoder(c).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(ctx context.Context, c *app.RequestContext) {
	c.Header("Content-Type", "application/json")
	json.NewEncoder(c).Encode("a")
}

func jsonOk(ctx context.Context, c *app.RequestContext) {
	c.JSON(consts.StatusOK, "a")
}

func routes() {
	h := server.Default()
	h.GET("/a/:id", encodeBad)
	h.GET("/b/:id", encodeOk)
	h.GET("/c/:id", jsonOk)
	h.Spin()
}
