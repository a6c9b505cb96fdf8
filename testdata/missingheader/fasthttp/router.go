package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

// The router has set Allow.
func ownOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
	ctx.SetBodyString("method not allowed")
}

// Error forgets it.
func ownBad(ctx *fasthttp.RequestCtx) {
	ctx.Error("method not allowed", fasthttp.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func routedBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func forgottenBad(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Allow", "GET")
	ctx.Error("method not allowed", fasthttp.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func forgottenOk(ctx *fasthttp.RequestCtx) {
	ctx.Error("method not allowed", fasthttp.StatusMethodNotAllowed)
	ctx.Response.Header.Set("Allow", "GET")
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.MethodNotAllowed = ownOk
	r.PUT("/a", routedBad)
	r.PUT("/b", forgottenBad)
	r.PUT("/c", forgottenOk)
	return r.Handler
}

func others() fasthttp.RequestHandler {
	r := router.New()
	r.MethodNotAllowed = ownBad
	return r.Handler
}
