// Package huma has operations of huma (v2) that look at media types.
package huma

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	ContentType string `header:"Content-Type"`
	RawBody     []byte
}

type answer struct{ Body string }

var api huma.API

func typeBad(ctx context.Context, in *Input) (*answer, error) {
	if in.ContentType != "text/csv" {
		return nil, huma.Error400BadRequest("not a table") // want `wrongmediatype: the request.s Content-Type is not supported`
	}
	return &answer{}, nil
}

func typeOk(ctx context.Context, in *Input) (*answer, error) {
	if in.ContentType != "text/csv" {
		return nil, huma.Error415UnsupportedMediaType("not a table")
	}
	return &answer{}, nil
}

func register() {
	huma.Post(api, "/type-bad", typeBad)
	huma.Post(api, "/type-ok", typeOk)
}
