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
