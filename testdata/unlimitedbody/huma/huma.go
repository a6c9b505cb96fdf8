// Package huma has operations and middleware of huma (v2) that read bodies. What limits there are depends on the adapter, which is
// not seen here: that of fiber has fiber's.
package huma

import (
	"context"
	"io"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct{ Body string }

type Raw struct{ RawBody []byte }

type none struct{}

var api huma.API

func limitedOk(ctx context.Context, in *Input) (*none, error) { return nil, nil }

func unlimitedOk(ctx context.Context, in *Input) (*none, error) { return nil, nil }

func rawOk(ctx context.Context, in *Raw) (*none, error) { return nil, nil }

func middlewareOk(ctx huma.Context, next func(huma.Context)) {
	text, err := io.ReadAll(ctx.BodyReader())
	if err != nil || len(text) == 0 {
		huma.WriteErr(api, ctx, http.StatusBadRequest, "no body")
		return
	}
	next(ctx)
}

func register() {
	api.UseMiddleware(middlewareOk)
	huma.Post(api, "/limited", limitedOk)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/unlimited", MaxBodyBytes: -1}, unlimitedOk)
	huma.Post(api, "/raw", rawOk)
}
