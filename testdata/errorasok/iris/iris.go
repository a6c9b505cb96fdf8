// Package iris has errors that are answered with a 2xx, with iris.
package iris

import (
	"context"
	"log"

	"github.com/kataras/iris/v12"
)

type store interface {
	Delete(ctx context.Context, id string) error
}

var db store

func textBad(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.StopWithJSON(iris.StatusOK, iris.Map{"error": err.Error()}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func textOk(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.StopWithJSON(iris.StatusInternalServerError, iris.Map{"error": err.Error()})
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func impliedBad(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		ctx.WriteString(err.Error()) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func silentBad(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func silentOk(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), ctx.Params().Get("id")); err != nil {
		log.Print(err)
		ctx.StopWithText(iris.StatusInternalServerError, "cannot delete")
		return
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func routes() *iris.Application {
	app := iris.New()
	app.OnAnyErrorCode(anyOk)
	app.OnErrorCode(iris.StatusNotFound, missingOk)
	app.OnErrorCode(iris.StatusOK, chosenBad)
	app.Delete("/a/{id}", textBad)
	app.Delete("/b/{id}", textOk)
	app.Delete("/c/{id}", impliedBad)
	app.Delete("/d/{id}", silentBad)
	app.Delete("/e/{id}", silentOk)
	return app
}

// The handlers of a status are called when it has been chosen.
func anyOk(ctx iris.Context) {
	if err := ctx.GetErr(); err != nil {
		ctx.WriteString(err.Error())
	}
}

func missingOk(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), "missed"); err != nil {
		ctx.WriteString(err.Error())
	}
}

func chosenBad(ctx iris.Context) {
	if err := db.Delete(ctx.Request().Context(), "missed"); err != nil {
		ctx.WriteString(err.Error()) // want `errorasok: an error is sent with 200 OK: answer`
	}
}

// What one handler sends for several statuses is not told apart.
func fn_severalBad(ctx iris.Context) {
	if err := ctx.GetErr(); err != nil {
		ctx.WriteString(err.Error())
	}
}

func routesSeveral() *iris.Application {
	app := iris.New()
	app.OnErrorCode(iris.StatusOK, fn_severalBad)
	app.OnErrorCode(iris.StatusNotFound, fn_severalBad)
	return app
}
