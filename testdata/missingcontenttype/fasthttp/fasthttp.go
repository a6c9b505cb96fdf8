// Package fasthttp writes JSON, with fasthttp.
package fasthttp

import (
	"encoding/json"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func encodeBad(ctx *fasthttp.RequestCtx) {
	json.NewEncoder(ctx).Encode("a") // want `missingcontenttype: JSON is written and no Content-Type was set, so it is sent as text`
}

func encodeOk(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Content-Type", "application/json")
	json.NewEncoder(ctx).Encode("a")
}

func jsonOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode("a")
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.GET("/a", encodeBad)
	r.GET("/b", encodeOk)
	r.GET("/c", jsonOk)
	return r.Handler
}
