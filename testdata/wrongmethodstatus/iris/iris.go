// Package iris rules methods out in handlers of iris.
package iris

import "github.com/kataras/iris/v12"

func guardBad(ctx iris.Context) {
	if ctx.Method() != iris.MethodPost {
		ctx.NotFound() // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	ctx.JSON("ok")
}

func guardOk(ctx iris.Context) {
	if ctx.Method() != iris.MethodPost {
		ctx.Header("Allow", "POST")
		ctx.StatusCode(iris.StatusMethodNotAllowed)
		return
	}
	ctx.JSON("ok")
}

func routes() *iris.Application {
	app := iris.New()
	app.Any("/a", guardBad)
	app.Any("/b", guardOk)
	return app
}
