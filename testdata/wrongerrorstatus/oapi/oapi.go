// Package oapi answers errors of known kinds, with handlers of a strict server that oapi-codegen has generated.
package oapi

import (
	"context"
	"database/sql"
	"errors"
	"net/http"

	"github.com/statusvet/statusvet/testdata/missinglocation/oapi/api"
)

func load(name *string) error { return sql.ErrNoRows }

type noRowsBad struct{}

func (noRowsBad) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	if err := load(request.Body.Name); errors.Is(err, sql.ErrNoRows) {
		return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusInternalServerError}, nil // want `wrongerrorstatus: the error says that there is no such thing \(database/sql\.ErrNoRows\), but the answer is 500 Internal Server Error`
	}
	return api.CreateItem204Response{}, nil
}

type noRowsOk struct{}

func (noRowsOk) CreateItem(ctx context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	if err := load(request.Body.Name); errors.Is(err, sql.ErrNoRows) {
		return api.CreateItemdefaultJSONResponse{StatusCode: http.StatusNotFound}, nil
	}
	return api.CreateItem204Response{}, nil
}
