// Package huma redirects what is no GET, with operations of huma (v2).
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

var api huma.API

type Input struct {
	ID string `path:"id"`
}

type moved struct {
	Status   int
	Location string `header:"Location"`
}

func foundBad(ctx context.Context, in *Input) (*moved, error) {
	return &moved{Status: http.StatusFound, Location: "/items"}, nil // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it`
}

func foundOk(ctx context.Context, in *Input) (*moved, error) {
	return &moved{Status: http.StatusSeeOther, Location: "/items"}, nil
}

func getOk(ctx context.Context, in *Input) (*moved, error) {
	return &moved{Status: http.StatusFound, Location: "/items"}, nil
}

func register() {
	huma.Post(api, "/a/{id}", foundBad)
	huma.Post(api, "/b/{id}", foundOk)
	huma.Get(api, "/c/{id}", getOk)
}
