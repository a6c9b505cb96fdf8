// Package hertz answers media types that are not supported, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func typeBad(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Content-Type")) != "application/json" {
		c.String(consts.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func typeOk(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Content-Type")) != "application/json" {
		c.String(consts.StatusUnsupportedMediaType, "JSON is wanted")
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func acceptBad(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Accept")) != "application/json" {
		c.String(consts.StatusUnsupportedMediaType, "JSON is all there is") // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	c.JSON(consts.StatusOK, "a")
}

func acceptOk(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Accept")) != "application/json" {
		c.String(consts.StatusNotAcceptable, "JSON is all there is")
		return
	}
	c.JSON(consts.StatusOK, "a")
}

func routes() {
	h := server.Default()
	h.POST("/a/:id", typeBad)
	h.POST("/b/:id", typeOk)
	h.GET("/c/:id", acceptBad)
	h.GET("/d/:id", acceptOk)
	h.Spin()
}
