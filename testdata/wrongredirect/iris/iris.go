// Package iris redirects what is no GET, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

// Known miss: the status is an argument that may be left out, and rows cannot say what it is then, nor what it is if not.
func fn_foundBad(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusFound)
}

func foundOk(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusSeeOther)
}

func getOk(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusFound)
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a/{id}", fn_foundBad)
	app.Post("/b/{id}", foundOk)
	app.Get("/c/{id}", getOk)
	return app
}
