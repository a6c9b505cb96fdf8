// Package beego sets headers after it has answered.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type items struct{ web.Controller }

func (c *items) Get() {
	c.ServeJSON()
	c.Ctx.Output.Header("X-Late", "1") // want `lateheader: header "X-Late" is never sent`
}

func (c *items) EarlyOk() {
	c.Ctx.Output.SetStatus(418)
	c.Ctx.Output.Header("X-Early", "1")
	c.ServeJSON()
}

func cookieBad(ctx *context.Context) {
	ctx.WriteString("x")
	ctx.SetCookie("a", "b") // want `lateheader: header "Set-Cookie" is never sent`
}

func cookieOk(ctx *context.Context) {
	ctx.SetCookie("a", "b")
	ctx.WriteString("x")
}

func routes() {
	web.Router("/items", &items{})
	web.Get("/a", cookieBad)
	web.Get("/b", cookieOk)
}
