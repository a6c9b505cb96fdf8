// Package fasthttp sets headers after the body: nothing has been sent by then.
package fasthttp

import "github.com/valyala/fasthttp"

func lateOk(ctx *fasthttp.RequestCtx) {
	ctx.WriteString("x")
	ctx.Response.Header.Set("X-Late", "1")
}

var handlers = []fasthttp.RequestHandler{lateOk}
