// Package fasthttp answers requests with preconditions, with fasthttp.
package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func etag(id string) string { return `"` + id + `"` }

func matchBad(ctx *fasthttp.RequestCtx) {
	if match := string(ctx.Request.Header.Peek("If-Match")); match != "" && match != etag(string(ctx.QueryArgs().Peek("id"))) {
		ctx.Error("changed", fasthttp.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func matchOk(ctx *fasthttp.RequestCtx) {
	if match := string(ctx.Request.Header.Peek("If-Match")); match != "" && match != etag(string(ctx.QueryArgs().Peek("id"))) {
		ctx.Error("changed", fasthttp.StatusPreconditionFailed)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.PUT("/a", matchBad)
	r.PUT("/b", matchOk)
	return r.Handler
}
