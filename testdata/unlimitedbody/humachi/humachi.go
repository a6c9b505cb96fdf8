// Package humachi has operations of huma (v2) over a router of net/http, which puts no limit on bodies.
package humachi

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/go-chi/chi/v5"
)

type input struct{ Body string }

type raw struct{ RawBody []byte }

type both struct {
	Body    string
	RawBody []byte
}

type none struct{}

func decoded(ctx context.Context, in *input) (*none, error) { return nil, nil }

func decodedToo(ctx context.Context, in *input) (*none, error) { return nil, nil }

func bytes(ctx context.Context, in *raw) (*none, error) { return nil, nil }

func bytesToo(ctx context.Context, in *raw) (*none, error) { return nil, nil }

func bytesDecoded(ctx context.Context, in *both) (*none, error) { return nil, nil }

func bodyless(ctx context.Context, in *struct{}) (*none, error) { return nil, nil }

// A header is bytes as well.
type signed struct {
	Key []byte `header:"X-Key"`
}

func headerOnly(ctx context.Context, in *signed) (*none, error) { return nil, nil }

func register(limit int64) {
	api := humachi.New(chi.NewRouter(), huma.DefaultConfig("items", "1"))
	huma.Post(api, "/decoded", decoded)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/all", MaxBodyBytes: -1}, decodedToo) // want `unlimitedbody: the request's body is read with no limit on its size before the handler is called: give the route one, as in MaxBodyBytes: 1048576`
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/some", MaxBodyBytes: 1 << 16}, decodedToo)
	huma.Post(api, "/bytes", bytes) // want `unlimitedbody: the request's body is read with no limit on its size before the handler is called`
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/bytes/some", MaxBodyBytes: 1 << 16}, bytesToo)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/bytes/given", MaxBodyBytes: limit}, bytesToo)
	huma.Post(api, "/both", bytesDecoded)
	huma.Post(api, "/none", bodyless)
	huma.Post(api, "/header", headerOnly)
	huma.Post(api, "/option", bytesToo, func(o *huma.Operation) { o.MaxBodyBytes = 1 << 16 })
}
