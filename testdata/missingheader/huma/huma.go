// Package huma has operations and middleware of huma (v2) that answer 405 and 426.
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	ID string `path:"id"`
}

type answer struct {
	Status  int
	Upgrade string `header:"Upgrade"`
}

var api huma.API

func errorBad(ctx context.Context, in *Input) (*answer, error) {
	return nil, huma.Error405MethodNotAllowed("read only") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func errorOk(ctx context.Context, in *Input) (*answer, error) {
	return nil, huma.ErrorWithHeaders(huma.Error405MethodNotAllowed("read only"), http.Header{"Allow": {"GET"}})
}

func newErrorBad(ctx context.Context, in *Input) (*answer, error) {
	return nil, huma.NewError(http.StatusMethodNotAllowed, "read only") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func newErrorOk(ctx context.Context, in *Input) (*answer, error) {
	return nil, huma.NewError(http.StatusConflict, "read only")
}

func fieldBad(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusUpgradeRequired}, nil // want `missingheader: 426 Upgrade Required is sent without the Upgrade header`
}

func fieldOk(ctx context.Context, in *Input) (*answer, error) {
	return &answer{Status: http.StatusUpgradeRequired, Upgrade: "h2c"}, nil
}

func readOnlyBad(ctx huma.Context, next func(huma.Context)) {
	if ctx.Method() != http.MethodGet {
		huma.WriteErr(api, ctx, http.StatusMethodNotAllowed, "read only") // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
		return
	}
	next(ctx)
}

func readOnlyOk(ctx huma.Context, next func(huma.Context)) {
	if ctx.Method() != http.MethodGet {
		ctx.SetHeader("Allow", http.MethodGet)
		huma.WriteErr(api, ctx, http.StatusMethodNotAllowed, "read only")
		return
	}
	next(ctx)
}

func register() {
	api.UseMiddleware(readOnlyBad, readOnlyOk)
	huma.Put(api, "/error-bad/{id}", errorBad)
	huma.Put(api, "/error-ok/{id}", errorOk)
	huma.Put(api, "/new-bad/{id}", newErrorBad)
	huma.Put(api, "/new-ok/{id}", newErrorOk)
	huma.Get(api, "/field-bad/{id}", fieldBad)
	huma.Get(api, "/field-ok/{id}", fieldOk)
}

type refusal struct {
	Status int
	Reason string
}

func (r *refusal) Error() string  { return r.Reason }
func (r *refusal) GetStatus() int { return r.Status }

// The place is where the status is chosen.
func madeBad(ctx context.Context, in *Input) (*answer, error) {
	err := &refusal{Status: http.StatusMethodNotAllowed} // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	if in.ID == "" {
		err.Reason = "no such item"
	}
	return nil, err
}

func madeOk(ctx context.Context, in *Input) (*answer, error) {
	err := &refusal{Status: http.StatusNotFound}
	if in.ID == "" {
		err.Reason = "no such item"
	}
	return nil, err
}

func registerMade() {
	huma.Get(api, "/made/{id}", madeBad)
	huma.Get(api, "/madeok/{id}", madeOk)
}
