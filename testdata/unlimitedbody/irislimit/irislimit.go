// Package irislimit reads bodies behind middleware of iris that limits them.
package irislimit

import "github.com/kataras/iris/v12"

type item struct{ Name string }

func readOk(ctx iris.Context) {
	var v item
	if err := ctx.ReadJSON(&v); err != nil {
		ctx.StopWithError(iris.StatusBadRequest, err)
		return
	}
	ctx.JSON(v)
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a", iris.LimitRequestBodySize(1<<20), readOk)
	return app
}
