// Package iris sends 202, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

func emptyBad(ctx iris.Context) {
	ctx.Header("Location", "/jobs/1")
	ctx.StatusCode(iris.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(ctx iris.Context) {
	ctx.Header("Location", "/jobs/1")
	ctx.StopWithJSON(iris.StatusAccepted, "queued")
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a/{id}", emptyBad)
	app.Post("/b/{id}", emptyOk)
	return app
}
