// Package beego works through lists of operations, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(ctx *context.Context) {
	var ops []operation
	if err := ctx.BindJSON(&ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("no operations"))
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func decodeOk(ctx *context.Context) {
	var ops []operation
	if err := ctx.BindJSON(&ops); err != nil {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("no operations"))
		return
	}
	if len(ops) > 1000 {
		ctx.Output.SetStatus(http.StatusRequestEntityTooLarge)
		ctx.Output.Body([]byte("too many"))
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func statusBad(ctx *context.Context) {
	var ops []operation
	if err := ctx.BindJSON(&ops); err != nil {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("no operations"))
		return
	}
	if len(ops) > 1000 {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("too many")) // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func routes() {
	web.Post("/a/:id", decodeBad)
	web.Post("/b/:id", decodeOk)
	web.Post("/c/:id", statusBad)
}
