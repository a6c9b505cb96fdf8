// Package beego answers requests with preconditions, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(ctx *context.Context) {
	if match := ctx.Input.Header("If-Match"); match != "" && match != etag(ctx.Input.Param(":id")) {
		ctx.Output.SetStatus(http.StatusConflict)
		ctx.Output.Body([]byte("changed")) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func matchOk(ctx *context.Context) {
	if match := ctx.Input.Header("If-Match"); match != "" && match != etag(ctx.Input.Param(":id")) {
		ctx.Output.SetStatus(http.StatusPreconditionFailed)
		ctx.Output.Body([]byte("changed"))
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func routes() {
	web.Put("/a/:id", matchBad)
	web.Put("/b/:id", matchOk)
}
