// Package huma works through lists of operations, with operations of huma (v2).
package huma

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
)

var api huma.API

type operation struct {
	Op string `json:"op"`
}

type Input struct{ Body []operation }

type bounded struct {
	Body []operation `maxItems:"1000"`
}

type none struct{}

func apply(operation) {}

// Known miss: the body has been decoded when the handler is called.
func fn_listBad(ctx context.Context, in *Input) (*none, error) {
	for _, op := range in.Body {
		apply(op)
	}
	return nil, nil
}

func listOk(ctx context.Context, in *Input) (*none, error) {
	if len(in.Body) > 1000 {
		return nil, huma.Error413RequestEntityTooLarge("too many")
	}
	for _, op := range in.Body {
		apply(op)
	}
	return nil, nil
}

func boundedOk(ctx context.Context, in *bounded) (*none, error) {
	for _, op := range in.Body {
		apply(op)
	}
	return nil, nil
}

func register() {
	huma.Post(api, "/a", fn_listBad)
	huma.Post(api, "/b", listOk)
	huma.Post(api, "/c", boundedOk)
}
