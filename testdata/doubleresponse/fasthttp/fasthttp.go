// Package fasthttp has handlers of fasthttp that set status and body twice: the last stand, and nothing was sent before.
package fasthttp

import (
	"encoding/json"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func replacedOk(ctx *fasthttp.RequestCtx) {
	if len(ctx.QueryArgs().Peek("id")) == 0 {
		ctx.Error("no id", fasthttp.StatusBadRequest)
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetBodyString("a")
}

func appendedOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusAccepted)
	ctx.Response.Header.Set("Location", "/jobs/1")
	json.NewEncoder(ctx).Encode("a")
	json.NewEncoder(ctx).Encode("b")
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.GET("/a", replacedOk)
	r.POST("/b", appendedOk)
	return r.Handler
}
