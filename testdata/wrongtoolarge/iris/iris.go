// Package iris answers bodies that passed a limit, with iris.
package iris

import (
	"errors"
	"net/http"

	"github.com/kataras/iris/v12"
)

type item struct{ Name string }

func readBad(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var v item
	if err := ctx.ReadJSON(&v); err != nil {
		ctx.StopWithStatus(iris.StatusBadRequest) // want `wrongtoolarge: `
		return
	}
	ctx.JSON(v)
}

func readOk(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var v item
	if err := ctx.ReadJSON(&v); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			ctx.StopWithStatus(iris.StatusRequestEntityTooLarge)
			return
		}
		ctx.StopWithStatus(iris.StatusBadRequest)
		return
	}
	ctx.JSON(v)
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a", readBad)
	app.Post("/b", readOk)
	return app
}
