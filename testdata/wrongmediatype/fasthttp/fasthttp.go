// Package fasthttp answers media types that are not supported, with fasthttp.
package fasthttp

import (
	"encoding/json"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func typeBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Content-Type")) != "application/json" {
		ctx.Error("JSON is wanted", fasthttp.StatusBadRequest) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func typeOk(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Content-Type")) != "application/json" {
		ctx.Error("JSON is wanted", fasthttp.StatusUnsupportedMediaType)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func acceptBad(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Accept")) != "application/json" {
		ctx.Error("JSON is all there is", fasthttp.StatusUnsupportedMediaType) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode("a")
}

func acceptOk(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Accept")) != "application/json" {
		ctx.Error("JSON is all there is", fasthttp.StatusNotAcceptable)
		return
	}
	ctx.SetStatusCode(fasthttp.StatusOK)
	ctx.SetContentType("application/json")
	json.NewEncoder(ctx).Encode("a")
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.POST("/a", typeBad)
	r.POST("/b", typeOk)
	r.GET("/c", acceptBad)
	r.GET("/d", acceptOk)
	return r.Handler
}
