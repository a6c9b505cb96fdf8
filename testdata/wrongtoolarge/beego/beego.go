// Package beego answers bodies that are too large, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func lengthBad(ctx *context.Context) {
	if ctx.Request.ContentLength > 1<<20 {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("too large")) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func lengthOk(ctx *context.Context) {
	if ctx.Request.ContentLength > 1<<20 {
		ctx.Output.SetStatus(http.StatusRequestEntityTooLarge)
		ctx.Output.Body([]byte("too large"))
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func routes() {
	web.Post("/a/:id", lengthBad)
	web.Post("/b/:id", lengthOk)
}
