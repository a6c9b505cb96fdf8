// Package iris answers requests with preconditions, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(ctx iris.Context) {
	if match := ctx.GetHeader("If-Match"); match != "" && match != etag(ctx.Params().Get("id")) {
		ctx.StopWithText(iris.StatusConflict, "changed") // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func matchOk(ctx iris.Context) {
	if match := ctx.GetHeader("If-Match"); match != "" && match != etag(ctx.Params().Get("id")) {
		ctx.StopWithText(iris.StatusPreconditionFailed, "changed")
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func routes() *iris.Application {
	app := iris.New()
	app.Put("/a/{id}", matchBad)
	app.Put("/b/{id}", matchOk)
	return app
}
