// Package oapi sends statuses that are none, or none that can answer, with handlers of a strict server that oapi-codegen has generated.
package oapi

import (
	"context"
	"net/http"

	"github.com/statusvet/statusvet/testdata/missinglocation/oapi/api"
)

type tooLowBad struct{}

func (tooLowBad) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return api.CreateItemdefaultJSONResponse{StatusCode: 20}, nil // want `invalidstatus: 20 is sent, which is no status`
}

type tooLowOk struct{}

func (tooLowOk) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusOK}, nil
}

type processingBad struct{}

func (processingBad) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusProcessing}, nil // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

type processingOk struct{}

func (processingOk) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return api.CreateItem204Response{}, nil
}
