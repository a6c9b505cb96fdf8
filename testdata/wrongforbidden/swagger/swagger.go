// Package swagger refuses requests without credentials, with handlers of a server that go-swagger has generated.
package swagger

import (
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{}

func (a *api) headerBad(params operations.CreateItemParams) middleware.Responder {
	if params.HTTPRequest.Header.Get("Authorization") == "" {
		return operations.NewCreateItemDefault(http.StatusForbidden) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing or wrong`
	}
	return operations.NewCreateItemNoContent()
}

func (a *api) headerOk(params operations.CreateItemParams) middleware.Responder {
	if params.HTTPRequest.Header.Get("Authorization") == "" {
		return operations.NewCreateItemDefault(http.StatusUnauthorized)
	}
	return operations.NewCreateItemNoContent()
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.headerBad),
		operations.CreateItemHandlerFunc(a.headerOk),
	}
}
