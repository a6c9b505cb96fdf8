// Package hertz refuses requests without credentials, with hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func headerBad(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Authorization")) == "" {
		c.AbortWithStatus(consts.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	c.Next(ctx)
}

func headerOk(ctx context.Context, c *app.RequestContext) {
	if len(c.Request.Header.Peek("Authorization")) == 0 {
		c.Header("WWW-Authenticate", "Bearer")
		c.AbortWithStatus(consts.StatusUnauthorized)
		return
	}
	c.Next(ctx)
}

// The handlers behind it may choose another status.
func statusOk(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Authorization")) == "" {
		c.SetStatusCode(consts.StatusForbidden)
	}
}

func cookieBad(ctx context.Context, c *app.RequestContext) {
	if c.Cookie("session") == nil {
		c.JSON(consts.StatusForbidden, "no session") // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials`
		return
	}
	c.String(consts.StatusOK, "ok")
}

func roleOk(ctx context.Context, c *app.RequestContext) {
	if c.GetString("role") != "admin" {
		c.AbortWithStatus(consts.StatusForbidden)
		return
	}
	c.String(consts.StatusOK, "ok")
}

func routes() {
	h := server.Default()
	h.Use(headerBad, headerOk, statusOk)
	h.GET("/a", cookieBad)
	h.GET("/b", roleOk)
	h.Spin()
}
