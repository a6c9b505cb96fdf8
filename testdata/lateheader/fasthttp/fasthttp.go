// Package fasthttp sets headers after the body: nothing has been sent by then.
package fasthttp

import "github.com/valyala/fasthttp"

func LateOk(ctx *fasthttp.RequestCtx) {
	ctx.WriteString("x")
	ctx.Response.Header.Set("X-Late", "1")
}
