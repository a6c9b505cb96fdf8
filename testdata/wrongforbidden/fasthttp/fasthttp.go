// Package fasthttp refuses requests without credentials, with fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

func HeaderBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Authorization")) == "" {
		ctx.SetStatusCode(fasthttp.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	ctx.SetBodyString("ok")
}

func HeaderOk(ctx *fasthttp.RequestCtx) {
	if len(ctx.Request.Header.Peek("Authorization")) == 0 {
		ctx.Response.Header.Set("WWW-Authenticate", "Bearer")
		ctx.SetStatusCode(fasthttp.StatusUnauthorized)
		return
	}
	ctx.SetBodyString("ok")
}
