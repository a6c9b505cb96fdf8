// Package huma has operations of huma (v2) that answer statuses without a body.
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	ID string `path:"id"`
}

type item struct{ Name string }

type answer struct {
	Status int
	Body   *item
}

type whole struct{ Body item }

type text struct {
	Status int
	Body   []byte
}

type none struct{ ETag string }

var api huma.API

func pointerBad(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusNoContent, Body: &item{}}, nil // want `forbiddenbody: a body is written with 204 No Content`
}

func pointerOk(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusNoContent}, nil
}

func eitherOk(ctx context.Context, in *Input) (*answer, error) {
	out := &answer{Status: http.StatusNotModified}
	if in.ID != "" {
		out.Status = http.StatusOK
		out.Body = &item{in.ID}
	}
	return out, nil
}

func defaultBad(ctx context.Context, in *Input) (*whole, error) {
	out := &whole{}
	out.Body.Name = in.ID
	return out, nil // want `forbiddenbody: a body is written with 204 No Content`
}

// Nothing was put into the body.
func defaultOk(ctx context.Context, in *Input) (*whole, error) {
	return &whole{}, nil
}

func noneOk(ctx context.Context, in *Input) (*none, error) {
	return &none{ETag: in.ID}, nil
}

// 205 is encoded as any other.
func resetBad(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusResetContent}, nil // want `forbiddenbody: a body is written with 205 Reset Content`
}

func textBad(ctx context.Context, in *Input) (*text, error) {
	return &text{Status: http.StatusNoContent, Body: []byte(in.ID)}, nil // want `forbiddenbody: a body is written with 204 No Content`
}

func textOk(ctx context.Context, in *Input) (*text, error) {
	return &text{Status: http.StatusNoContent}, nil
}

func streamBad(ctx context.Context, in *Input) (*huma.StreamResponse, error) {
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		ctx.SetStatus(http.StatusNoContent)
		ctx.BodyWriter().Write([]byte("x")) // want `forbiddenbody: a body is written with 204 No Content`
	}}, nil
}

func streamOk(ctx context.Context, in *Input) (*huma.StreamResponse, error) {
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		ctx.SetStatus(http.StatusNoContent)
	}}, nil
}

// The framework's way to say that nothing has changed: it writes no body.
func unchangedOk(ctx context.Context, in *Input) (*whole, error) {
	if err := in.unchanged(); err != nil {
		return nil, err
	}
	return nil, huma.Status304NotModified()
}

func (in *Input) unchanged() huma.StatusError {
	if in.ID == "" {
		return huma.Status304NotModified()
	}
	return nil
}

func register() {
	huma.Get(api, "/unchanged", unchangedOk)
	huma.Get(api, "/pointer-bad", pointerBad)
	huma.Get(api, "/pointer-ok", pointerOk)
	huma.Get(api, "/either", eitherOk)
	huma.Register(api, huma.Operation{Method: http.MethodDelete, Path: "/default-bad", DefaultStatus: http.StatusNoContent}, defaultBad)
	huma.Register(api, huma.Operation{Method: http.MethodDelete, Path: "/default-ok", DefaultStatus: http.StatusNoContent}, defaultOk)
	huma.Delete(api, "/none", noneOk)
	huma.Get(api, "/reset", resetBad)
	huma.Get(api, "/text-bad", textBad)
	huma.Get(api, "/text-ok", textOk)
	huma.Get(api, "/stream-bad", streamBad)
	huma.Get(api, "/stream-ok", streamOk)
}
