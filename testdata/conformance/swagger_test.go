package conformance

import (
	"context"
	"errors"
	"net/http"
	"testing"

	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"

	"github.com/statusvet/statusvet/testdata/missinglocation/oapi/api"
	"github.com/statusvet/statusvet/testdata/missinglocation/swagger/restapi/operations"
)

const swaggerPath = "github.com/go-openapi/runtime"

// swaggerAPI produces JSON.
type swaggerAPI struct{ middleware.RoutableAPI }

func (swaggerAPI) DefaultProduces() string { return runtime.JSONMime }

func (swaggerAPI) ProducersFor([]string) map[string]runtime.Producer {
	return map[string]runtime.Producer{runtime.JSONMime: runtime.JSONProducer()}
}

func (swaggerAPI) ServeErrorFor(string) func(http.ResponseWriter, *http.Request, error) {
	return func(w http.ResponseWriter, r *http.Request, err error) { http.Error(w, err.Error(), 500) }
}

func TestSwagger(t *testing.T) {
	const form, part = "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"
	const multipart = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n"
	produce := func(recv string, v any) call {
		return call{row: "(" + swaggerPath + "." + recv + ").Produce", ops: ops(other, response, v), do: func(w http.ResponseWriter, r *http.Request) error {
			if f, ok := v.(chan int); ok {
				return runtime.JSONProducer().Produce(w, f)
			}
			return runtime.JSONProducer().Produce(w, v)
		}}
	}
	consume := func(recv string) call {
		return call{row: "(" + swaggerPath + "." + recv + ").Consume", ops: ops(other, request), method: "POST", body: "1", do: func(w http.ResponseWriter, r *http.Request) error {
			return runtime.JSONConsumer().Consume(r.Body, new(int))
		}}
	}
	respond := func(name string, data any) call {
		return call{row: "(*" + swaggerPath + "/middleware.Context).Respond", name: name, ops: ops(other, response, request), do: none(func(w http.ResponseWriter, r *http.Request) {
			route := &middleware.MatchedRoute{}
			route.Producers = swaggerAPI{}.ProducersFor(nil)
			middleware.NewRoutableContext(nil, swaggerAPI{}, nil).Respond(w, r, nil, route, data)
		})}
	}
	check(t, []call{
		produce("Producer", 1), produce("Producer", make(chan int)).named("bad"), produce("Producer", nil).named("nil"),
		produce("ProducerFunc", 1), produce("ProducerFunc", make(chan int)).named("bad"),
		consume("Consumer"), consume("ConsumerFunc"),
		respond("an answer", operations.NewCreateItemCreated()),
		respond("an error", errors.New("no")),
		{row: swaggerPath + ".BindForm", ops: ops(request), method: "POST", body: "name=n", header: map[string]string{"Content-Type": form}, do: func(w http.ResponseWriter, r *http.Request) error {
			return second(runtime.BindForm(r))
		}},
		{row: swaggerPath + ".FormFile", ops: ops(request), method: "POST", body: multipart, header: map[string]string{"Content-Type": part}, do: func(w http.ResponseWriter, r *http.Request) error {
			_, _, err := runtime.FormFile(r, "f")
			return err
		}},
		call{row: "(*" + swaggerPath + "/middleware.Context).ResponseFormat", do: none(func(w http.ResponseWriter, r *http.Request) {
			middleware.NewRoutableContext(nil, swaggerAPI{}, nil).ResponseFormat(r, nil)
		})},
	})
}

// items makes, queues, refuses or fails, as the name says.
type items struct{}

func (items) CreateItem(_ context.Context, request api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	switch *request.Body.Name {
	case "made":
		return api.CreateItem201JSONResponse(*request.Body), nil
	case "queued":
		return api.CreateItem202Response{Headers: api.CreateItem202ResponseHeaders{Location: "/jobs/1"}}, nil
	case "status":
		return api.CreateItemdefaultJSONResponse{StatusCode: 418}, nil
	}
	return nil, errors.New("no")
}

func (items) PutItem(context.Context, api.PutItemRequestObject) (api.PutItemResponseObject, error) {
	return nil, nil
}

// TestValues: servers that oapi-codegen and go-swagger have generated send what the value that a handler returned writes.
func TestValues(t *testing.T) {
	h := api.Handler(api.NewStrictHandler(items{}, nil))
	for name, want := range map[string]struct {
		status   int
		location string
	}{"made": {201, ""}, "queued": {202, "/jobs/1"}, "status": {418, ""}, "failed": {500, ""}} {
		if got := serveAt(t, h, "POST", "/items", `{"name":"`+name+`"}`, nil); got.status != want.status || got.header.Get("Location") != want.location {
			t.Errorf("%s: %d, %v", name, got.status, got.header)
		}
	}
	for status, v := range map[int]middleware.Responder{
		201: operations.NewCreateItemCreated().WithPayload("x"),
		202: operations.NewCreateItemAccepted().WithLocation("/jobs/1"),
		405: operations.NewCreateItemMethodNotAllowed(),
		418: operations.NewCreateItemDefault(418),
	} {
		got := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { v.WriteResponse(w, runtime.JSONProducer()) }), "POST", "", nil)
		if got.status != status || (got.header.Get("Location") != "") != (status == 202) {
			t.Errorf("%T: %d, %v", v, got.status, got.header)
		}
	}
}
