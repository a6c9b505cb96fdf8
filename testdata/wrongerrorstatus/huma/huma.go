// Package huma has operations of huma (v2) that answer errors of known kinds.
package huma

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	ID   string `path:"id"`
	Body struct {
		Number string `json:"number"`
	}
}

type answer struct{ Body string }

var api huma.API

func load(id string) (string, error) {
	if id == "" {
		return "", sql.ErrNoRows
	}
	return id, nil
}

func notFoundBad(ctx context.Context, in *Input) (*answer, error) {
	text, err := load(in.ID)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, huma.Error500InternalServerError("no such item", err) // want `wrongerrorstatus: the error says that there is no such thing`
	}
	return &answer{text}, nil
}

func notFoundOk(ctx context.Context, in *Input) (*answer, error) {
	text, err := load(in.ID)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, huma.Error404NotFound("no such item", err)
	}
	return &answer{text}, nil
}

func malformedBad(ctx context.Context, in *Input) (*answer, error) {
	n, err := strconv.Atoi(in.ID)
	if err != nil {
		return nil, huma.Error500InternalServerError("no number", err) // want `wrongerrorstatus: what the client sent is malformed`
	}
	return &answer{strconv.Itoa(n)}, nil
}

func malformedOk(ctx context.Context, in *Input) (*answer, error) {
	n, err := strconv.Atoi(in.ID)
	if err != nil {
		return nil, huma.Error400BadRequest("no number", err)
	}
	return &answer{strconv.Itoa(n)}, nil
}

func bodyBad(ctx context.Context, in *Input) (*answer, error) {
	n, err := strconv.Atoi(in.Body.Number)
	if err != nil {
		return nil, huma.Error500InternalServerError("no number", err) // want `wrongerrorstatus: what the client sent is malformed`
	}
	return &answer{strconv.Itoa(n)}, nil
}

// The status of the error that is wrapped is sent.
func wrappedBad(ctx context.Context, in *Input) (*answer, error) {
	if _, err := load(in.ID); errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("load: %w", huma.Error500InternalServerError("no such item")) // want `wrongerrorstatus: the error says that there is no such thing`
	}
	return &answer{}, nil
}

// A project's own NewError may look at the error.
func fn_plainBad(ctx context.Context, in *Input) (*answer, error) {
	if _, err := load(in.ID); errors.Is(err, sql.ErrNoRows) {
		return nil, err
	}
	return &answer{}, nil
}

func timeoutBad(ctx context.Context, in *Input) (*answer, error) {
	if _, err := load(in.ID); errors.Is(err, context.DeadlineExceeded) {
		return nil, huma.Error408RequestTimeout("too slow") // want `wrongerrorstatus: the service's own time ran out`
	}
	return &answer{}, nil
}

func timeoutOk(ctx context.Context, in *Input) (*answer, error) {
	if _, err := load(in.ID); errors.Is(err, context.DeadlineExceeded) {
		return nil, huma.Error504GatewayTimeout("too slow")
	}
	return &answer{}, nil
}

func register() {
	huma.Get(api, "/notfound-bad/{id}", notFoundBad)
	huma.Get(api, "/notfound-ok/{id}", notFoundOk)
	huma.Get(api, "/malformed-bad/{id}", malformedBad)
	huma.Get(api, "/malformed-ok/{id}", malformedOk)
	huma.Get(api, "/body/{id}", bodyBad)
	huma.Get(api, "/wrapped/{id}", wrappedBad)
	huma.Get(api, "/plain/{id}", fn_plainBad)
	huma.Get(api, "/timeout-bad/{id}", timeoutBad)
	huma.Get(api, "/timeout-ok/{id}", timeoutOk)
}
