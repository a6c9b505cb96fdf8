// Package fasthttp has handlers of fasthttp that write a body with a status that has none.
package fasthttp

import "github.com/valyala/fasthttp"

func DeleteBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusNoContent)
	ctx.SetBodyString("deleted") // want `forbiddenbody: a body is written with 204 No Content`
}

func DeleteOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}
