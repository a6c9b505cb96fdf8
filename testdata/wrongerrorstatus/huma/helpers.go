package huma

import (
	"context"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
)

// number takes what operations take, and is none: it returns no output.
func number(ctx context.Context, in *Input) (int, error) { return strconv.Atoi(in.ID) }

// Lost: that a helper reads what the client sent.
func fn_helperBad(ctx context.Context, in *Input) (*answer, error) {
	n, err := number(ctx, in)
	if err != nil {
		return nil, huma.Error500InternalServerError("no number", err)
	}
	return &answer{strconv.Itoa(n)}, nil
}

func registerHelpers() {
	huma.Get(api, "/helper/{id}", fn_helperBad)
}

type units struct{ factor int }

// scaled has an operation's parameters but for the context: it answers nobody.
func scaled(u units, in *Input) (*answer, error) {
	n, err := strconv.Atoi(in.Body.Number)
	if err != nil {
		return nil, err
	}
	return &answer{strconv.Itoa(n * u.factor)}, nil
}

func scaledOk(ctx context.Context, in *Input) (*answer, error) {
	a, err := scaled(units{1000}, in)
	if err != nil {
		return nil, huma.Error400BadRequest("no number", err)
	}
	return a, nil
}

// Lost: likewise.
func fn_scaledBad(ctx context.Context, in *Input) (*answer, error) {
	a, err := scaled(units{1000}, in)
	if err != nil {
		return nil, huma.Error500InternalServerError("no number", err)
	}
	return a, nil
}

func registerScaled() {
	huma.Post(api, "/scaled/{id}", scaledOk)
	huma.Post(api, "/scaledbad/{id}", fn_scaledBad)
}
