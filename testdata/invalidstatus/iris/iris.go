// Package iris sends statuses that are none, or none that can answer, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

func tooLowBad(ctx iris.Context) {
	ctx.StopWithText(20, "ok") // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(ctx iris.Context) {
	ctx.StopWithText(iris.StatusOK, "ok")
}

func processingBad(ctx iris.Context) {
	ctx.StatusCode(iris.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

func processingOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusNoContent)
}

func redirectBad(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusFound)
}

func routes() *iris.Application {
	app := iris.New()
	app.Get("/a/{id}", tooLowBad)
	app.Get("/b/{id}", tooLowOk)
	app.Get("/c/{id}", processingBad)
	app.Get("/d/{id}", processingOk)
	app.Get("/e/{id}", redirectBad)
	app.Get("/f/{id}", redirectOk)
	return app
}
