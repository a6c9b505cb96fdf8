// Package fasthttp sets types that http.Error replaces, with fasthttp.
package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func errorBad(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Content-Type", "application/json")
	ctx.Error(`{"error":"not found"}`, fasthttp.StatusNotFound) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it by text/plain`
}

func errorOk(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("X-Kind", "application/json")
	ctx.Error(`{"error":"not found"}`, fasthttp.StatusNotFound)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.GET("/a", errorBad)
	r.GET("/b", errorOk)
	return r.Handler
}
