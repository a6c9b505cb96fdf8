// Package beego rules methods out in handlers of beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type items struct{ web.Controller }

func (c *items) ListBad() {
	if c.Ctx.Input.Method() != http.MethodPost {
		c.Ctx.Output.SetStatus(http.StatusNotFound)
		c.ServeJSON() // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	c.ServeJSON()
}

func (c *items) ListOk() {
	if c.Ctx.Input.Method() != http.MethodPost {
		c.Ctx.Output.Header("Allow", "POST")
		c.Ctx.Output.SetStatus(http.StatusMethodNotAllowed)
		c.ServeJSON()
		return
	}
	c.ServeJSON()
}

func (c *items) AskBad() {
	if !c.Ctx.Input.IsPost() {
		c.Ctx.Output.SetStatus(http.StatusNotFound)
		c.ServeJSON() // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	c.ServeJSON()
}

func (c *items) AskOk() {
	if !c.Ctx.Input.IsPost() {
		c.Ctx.Output.Header("Allow", "POST")
		c.Ctx.Output.SetStatus(http.StatusMethodNotAllowed)
		c.ServeJSON()
		return
	}
	c.ServeJSON()
}

func routes() { web.Router("/items", &items{}) }
