// Package swagger sends bodies with statuses that have none, with handlers of a server that go-swagger has generated.
package swagger

import (
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{}

func (a *api) noContentBad(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemDefault(http.StatusNoContent).WithPayload(params.Item) // want `forbiddenbody: a body is written with 204 No Content, which has none`
}

func (a *api) noContentOk(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemNoContent()
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.noContentBad),
		operations.CreateItemHandlerFunc(a.noContentOk),
	}
}
