// Package fasthttp answers bodies that are too large, with fasthttp.
package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func lengthBad(ctx *fasthttp.RequestCtx) {
	if ctx.Request.Header.ContentLength() > 1<<20 {
		ctx.Error("too large", fasthttp.StatusBadRequest) // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func lengthOk(ctx *fasthttp.RequestCtx) {
	if ctx.Request.Header.ContentLength() > 1<<20 {
		ctx.Error("too large", fasthttp.StatusRequestEntityTooLarge)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.POST("/a", lengthBad)
	r.POST("/b", lengthOk)
	return r.Handler
}
