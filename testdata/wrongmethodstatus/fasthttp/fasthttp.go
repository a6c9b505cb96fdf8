// Package fasthttp rules methods out in handlers of fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

func guardBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "POST" {
		ctx.Error("not found", fasthttp.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func guardOk(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "POST" {
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
		ctx.Response.Header.Set("Allow", "POST")
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

var handlers = []fasthttp.RequestHandler{guardBad, guardOk}
