// Package fasthttp has handlers of fasthttp that send statuses which require a header.
package fasthttp

import "github.com/valyala/fasthttp"

func GuardBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "POST" {
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func GuardOk(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "POST" {
		ctx.Response.Header.Set("Allow", "POST")
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}
