// Package huma sets headers in middleware of huma (v2): whether one is too late depends on the adapter, which is not seen here. That of fiber
// sends when all handlers have returned.
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

var api huma.API

func contextOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		ctx.SetStatus(http.StatusUnauthorized)
		ctx.BodyWriter().Write([]byte("no key"))
		ctx.SetHeader("X-Reason", "no key")
		return
	}
	next(ctx)
}

// Known miss: this one is over net/http, but what leads to its response is the context, of which that is not known.
func fn_unwrappedBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		_, w := humago.Unwrap(ctx)
		w.WriteHeader(http.StatusUnauthorized)
		w.Header().Set("X-Reason", "no key")
		return
	}
	next(ctx)
}

func unwrappedOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		_, w := humago.Unwrap(ctx)
		w.Header().Set("X-Reason", "no key")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	next(ctx)
}

func register() { api.UseMiddleware(contextOk, fn_unwrappedBad, unwrappedOk) }
