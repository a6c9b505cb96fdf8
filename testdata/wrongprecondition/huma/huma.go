// Package huma has operations of huma (v2) that look at preconditions.
package huma

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	IfMatch string `header:"If-Match"`
}

type answer struct{ Body string }

var (
	api  huma.API
	etag string
)

func staleBad(ctx context.Context, in *Input) (*answer, error) {
	if in.IfMatch != etag {
		return nil, huma.Error409Conflict("it has changed") // want `wrongprecondition: the request.s precondition failed`
	}
	return &answer{}, nil
}

func staleOk(ctx context.Context, in *Input) (*answer, error) {
	if in.IfMatch != etag {
		return nil, huma.Error412PreconditionFailed("it has changed")
	}
	return &answer{}, nil
}

func register() {
	huma.Put(api, "/stale-bad", staleBad)
	huma.Put(api, "/stale-ok", staleOk)
}
