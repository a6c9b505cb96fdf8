// Package huma has operations of huma (v2) with statuses that are none.
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct{}

type answer struct {
	Status int
	Body   string
}

var api huma.API

func interimBad(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusProcessing}, nil // want `invalidstatus: 102 Processing is sent as the final answer`
}

func belowBad(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: 20}, nil // want `invalidstatus: 20 is sent, which is no status`
}

func okOk(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusOK}, nil
}

// With no status net/http panics, and gin and fiber answer 200.
func fn_noneBad(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Body: "x"}, nil
}

func register() {
	huma.Get(api, "/interim", interimBad)
	huma.Get(api, "/below", belowBad)
	huma.Get(api, "/ok", okOk)
	huma.Get(api, "/none", fn_noneBad)
}
