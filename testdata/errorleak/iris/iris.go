// Package iris tells clients the text of internal errors, or does not, with iris.
package iris

import (
	"context"

	"github.com/kataras/iris/v12"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func jsonBad(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.StopWithJSON(iris.StatusInternalServerError, iris.Map{"error": err.Error()}) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func jsonOk(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.StopWithJSON(iris.StatusInternalServerError, iris.Map{"error": "cannot delete"})
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func textBad(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.StopWithText(iris.StatusBadGateway, "cannot delete: %v", err) // want `errorleak: the text of an internal error is sent with 502 Bad Gateway`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func textOk(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.StopWithText(iris.StatusBadGateway, "cannot delete")
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func routes() *iris.Application {
	app := iris.New()
	app.Delete("/a/{id}", jsonBad)
	app.Delete("/b/{id}", jsonOk)
	app.Delete("/c/{id}", textBad)
	app.Delete("/d/{id}", textOk)
	return app
}
