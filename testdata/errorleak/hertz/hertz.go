// Package hertz tells clients the text of internal errors, or does not, with hertz.
package hertz

import (
	"context"
	"fmt"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.JSON(consts.StatusInternalServerError, map[string]string{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func jsonOk(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.JSON(consts.StatusInternalServerError, map[string]string{"error": "cannot delete"})
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func textBad(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.String(consts.StatusBadGateway, fmt.Sprintf("cannot delete: %v", err)) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func textOk(ctx context.Context, c *app.RequestContext) {
	if err := db.Delete(ctx, c.Param("id")); err != nil {
		c.String(consts.StatusBadGateway, "cannot delete")
		return
	}
	c.SetStatusCode(consts.StatusNoContent)
}

func routes() {
	h := server.Default()
	h.DELETE("/a/:id", jsonBad)
	h.DELETE("/b/:id", jsonOk)
	h.DELETE("/c/:id", textBad)
	h.DELETE("/d/:id", textOk)
	h.Spin()
}
