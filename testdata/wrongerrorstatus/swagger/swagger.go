// Package swagger answers errors of known kinds, with handlers of a server that go-swagger has generated.
package swagger

import (
	"database/sql"
	"errors"
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{}

func (a *api) load(id string) (string, error) { return "", sql.ErrNoRows }

func (a *api) noRowsBad(params operations.CreateItemParams) middleware.Responder {
	it, err := a.load(params.Item)
	if errors.Is(err, sql.ErrNoRows) {
		return operations.NewCreateItemDefault(http.StatusInternalServerError) // want `wrongerrorstatus: every error is answered 500 Internal Server Error, also when the error says that there is no such thing \(database/sql\.ErrNoRows\)`
	}
	return operations.NewCreateItemDefault(http.StatusOK).WithPayload(it)
}

func (a *api) noRowsOk(params operations.CreateItemParams) middleware.Responder {
	it, err := a.load(params.Item)
	if errors.Is(err, sql.ErrNoRows) {
		return operations.NewCreateItemDefault(http.StatusNotFound)
	}
	return operations.NewCreateItemDefault(http.StatusOK).WithPayload(it)
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.noRowsBad),
		operations.CreateItemHandlerFunc(a.noRowsOk),
	}
}
