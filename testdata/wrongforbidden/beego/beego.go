// Package beego refuses requests without credentials, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type items struct{ web.Controller }

func (c *items) Prepare() {
	if c.Ctx.Input.Header("Authorization") == "" {
		c.CustomAbort(http.StatusForbidden, "no") // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
}

func (c *items) Get() {
	if c.Ctx.GetCookie("session") == "" {
		c.Abort("403") // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials`
	}
	c.ServeJSON()
}

func (c *items) ShowOk() {
	if c.Ctx.GetCookie("lang") == "" {
		c.Abort("403")
	}
	c.ServeJSON()
}

func (c *items) KnownOk() {
	if c.GetSession("role") != "admin" {
		c.Abort("403")
	}
	c.ServeJSON()
}

func filterOk(ctx *context.Context) {
	if ctx.Input.Header("Authorization") == "" {
		ctx.Output.Header("WWW-Authenticate", "Bearer")
		ctx.Abort(http.StatusUnauthorized, "no")
	}
}

func filterBad(ctx *context.Context) {
	if ctx.Input.Header("Authorization") == "" {
		ctx.Output.SetStatus(http.StatusForbidden)
		ctx.Output.Body([]byte("no")) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
}

func routes() {
	web.Router("/items", &items{})
	web.InsertFilter("/a", web.BeforeExec, filterOk)
	web.InsertFilter("/b", web.BeforeExec, filterBad)
}
