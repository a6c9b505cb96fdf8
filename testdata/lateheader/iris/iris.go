// Package iris sets headers after it has answered.
package iris

import "github.com/kataras/iris/v12"

func lateBad(ctx iris.Context) {
	ctx.JSON("x")
	ctx.Header("X-Late", "1") // want `lateheader: header "X-Late" is never sent`
}

// A status alone has not been sent yet.
func lateOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusTeapot)
	ctx.Header("X-Late", "1")
}

func cookieBad(ctx iris.Context) {
	ctx.WriteString("x")
	ctx.SetCookieKV("a", "b") // want `lateheader: header "Set-Cookie" is never sent`
}

func cookieOk(ctx iris.Context) {
	ctx.SetCookieKV("a", "b")
	ctx.WriteString("x")
}

func routes() *iris.Application {
	app := iris.New()
	app.Get("/a", lateBad)
	app.Get("/b", lateOk)
	app.Get("/c", cookieBad)
	app.Get("/d", cookieOk)
	return app
}
