// Package fasthttp sends statuses that are none, or none that can answer, with fasthttp.
package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func tooLowBad(ctx *fasthttp.RequestCtx) {
	ctx.Error("ok", 20) // want `invalidstatus: 20 is sent, which is no status`
}

func tooLowOk(ctx *fasthttp.RequestCtx) {
	ctx.Error("ok", fasthttp.StatusOK)
}

func processingBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

func processingOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func redirectBad(ctx *fasthttp.RequestCtx) {
	ctx.Redirect("/items", fasthttp.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK, which no client follows`
}

func redirectOk(ctx *fasthttp.RequestCtx) {
	ctx.Redirect("/items", fasthttp.StatusFound)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.GET("/a", tooLowBad)
	r.GET("/b", tooLowOk)
	r.GET("/c", processingBad)
	r.GET("/d", processingOk)
	r.GET("/e", redirectBad)
	r.GET("/f", redirectOk)
	return r.Handler
}
