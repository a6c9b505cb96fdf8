// Package humachilimited has operations of huma (v2) behind middleware that limits bodies.
package humachilimited

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

type raw struct{ RawBody []byte }

type none struct{}

func bytesOk(ctx context.Context, in *raw) (*none, error) { return nil, nil }

func register() {
	r := chi.NewRouter()
	r.Use(middleware.RequestSize(1 << 20))
	huma.Post(humachi.New(r, huma.DefaultConfig("items", "1")), "/bytes", bytesOk)
}
