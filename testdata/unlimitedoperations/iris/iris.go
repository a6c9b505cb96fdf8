// Package iris works through lists of operations, with iris.
package iris

import (
	"github.com/kataras/iris/v12"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var ops []operation
	if err := ctx.ReadJSON(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		ctx.StopWithText(iris.StatusRequestEntityTooLarge, "no operations")
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func decodeOk(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var ops []operation
	if err := ctx.ReadJSON(&ops); err != nil {
		ctx.StopWithText(iris.StatusRequestEntityTooLarge, "no operations")
		return
	}
	if len(ops) > 1000 {
		ctx.StopWithText(iris.StatusRequestEntityTooLarge, "too many")
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func statusBad(ctx iris.Context) {
	ctx.SetMaxRequestBodySize(1 << 20)
	var ops []operation
	if err := ctx.ReadJSON(&ops); err != nil {
		ctx.StopWithText(iris.StatusRequestEntityTooLarge, "no operations")
		return
	}
	if len(ops) > 1000 {
		ctx.StopWithText(iris.StatusBadRequest, "too many") // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.StatusCode(iris.StatusNoContent)
}

func routes() *iris.Application {
	app := iris.New()
	app.Post("/a/{id}", decodeBad)
	app.Post("/b/{id}", decodeOk)
	app.Post("/c/{id}", statusBad)
	return app
}
