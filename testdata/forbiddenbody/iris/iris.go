// Package iris has handlers of iris that name a body together with a status that has none.
package iris

import "github.com/kataras/iris/v12"

func deleteBad(ctx iris.Context) {
	ctx.StatusCode(iris.StatusNoContent)
	ctx.JSON(iris.Map{}) // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(ctx iris.Context) {
	ctx.StatusCode(iris.StatusNoContent)
}

func stopBad(ctx iris.Context) {
	ctx.StopWithJSON(iris.StatusNoContent, iris.Map{}) // want `forbiddenbody: a body is written with 204 No Content`
}

func stopOk(ctx iris.Context) {
	ctx.StopWithStatus(iris.StatusNoContent)
}

func routes() *iris.Application {
	app := iris.New()
	app.Delete("/a", deleteBad)
	app.Delete("/b", deleteOk)
	app.Delete("/c", stopBad)
	app.Delete("/d", stopOk)
	return app
}
