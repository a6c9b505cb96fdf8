// Package huma has operations of huma (v2) that answer 202.
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct{}

type none struct {
	Location string `header:"Location"`
}

type state struct {
	Location string `header:"Location"`
	Body     string
}

var api huma.API

func noneBad(ctx context.Context, in *Input) (*none, error) {
	return &none{Location: "/jobs/1"}, nil // want `emptyaccepted: 202 Accepted is sent with no body`
}

func stateOk(ctx context.Context, in *Input) (*state, error) {
	return &state{Location: "/jobs/1", Body: "queued"}, nil
}

func register() {
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/none", DefaultStatus: http.StatusAccepted}, noneBad)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/state", DefaultStatus: http.StatusAccepted}, stateOk)
}
