// Package fasthttp works through lists of operations, with fasthttp.
package fasthttp

import (
	"encoding/json"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type operation struct {
	Op string `json:"op"`
	ID string `json:"id"`
}

func apply(operation) {}

func decodeBad(ctx *fasthttp.RequestCtx) {
	var ops []operation
	if err := json.Unmarshal(ctx.PostBody(), &ops); err != nil { // want `unlimitedoperations: the list of operations of the request's body is worked through on line \d+ with no bound on its length`
		ctx.Error("no operations", fasthttp.StatusBadRequest)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func decodeOk(ctx *fasthttp.RequestCtx) {
	var ops []operation
	if err := json.Unmarshal(ctx.PostBody(), &ops); err != nil {
		ctx.Error("no operations", fasthttp.StatusBadRequest)
		return
	}
	if len(ops) > 1000 {
		ctx.Error("too many", fasthttp.StatusRequestEntityTooLarge)
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func statusBad(ctx *fasthttp.RequestCtx) {
	var ops []operation
	if err := json.Unmarshal(ctx.PostBody(), &ops); err != nil {
		ctx.Error("no operations", fasthttp.StatusBadRequest)
		return
	}
	if len(ops) > 1000 {
		ctx.Error("too many", fasthttp.StatusBadRequest) // want `unlimitedoperations: the list of operations of the request's body is too long, but the answer is 400 Bad Request`
		return
	}
	for _, op := range ops {
		apply(op)
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.POST("/a", decodeBad)
	r.POST("/b", decodeOk)
	r.POST("/c", statusBad)
	return r.Handler
}
