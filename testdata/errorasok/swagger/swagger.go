// Package swagger answers errors with a 2xx, with handlers of a server that go-swagger has generated.
package swagger

import (
	"errors"
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{}

func (a *api) store(name string) error { return errors.New(name) }

// Known miss: what the fields of an answer tell is not followed.
func (a *api) fn_textBad(params operations.CreateItemParams) middleware.Responder {
	if err := a.store(params.Item); err != nil {
		return operations.NewCreateItemDefault(http.StatusOK).WithPayload(err.Error())
	}
	return operations.NewCreateItemNoContent()
}

func (a *api) textOk(params operations.CreateItemParams) middleware.Responder {
	if err := a.store(params.Item); err != nil {
		return operations.NewCreateItemDefault(http.StatusInternalServerError).WithPayload(err.Error())
	}
	return operations.NewCreateItemNoContent()
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.fn_textBad),
		operations.CreateItemHandlerFunc(a.textOk),
	}
}
