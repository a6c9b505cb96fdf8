// Package iris reads bodies behind iris, which limits none.
package iris

import "github.com/kataras/iris/v12"

type item struct{ Name string }

func readBad(ctx iris.Context) {
	var v item
	if err := ctx.ReadJSON(&v); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		ctx.StopWithError(iris.StatusBadRequest, err)
		return
	}
	ctx.JSON(v)
}

func readOk(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var v item
	if err := ctx.ReadJSON(&v); err != nil {
		ctx.StopWithError(iris.StatusRequestEntityTooLarge, err)
		return
	}
	ctx.JSON(v)
}

// In answer to GET the query is read.
func readGetOk(ctx iris.Context) {
	var v item
	if err := ctx.ReadBody(&v); err != nil {
		ctx.StopWithError(iris.StatusBadRequest, err)
		return
	}
	ctx.JSON(v)
}

func bodyBad(ctx iris.Context) {
	body, err := ctx.GetBody() // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		ctx.StopWithError(iris.StatusBadRequest, err)
		return
	}
	ctx.Write(body)
}

func formOk(ctx iris.Context) { ctx.WriteString(ctx.FormValue("name")) }

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a", readBad)
	app.Post("/b", readOk)
	app.Get("/b", readGetOk)
	app.Post("/c", bodyBad)
	app.Post("/d", formOk)
	return app
}
