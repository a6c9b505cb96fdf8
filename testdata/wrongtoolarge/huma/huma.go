// Package huma answers bodies that are too large, with huma (v2).
package huma

import (
	"context"
	"errors"
	"io"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

const most = 1 << 16

type upload struct{ RawBody []byte }

type none struct{}

var api huma.API

// The raw body is what was read.
func rawBad(ctx context.Context, in *upload) (*none, error) {
	if len(in.RawBody) > most {
		return nil, huma.Error400BadRequest("too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
	}
	return nil, nil
}

func rawOk(ctx context.Context, in *upload) (*none, error) {
	if len(in.RawBody) > most {
		return nil, huma.Error413RequestEntityTooLarge("too large")
	}
	return nil, nil
}

func emptyOk(ctx context.Context, in *upload) (*none, error) {
	if len(in.RawBody) == 0 {
		return nil, huma.Error400BadRequest("no body")
	}
	return nil, nil
}

func middlewareBad(ctx huma.Context, next func(huma.Context)) {
	_, err := io.ReadAll(http.MaxBytesReader(nil, io.NopCloser(ctx.BodyReader()), most))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		huma.WriteErr(api, ctx, http.StatusBadRequest, "too large") // want `wrongtoolarge: the request's body is too large, but the answer is 400 Bad Request`
		return
	}
	next(ctx)
}

func middlewareOk(ctx huma.Context, next func(huma.Context)) {
	_, err := io.ReadAll(http.MaxBytesReader(nil, io.NopCloser(ctx.BodyReader()), most))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		huma.WriteErr(api, ctx, http.StatusRequestEntityTooLarge, "too large")
		return
	}
	next(ctx)
}

func register() {
	api.UseMiddleware(middlewareBad, middlewareOk)
	huma.Post(api, "/raw/bad", rawBad)
	huma.Post(api, "/raw/ok", rawOk)
	huma.Post(api, "/raw/empty", emptyOk)
}
