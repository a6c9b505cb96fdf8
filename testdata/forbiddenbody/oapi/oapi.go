// Package oapi sends bodies with statuses that have none, with handlers of a strict server that oapi-codegen has generated.
package oapi

import (
	"context"
	"net/http"

	"github.com/statusvet/statusvet/testdata/missinglocation/oapi/api"
)

type noContentBad struct{}

func (noContentBad) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusNoContent}, nil // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

type noContentOk struct{}

func (noContentOk) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return api.CreateItem204Response{}, nil
}
