// Package huma has middleware of huma (v2).
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

var api huma.API

func missingReturnBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("Authorization") == "" {
		huma.WriteErr(api, ctx, http.StatusUnauthorized, "no credentials")
	}
	if ctx.Query("page") == "" {
		huma.WriteErr(api, ctx, http.StatusBadRequest, "no page") // want `doubleresponse: 400 Bad Request is sent, but a response was sent on line 14`
		return
	}
	next(ctx)
}

func returnOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("Authorization") == "" {
		huma.WriteErr(api, ctx, http.StatusUnauthorized, "no credentials")
		return
	}
	if ctx.Query("page") == "" {
		huma.WriteErr(api, ctx, http.StatusBadRequest, "no page")
		return
	}
	next(ctx)
}

// What the next handler answers is not known.
func fn_nextBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("Authorization") == "" {
		huma.WriteErr(api, ctx, http.StatusUnauthorized, "no credentials")
	}
	next(ctx)
}

// A status stands until something is written.
func statusOk(ctx huma.Context, next func(huma.Context)) {
	ctx.SetStatus(http.StatusOK)
	if ctx.Query("page") == "" {
		ctx.SetStatus(http.StatusNoContent)
	}
}

// With some adapters a header can still be set.
func lateOk(ctx huma.Context, next func(huma.Context)) {
	ctx.SetStatus(http.StatusOK)
	ctx.BodyWriter().Write([]byte("x"))
	ctx.SetHeader("X-Late", "1")
}

func register() {
	api.UseMiddleware(missingReturnBad, returnOk, fn_nextBad, statusOk, lateOk)
}
