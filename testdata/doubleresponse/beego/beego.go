// Package beego answers twice in handlers of beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type items struct{ web.Controller }

func (c *items) Get() {
	if c.GetString("id") == "" {
		c.Ctx.Output.SetStatus(http.StatusBadRequest)
		c.ServeJSON()
	}
	c.ServeJSON() // want `doubleresponse: `
}

func (c *items) ShowOk() {
	if c.GetString("id") == "" {
		c.Ctx.Output.SetStatus(http.StatusBadRequest)
		c.ServeJSON()
		return
	}
	c.ServeJSON()
}

// Abort does not return.
func (c *items) AbortOk() {
	if c.GetString("id") == "" {
		c.Abort("400")
	}
	c.ServeJSON()
}

func (c *items) StopOk() {
	if c.GetString("id") == "" {
		c.ServeJSON()
		c.StopRun()
	}
	c.ServeJSON()
}

func routes() { web.Router("/items", &items{}) }
