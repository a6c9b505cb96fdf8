// Package huma encodes JSON in middleware of huma (v2).
package huma

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type out struct{ Body map[string]string }

var api huma.API

func encodeBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		ctx.SetStatus(http.StatusBadRequest)
		json.NewEncoder(ctx.BodyWriter()).Encode(map[string]string{"error": "no key"}) // want `missingcontenttype: JSON is written and no Content-Type was set`
		return
	}
	next(ctx)
}

func encodeOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("X-Key") == "" {
		ctx.SetHeader("Content-Type", "application/json")
		ctx.SetStatus(http.StatusBadRequest)
		json.NewEncoder(ctx.BodyWriter()).Encode(map[string]string{"error": "no key"})
		return
	}
	next(ctx)
}

// What a handler returns the framework encodes, and names.
func bodyOk(ctx context.Context, in *struct{}) (*out, error) {
	return &out{Body: map[string]string{"a": "b"}}, nil
}

func register() {
	api.UseMiddleware(encodeBad, encodeOk)
	huma.Get(api, "/body", bodyOk)
}
