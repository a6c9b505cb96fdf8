// Package huma answers with http.Error in middleware of huma (v2), which over net/http is given the response.
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

var api huma.API

func errorBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		_, w := humago.Unwrap(ctx)
		w.Header().Set("Content-Type", "application/json")
		http.Error(w, `{"error":"no key"}`, http.StatusUnauthorized) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it`
		return
	}
	next(ctx)
}

func errorOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		_, w := humago.Unwrap(ctx)
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusUnauthorized)
		w.Write([]byte(`{"error":"no key"}`))
		return
	}
	next(ctx)
}

func contextBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		ctx.SetHeader("Content-Type", "application/json")
		_, w := humago.Unwrap(ctx)
		http.Error(w, `{"error":"no key"}`, http.StatusUnauthorized) // want `lostcontenttype: the Content-Type application/json is set before, and this answer replaces it`
		return
	}
	next(ctx)
}

func register() { api.UseMiddleware(errorBad, errorOk, contextBad) }
