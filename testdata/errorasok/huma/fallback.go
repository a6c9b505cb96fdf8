package huma

import (
	"context"
	"encoding/json"

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

// A helper that takes what operations take, and returns a text.
func filterName(ctx context.Context, in *Input) (string, error) {
	var name string
	if err := json.Unmarshal([]byte(in.Filter), &name); err != nil {
		return "", nil
	}
	return name, nil
}

func namedOk(ctx context.Context, in *Input) (*answer, error) {
	name, err := filterName(ctx, in)
	if err != nil {
		return nil, huma.Error400BadRequest("no filter", err)
	}
	return &answer{Body: map[string]string{"filter": name}}, nil
}

func registerFallback() {
	huma.Get(api, "/fallback", fallbackOk)
	huma.Get(api, "/valid", validOk)
	huma.Get(api, "/named", namedOk)
}
