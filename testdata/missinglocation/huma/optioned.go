package huma

import (
	"context"
	"fmt"
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

// Lost: whether the condition holds.
func fn_conditionalBad(ctx context.Context, in *Input) (*plain, error) {
	return &plain{Body: item{Name: in.Body.Name}}, nil
}

// Lost: which of two statuses stands.
func fn_twiceBad(ctx context.Context, in *Input) (*plain, error) {
	return &plain{Body: item{Name: in.Body.Name}}, nil
}

// Lost: that an option which reads the status may set it all the same.
func fn_readBad(ctx context.Context, in *Input) (*plain, error) {
	return &plain{Body: item{Name: in.Body.Name}}, nil
}

func registerOptions(api huma.API, made bool) {
	huma.Post(api, "/conditional", fn_conditionalBad, func(o *huma.Operation) {
		if made {
			o.DefaultStatus = http.StatusCreated
		}
	})
	huma.Post(api, "/twice", fn_twiceBad, func(o *huma.Operation) {
		o.DefaultStatus = http.StatusOK
		o.DefaultStatus = http.StatusCreated
	})
	huma.Post(api, "/read", fn_readBad, func(o *huma.Operation) {
		o.DefaultStatus = http.StatusCreated
		o.Summary = fmt.Sprint("answers ", o.DefaultStatus)
	})
}
