// Package beego has handlers of beego that name a body together with a status that has none.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
)

type items struct{ web.Controller }

func (c *items) Delete() {
	c.Ctx.Output.SetStatus(http.StatusNoContent)
	c.ServeJSON() // want `forbiddenbody: a body is written with 204 No Content`
}

func (c *items) RemoveOk() {
	c.Ctx.Output.SetStatus(http.StatusNoContent)
}

func routes() { web.Router("/items", &items{}) }
