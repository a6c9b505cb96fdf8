// Package oapi has handlers of a strict server that oapi-codegen has generated (v2.5.1): they return an answer that writes itself.
package oapi

import (
	"context"
	"errors"
	"net/http"

	"github.com/statusvet/statusvet/testdata/missinglocation/oapi/api"
)

type bad struct{ items map[string]api.Item }

var _ api.StrictServerInterface = (*bad)(nil)

func (s *bad) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	if request.Body.Name == nil {
		return nil, errors.New("no name")
	}
	if _, ok := s.items[*request.Body.Name]; ok {
		return api.CreateItem405Response{}, nil // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
	}
	return api.CreateItem201JSONResponse(*request.Body), nil // want `missinglocation: 201 Created is sent without a Location header`
}

// PutItem is reached by PUT, as its name says.
func (s *bad) PutItem(ctx context.Context, request api.PutItemRequestObject) (api.PutItemResponseObject, error) {
	return api.PutItem201JSONResponse{Name: &request.Id}, nil
}

type ok struct{}

func (ok) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	if request.Body.Name == nil {
		return api.CreateItem204Response{}, nil
	}
	return api.CreateItem202Response{Headers: api.CreateItem202ResponseHeaders{Location: "/jobs/1"}}, nil
}

type status struct{}

func (status) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	if request.Body.Name == nil {
		return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusCreated}, nil // want `missinglocation: 201 Created is sent without a Location header`
	}
	return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusOK}, nil
}
