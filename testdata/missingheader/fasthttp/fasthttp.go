// Package fasthttp has handlers of fasthttp that send statuses which require a header.
package fasthttp

import "github.com/valyala/fasthttp"

func guardBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "POST" {
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func guardOk(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "POST" {
		ctx.Response.Header.Set("Allow", "POST")
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

var handlers = []fasthttp.RequestHandler{guardBad, guardOk}
