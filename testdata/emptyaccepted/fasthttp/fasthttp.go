// Package fasthttp sends 202, with fasthttp.
package fasthttp

import (
	"encoding/json"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func emptyBad(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Location", "/jobs/1")
	ctx.SetStatusCode(fasthttp.StatusAccepted) // want `emptyaccepted: 202 Accepted is sent with no body`
}

func emptyOk(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Location", "/jobs/1")
	ctx.SetStatusCode(fasthttp.StatusAccepted)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode("queued")
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.POST("/a", emptyBad)
	r.POST("/b", emptyOk)
	return r.Handler
}
