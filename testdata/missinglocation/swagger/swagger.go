// Package swagger has handlers of a server that go-swagger has generated (v0.33.1): they return an answer that writes itself.
package swagger

import (
	"errors"
	"net/http"

	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

type api struct{ items map[string]bool }

func (a *api) store(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	a.items[name] = true
	return nil
}

func (a *api) createBad(params operations.CreateItemParams) middleware.Responder {
	if err := a.store(params.Item); err != nil {
		return operations.NewCreateItemBadRequest().WithPayload(err.Error())
	}
	return operations.NewCreateItemCreated().WithPayload(params.Item) // want `missinglocation: 201 Created is sent without a Location header`
}

// What the answer was given is its own affair.
func (a *api) queueOk(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemAccepted().WithLocation("/jobs/1")
}

func (a *api) deleteOk(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemNoContent()
}

func (a *api) ruledOutBad(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemMethodNotAllowed() // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func (a *api) defaultBad(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemDefault(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func (a *api) defaultOk(params operations.CreateItemParams) middleware.Responder {
	return operations.NewCreateItemDefault(http.StatusOK)
}

// A responder that is a function writes what it likes.
func (a *api) functionOk(params operations.CreateItemParams) middleware.Responder {
	return middleware.ResponderFunc(nil)
}

// A helper makes the answer.
func (a *api) refuse() middleware.Responder {
	return operations.NewCreateItemDefault(http.StatusMethodNotAllowed) // want `missingheader: 405 Method Not Allowed is sent without the Allow header`
}

func (a *api) helperBad(params operations.CreateItemParams) middleware.Responder {
	return a.refuse()
}

func (a *api) fail(code int) middleware.Responder {
	return operations.NewCreateItemDefault(code)
}

func (a *api) chosenBad(params operations.CreateItemParams) middleware.Responder {
	return a.fail(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func (a *api) chosenOk(params operations.CreateItemParams) middleware.Responder {
	return a.fail(http.StatusConflict)
}

func handlers(a *api) []operations.CreateItemHandler {
	return []operations.CreateItemHandler{
		operations.CreateItemHandlerFunc(a.createBad),
		operations.CreateItemHandlerFunc(a.queueOk),
		operations.CreateItemHandlerFunc(a.deleteOk),
		operations.CreateItemHandlerFunc(a.ruledOutBad),
		operations.CreateItemHandlerFunc(a.defaultBad),
		operations.CreateItemHandlerFunc(a.defaultOk),
		operations.CreateItemHandlerFunc(a.functionOk),
		operations.CreateItemHandlerFunc(a.helperBad),
		operations.CreateItemHandlerFunc(a.chosenBad),
		operations.CreateItemHandlerFunc(a.chosenOk),
		operations.CreateItemHandlerFunc(func(params operations.CreateItemParams) middleware.Responder {
			return operations.NewCreateItemCreated() // want `missinglocation: 201 Created is sent without a Location header`
		}),
	}
}
