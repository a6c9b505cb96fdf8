// Package fasthttp redirects what is no GET, with fasthttp.
package fasthttp

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func foundBad(ctx *fasthttp.RequestCtx) {
	ctx.Redirect("/items", fasthttp.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(ctx *fasthttp.RequestCtx) {
	ctx.Redirect("/items", fasthttp.StatusSeeOther)
}

func getOk(ctx *fasthttp.RequestCtx) {
	ctx.Redirect("/items", fasthttp.StatusFound)
}

func routes() fasthttp.RequestHandler {
	r := router.New()
	r.POST("/a", foundBad)
	r.POST("/b", foundOk)
	r.GET("/c", getOk)
	return r.Handler
}
