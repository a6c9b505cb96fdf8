// Package swagger answers requests with preconditions, with handlers of a server that go-swagger has generated.
package swagger

import (
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{}

func (a *api) matchBad(params operations.CreateItemParams) middleware.Responder {
	if match := params.HTTPRequest.Header.Get("If-Match"); match != "" && match != params.Item {
		return operations.NewCreateItemDefault(http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict`
	}
	return operations.NewCreateItemNoContent()
}

func (a *api) matchOk(params operations.CreateItemParams) middleware.Responder {
	if match := params.HTTPRequest.Header.Get("If-Match"); match != "" && match != params.Item {
		return operations.NewCreateItemDefault(http.StatusPreconditionFailed)
	}
	return operations.NewCreateItemNoContent()
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.matchBad),
		operations.CreateItemHandlerFunc(a.matchOk),
	}
}
