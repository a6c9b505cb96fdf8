// Package iris answers media types that are not supported, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

func typeBad(ctx iris.Context) {
	if ctx.GetHeader("Content-Type") != "application/json" {
		ctx.StopWithText(iris.StatusBadRequest, "JSON is wanted") // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func typeOk(ctx iris.Context) {
	if ctx.GetHeader("Content-Type") != "application/json" {
		ctx.StopWithText(iris.StatusUnsupportedMediaType, "JSON is wanted")
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func acceptBad(ctx iris.Context) {
	if ctx.GetHeader("Accept") != "application/json" {
		ctx.StopWithText(iris.StatusUnsupportedMediaType, "JSON is all there is") // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	ctx.StopWithJSON(iris.StatusOK, "a")
}

func acceptOk(ctx iris.Context) {
	if ctx.GetHeader("Accept") != "application/json" {
		ctx.StopWithText(iris.StatusNotAcceptable, "JSON is all there is")
		return
	}
	ctx.StopWithJSON(iris.StatusOK, "a")
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a/{id}", typeBad)
	app.Post("/b/{id}", typeOk)
	app.Get("/c/{id}", acceptBad)
	app.Get("/d/{id}", acceptOk)
	return app
}
