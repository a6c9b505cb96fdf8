// Package huma has middleware of huma (v2) that rules methods out.
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

var api huma.API

func readOnlyBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Method() != http.MethodGet {
		huma.WriteErr(api, ctx, http.StatusBadRequest, "read only") // want `wrongmethodstatus: the request.s method was ruled out`
		return
	}
	next(ctx)
}

func readOnlyOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Method() != http.MethodGet {
		ctx.SetHeader("Allow", http.MethodGet)
		huma.WriteErr(api, ctx, http.StatusMethodNotAllowed, "read only")
		return
	}
	next(ctx)
}

func register() { api.UseMiddleware(readOnlyBad, readOnlyOk) }
