// Package iris refuses requests without credentials, with iris.
package iris

import "github.com/kataras/iris/v12"

func headerBad(ctx iris.Context) {
	if ctx.GetHeader("Authorization") == "" {
		ctx.StopWithStatus(iris.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	ctx.Next()
}

func headerOk(ctx iris.Context) {
	if ctx.GetHeader("Authorization") == "" {
		ctx.Header("WWW-Authenticate", "Bearer")
		ctx.StopWithStatus(iris.StatusUnauthorized)
		return
	}
	ctx.Next()
}

func cookieBad(ctx iris.Context) {
	if ctx.GetCookie("session") == "" {
		ctx.StopWithText(iris.StatusForbidden, "no session") // want `wrongforbidden: 403 Forbidden is sent because the cookie with the credentials`
		return
	}
	ctx.WriteString("ok")
}

func basicBad(ctx iris.Context) {
	if _, _, ok := ctx.Request().BasicAuth(); !ok {
		ctx.StatusCode(iris.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because`
		return
	}
	ctx.WriteString("ok")
}

func roleOk(ctx iris.Context) {
	if ctx.Values().GetString("role") != "admin" {
		ctx.StopWithStatus(iris.StatusForbidden)
		return
	}
	ctx.WriteString("ok")
}

func routes() *iris.Application {
	app := iris.New()
	app.Use(headerBad)
	app.UseGlobal(headerOk)
	app.Get("/a", cookieBad)
	app.Get("/b", basicBad)
	app.Get("/c", roleOk)
	return app
}
