// Package huma has operations of huma (v2) that return neither an answer nor an error.
package huma

import (
	"context"
	"encoding/json"
	"log"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	Filter string `query:"filter"`
}

type answer struct{ Body map[string]string }

type none struct{}

var api huma.API

func silentBad(ctx context.Context, in *Input) (*answer, error) {
	out := &answer{}
	if err := json.Unmarshal([]byte(in.Filter), &out.Body); err != nil {
		log.Print(err)
		return nil, nil // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	return out, nil
}

func silentOk(ctx context.Context, in *Input) (*answer, error) {
	out := &answer{}
	if err := json.Unmarshal([]byte(in.Filter), &out.Body); err != nil {
		log.Print(err)
		return nil, huma.Error400BadRequest("no filter", err)
	}
	return out, nil
}

func emptyBad(ctx context.Context, in *Input) (*none, error) {
	if err := json.Unmarshal([]byte(in.Filter), new(int)); err != nil {
		return nil, nil // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 204 No Content`
	}
	return nil, nil
}

func register() {
	huma.Get(api, "/silent-bad", silentBad)
	huma.Get(api, "/silent-ok", silentOk)
	huma.Delete(api, "/empty", emptyBad)
}
