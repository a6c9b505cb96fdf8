package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/statusvet/statusvet/testdata/missinglocation/huma/options"
)

// What an option of another package does with the status is not known.
func optionedOk(ctx context.Context, in *Input) (*plain, error) {
	return &plain{Body: item{Name: in.Body.Name}}, nil
}

func registerOptioned(api huma.API) {
	huma.Post(api, "/optioned", optionedOk, func(o *huma.Operation) { o.DefaultStatus = http.StatusCreated }, options.Queued(false))
}
