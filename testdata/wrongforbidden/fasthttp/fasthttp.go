// Package fasthttp refuses requests without credentials, with fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

func headerBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Authorization")) == "" {
		ctx.SetStatusCode(fasthttp.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
		return
	}
	ctx.SetBodyString("ok")
}

func headerOk(ctx *fasthttp.RequestCtx) {
	if len(ctx.Request.Header.Peek("Authorization")) == 0 {
		ctx.Response.Header.Set("WWW-Authenticate", "Bearer")
		ctx.SetStatusCode(fasthttp.StatusUnauthorized)
		return
	}
	ctx.SetBodyString("ok")
}

var handlers = []fasthttp.RequestHandler{headerBad, headerOk}
