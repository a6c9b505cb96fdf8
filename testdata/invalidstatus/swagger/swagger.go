// Package swagger sends statuses that are none, or none that can answer, with handlers of a server that go-swagger has generated.
package swagger

import (
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{}

func (a *api) tooLowBad(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemDefault(20) // want `invalidstatus: 20 is sent, which is no status`
}

func (a *api) tooLowOk(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemDefault(http.StatusOK)
}

func (a *api) processingBad(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemDefault(http.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one`
}

func (a *api) processingOk(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemNoContent()
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.tooLowBad),
		operations.CreateItemHandlerFunc(a.tooLowOk),
		operations.CreateItemHandlerFunc(a.processingBad),
		operations.CreateItemHandlerFunc(a.processingOk),
	}
}
