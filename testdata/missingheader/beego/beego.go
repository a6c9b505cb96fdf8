// Package beego has handlers of beego that send statuses which require a header.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type items struct{ web.Controller }

func (c *items) ListBad() {
	if c.Ctx.Input.Method() != http.MethodPost {
		c.CustomAbort(http.StatusMethodNotAllowed, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	c.ServeJSON()
}

func (c *items) ListOk() {
	if c.Ctx.Input.Method() != http.MethodPost {
		c.Ctx.Output.Header("Allow", "POST")
		c.CustomAbort(http.StatusMethodNotAllowed, "no")
	}
	c.ServeJSON()
}

func (c *items) CodeBad() {
	if c.Ctx.Request.Method != http.MethodPost {
		c.Abort("405") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	c.ServeJSON()
}

func (c *items) CodeOk() {
	if c.Ctx.Request.Method != http.MethodPost {
		c.Ctx.Output.Header("Allow", "POST")
		c.Abort("405")
	}
	c.ServeJSON()
}

func guardBad(ctx *context.Context) {
	if ctx.Input.Method() != http.MethodPost {
		ctx.Abort(http.StatusMethodNotAllowed, "no") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
}

func guardOk(ctx *context.Context) {
	if ctx.Input.Method() != http.MethodPost {
		ctx.Output.Header("Allow", "POST")
		ctx.Abort(http.StatusMethodNotAllowed, "no")
	}
}

func routes() {
	web.Router("/items", &items{})
	web.InsertFilter("/a", web.BeforeExec, guardBad)
	web.InsertFilter("/b", web.BeforeExec, guardOk)
}
