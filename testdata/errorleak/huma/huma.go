// Package huma tells clients the text of internal errors, or does not, with operations of huma (v2).
package huma

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
)

var api huma.API

type Input struct {
	ID string `path:"id"`
}

type answer struct{ Body string }

type store interface {
	Item(ctx context.Context, id string) (string, error)
}

var db store

// Known miss: what an error tells is not followed.
func fn_textBad(ctx context.Context, in *Input) (*answer, error) {
	it, err := db.Item(ctx, in.ID)
	if err != nil {
		return nil, huma.Error500InternalServerError(err.Error())
	}
	return &answer{it}, nil
}

// Known miss: likewise; huma sends the texts of the errors that it is given.
func fn_detailBad(ctx context.Context, in *Input) (*answer, error) {
	it, err := db.Item(ctx, in.ID)
	if err != nil {
		return nil, huma.Error500InternalServerError("cannot load", err)
	}
	return &answer{it}, nil
}

func textOk(ctx context.Context, in *Input) (*answer, error) {
	it, err := db.Item(ctx, in.ID)
	if err != nil {
		return nil, huma.Error500InternalServerError("cannot load")
	}
	return &answer{it}, nil
}

func register() {
	huma.Get(api, "/a/{id}", fn_textBad)
	huma.Get(api, "/b/{id}", fn_detailBad)
	huma.Get(api, "/c/{id}", textOk)
}
