// Package beego answers media types that are not supported, with beego.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func typeBad(ctx *context.Context) {
	if ctx.Input.Header("Content-Type") != "application/json" {
		ctx.Output.SetStatus(http.StatusBadRequest)
		ctx.Output.Body([]byte("JSON is wanted")) // want `wrongmediatype: the request's Content-Type is not supported, but the answer is 400 Bad Request`
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func typeOk(ctx *context.Context) {
	if ctx.Input.Header("Content-Type") != "application/json" {
		ctx.Output.SetStatus(http.StatusUnsupportedMediaType)
		ctx.Output.Body([]byte("JSON is wanted"))
		return
	}
	ctx.Output.SetStatus(http.StatusNoContent)
}

func acceptBad(ctx *context.Context) {
	if ctx.Input.Header("Accept") != "application/json" {
		ctx.Output.SetStatus(http.StatusUnsupportedMediaType)
		ctx.Output.Body([]byte("JSON is all there is")) // want `wrongmediatype: the request's Accept header cannot be met, but the answer is 415 Unsupported Media Type`
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON("a", false, false)
}

func acceptOk(ctx *context.Context) {
	if ctx.Input.Header("Accept") != "application/json" {
		ctx.Output.SetStatus(http.StatusNotAcceptable)
		ctx.Output.Body([]byte("JSON is all there is"))
		return
	}
	ctx.Output.SetStatus(http.StatusOK)
	ctx.Output.JSON("a", false, false)
}

func routes() {
	web.Post("/a/:id", typeBad)
	web.Post("/b/:id", typeOk)
	web.Get("/c/:id", acceptBad)
	web.Get("/d/:id", acceptOk)
}
