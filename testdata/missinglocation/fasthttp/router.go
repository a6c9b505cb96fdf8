package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func postBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// PUT creates what it names.
func putOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated)
}

func handleOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated)
}

func wildBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func anyBad(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func logged(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		next(ctx)
	}
}

func wrappedOk(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusCreated)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.POST("/a", postBad)
	r.PUT("/b/{id}", putOk)
	items := r.Group("/items").Group("/v1")
	items.Handle(fasthttp.MethodPut, "/c", handleOk)
	items.Handle(router.MethodWild, "/d", wildBad)
	items.ANY("/e", anyBad)
	items.PUT("/f", logged(wrappedOk))
	return r.Handler
}
