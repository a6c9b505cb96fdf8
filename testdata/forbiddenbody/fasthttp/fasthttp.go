// Package fasthttp has handlers of fasthttp that write a body with a status that has none.
package fasthttp

import "github.com/valyala/fasthttp"

func deleteBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusNoContent)
	ctx.SetBodyString("deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func deleteOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

var handlers = []fasthttp.RequestHandler{deleteBad, deleteOk}
