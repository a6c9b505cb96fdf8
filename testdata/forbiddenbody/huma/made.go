package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// removed makes the output with a text that is known only then.
func removed(id string) *text {
	return &text{Status: http.StatusNoContent, Body: []byte("removed " + id)}
}

func gone() *text { return &text{Status: http.StatusNoContent} }

func madeBad(ctx context.Context, in *Input) (*text, error) {
	return removed(in.ID), nil // want `forbiddenbody: a body is written with 204 No Content`
}

func madeOk(ctx context.Context, in *Input) (*text, error) {
	return gone(), nil
}

func registerMade() {
	huma.Delete(api, "/made/{id}", madeBad)
	huma.Delete(api, "/made-ok/{id}", madeOk)
}
