// Package hertz works through lists of operations, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(ctx context.Context, c *app.RequestContext) {
	var ops []operation
	if err := c.BindAndValidate(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		c.String(consts.StatusBadRequest, "no operations")
		return
	}
	for _, op := range ops {
		apply(op)
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func decodeOk(ctx context.Context, c *app.RequestContext) {
	var ops []operation
	if err := c.BindAndValidate(&ops); err != nil {
		c.String(consts.StatusBadRequest, "no operations")
		return
	}
	if len(ops) > 1000 {
		c.String(consts.StatusRequestEntityTooLarge, "too many")
		return
	}
	for _, op := range ops {
		apply(op)
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func statusBad(ctx context.Context, c *app.RequestContext) {
	var ops []operation
	if err := c.BindAndValidate(&ops); err != nil {
		c.String(consts.StatusBadRequest, "no operations")
		return
	}
	if len(ops) > 1000 {
		c.String(consts.StatusBadRequest, "too many") // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
		return
	}
	for _, op := range ops {
		apply(op)
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func routes() {
	h := server.Default()
	h.POST("/a/:id", decodeBad)
	h.POST("/b/:id", decodeOk)
	h.POST("/c/:id", statusBad)
	h.Spin()
}
