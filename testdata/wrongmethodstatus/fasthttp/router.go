package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

// The router has ruled all other methods out.
func routedOk(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() {
		ctx.SetStatusCode(fasthttp.StatusBadRequest)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func bothBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != fasthttp.MethodPost {
		ctx.SetStatusCode(fasthttp.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func askedBad(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() {
		ctx.SetStatusCode(fasthttp.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func askedOk(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() {
		ctx.Response.Header.Set("Allow", "POST")
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

// The router's own answer to what it does not know.
func ownOk(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != fasthttp.MethodGet {
		ctx.SetStatusCode(fasthttp.StatusNotFound)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNotFound)
	ctx.SetBodyString("no page")
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.NotFound = ownOk
	r.POST("/a", routedOk)
	r.POST("/b", bothBad)
	r.ANY("/c", askedBad)
	r.ANY("/d", askedOk)
	r.PUT("/b", bothBad)
	return r.Handler
}
