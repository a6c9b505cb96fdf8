package huma

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/danielgtaylor/huma/v2"
)

// What is sent without a filter is an answer.
func fallbackOk(ctx context.Context, in *Input) (*answer, error) {
	out := &answer{}
	if err := json.Unmarshal([]byte(in.Filter), &out.Body); err != nil {
		return &answer{Body: map[string]string{"filter": "none"}}, nil
	}
	return out, nil
}

// Nothing is to be said where there was no error.
func validOk(ctx context.Context, in *Input) (*answer, error) {
	if err := json.Unmarshal([]byte(in.Filter), new(int)); err == nil {
		return nil, nil
	}
	return nil, huma.Error400BadRequest("no filter")
}

var load func(ctx context.Context, filter string) error

// There is nothing to mend unless the filter is missing.
func presentOk(ctx context.Context, in *Input) (*answer, error) {
	if err := load(ctx, in.Filter); !errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return nil, huma.Error404NotFound("no filter")
}

func registerFallback() {
	huma.Get(api, "/fallback", fallbackOk)
	huma.Get(api, "/valid", validOk)
	huma.Get(api, "/present", presentOk)
}
