// Package iris has answers that deny what the error says, with iris.
package iris

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"

	"github.com/kataras/iris/v12"
)

type item struct{ Name string }

func load(id string) (item, error) { return item{}, sql.ErrNoRows }

func paramBad(ctx iris.Context) {
	n, err := strconv.Atoi(ctx.Params().Get("id"))
	if err != nil {
		ctx.StopWithText(iris.StatusInternalServerError, "no number") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.StopWithJSON(iris.StatusOK, n)
}

func paramOk(ctx iris.Context) {
	n, err := strconv.Atoi(ctx.Params().Get("id"))
	if err != nil {
		ctx.StopWithText(iris.StatusBadRequest, "no number")
		return
	}
	ctx.StopWithJSON(iris.StatusOK, n)
}

func noRowsBad(ctx iris.Context) {
	it, err := load(ctx.Params().Get("id"))
	if errors.Is(err, sql.ErrNoRows) {
		ctx.StopWithJSON(iris.StatusInternalServerError, iris.Map{"error": "no such item"}) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
		return
	}
	ctx.StopWithJSON(iris.StatusOK, it)
}

func noRowsOk(ctx iris.Context) {
	it, err := load(ctx.Params().Get("id"))
	if errors.Is(err, sql.ErrNoRows) {
		ctx.StopWithJSON(iris.StatusNotFound, iris.Map{"error": "no such item"})
		return
	}
	ctx.StopWithJSON(iris.StatusOK, it)
}

func decodeBad(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var it item
	if err := ctx.ReadJSON(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			ctx.StatusCode(iris.StatusRequestEntityTooLarge)
			return
		}
		ctx.StopWithText(iris.StatusInternalServerError, "no item") // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error`
		return
	}
	ctx.StopWithJSON(iris.StatusOK, it)
}

func decodeOk(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var it item
	if err := ctx.ReadJSON(&it); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			ctx.StatusCode(iris.StatusRequestEntityTooLarge)
			return
		}
		ctx.StopWithText(iris.StatusBadRequest, "no item")
		return
	}
	ctx.StopWithJSON(iris.StatusOK, it)
}

func routes() *iris.Application {
	app := iris.New()
	app.Get("/a/{id}", paramBad)
	app.Get("/b/{id}", paramOk)
	app.Get("/c/{id}", noRowsBad)
	app.Get("/d/{id}", noRowsOk)
	app.Post("/e/{id}", decodeBad)
	app.Post("/f/{id}", decodeOk)
	return app
}
