package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// streamed has a body that is written by a function, which may set headers first.
type streamed struct {
	Status int
	Body   func(huma.Context)
}

func streamedOk(ctx context.Context, in *Input) (*streamed, error) {
	return &streamed{Status: http.StatusCreated, Body: func(ctx huma.Context) {
		ctx.SetHeader("Location", "/items/1")
		ctx.SetStatus(http.StatusCreated)
	}}, nil
}

func registerStreamed(api huma.API) {
	huma.Post(api, "/streamed", streamedOk)
}
