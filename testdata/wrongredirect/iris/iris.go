// Package iris redirects what is no GET, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

func foundBad(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST`
}

func foundOk(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusSeeOther)
}

func getOk(ctx iris.Context) {
	ctx.Redirect("/items", iris.StatusFound)
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a/{id}", foundBad)
	app.Post("/b/{id}", foundOk)
	app.Get("/c/{id}", getOk)
	return app
}
