// Package iris has handlers of iris that send statuses which require a header.
package iris

import "github.com/kataras/iris/v12"

func guardBad(ctx iris.Context) {
	if ctx.Method() != iris.MethodPost {
		ctx.StopWithStatus(iris.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func guardOk(ctx iris.Context) {
	if ctx.Method() != iris.MethodPost {
		ctx.Header("Allow", "POST")
		ctx.StopWithStatus(iris.StatusMethodNotAllowed)
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func routes() *iris.Application {
	app := iris.New()
	app.Any("/a", guardBad)
	app.Any("/b", guardOk)
	return app
}
