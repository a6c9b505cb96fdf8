// Package huma has operations of huma (v2): what they return is sent.
package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	ID   string `path:"id"`
	Body struct {
		Name string `json:"name"`
	}
}

type item struct {
	Name string `json:"name"`
}

// plain has no field for the status, and none for Location.
type plain struct {
	Body item
}

type located struct {
	Location string `header:"Location"`
	Body     item
}

type chosen struct {
	Status   int
	Location string
	Body     *item
}

type server struct{ items map[string]bool }

func (s *server) createBad(ctx context.Context, in *Input) (*plain, error) {
	if s.items[in.Body.Name] {
		return nil, huma.Error409Conflict("it exists")
	}
	return &plain{Body: item{Name: in.Body.Name}}, nil // want `missinglocation: 201 Created is sent without a Location header`
}

func (s *server) createOk(ctx context.Context, in *Input) (*located, error) {
	if s.items[in.Body.Name] {
		return nil, huma.Error409Conflict("it exists")
	}
	return &located{Location: "/items/" + in.Body.Name, Body: item{Name: in.Body.Name}}, nil
}

// The field is there, and one way leaves it empty.
func (s *server) forgottenBad(ctx context.Context, in *Input) (*located, error) {
	out := &located{}
	if s.items[in.Body.Name] {
		out.Body.Name = "again"
		return out, nil // want `missinglocation: 201 Created is sent without a Location header`
	}
	out.Location = "/items/1"
	return out, nil
}

// PUT creates what it names.
func (s *server) putOk(ctx context.Context, in *Input) (*plain, error) {
	return &plain{}, nil
}

// No status is named: 200.
func (s *server) defaultOk(ctx context.Context, in *Input) (*plain, error) {
	return &plain{}, nil
}

func (s *server) chosenBad(ctx context.Context, in *Input) (*chosen, error) {
	out := &chosen{Status: http.StatusOK}
	if !s.items[in.Body.Name] {
		out.Status = http.StatusCreated // want `missinglocation: 201 Created is sent without a Location header`
	}
	return out, nil
}

func (s *server) chosenOk(ctx context.Context, in *Input) (*chosen, error) {
	out := &chosen{Status: http.StatusOK}
	if !s.items[in.Body.Name] {
		out.Status = http.StatusCreated
		out.Location = "/items/" + in.Body.Name
	}
	return out, nil
}

// A field for the status counts for more than the operation does.
func (s *server) fieldOk(ctx context.Context, in *Input) (*chosen, error) {
	return &chosen{Status: http.StatusOK}, nil
}

func (s *server) redirectBad(ctx context.Context, in *Input) (*chosen, error) {
	if in.ID == "" {
		return &chosen{Status: http.StatusFound}, nil // want `missinglocation: 302 Found is sent without a Location header`
	}
	return &chosen{Status: http.StatusFound, Location: "/" + in.ID}, nil
}

// What is sent is made elsewhere.
func (s *server) madeBad(ctx context.Context, in *Input) (*chosen, error) {
	return answer(http.StatusAccepted), nil // want `missinglocation: 202 Accepted is sent without a Location header`
}

func (s *server) madeOk(ctx context.Context, in *Input) (*chosen, error) {
	return answer(http.StatusOK), nil
}

func answer(status int) *chosen {
	return &chosen{Status: status}
}

// An interface hides what is returned, and it has no Location whatever it is.
func (s *server) storedBad(ctx context.Context, in *Input) (*plain, error) {
	return stored(ctx, in) // want `missinglocation: 201 Created is sent without a Location header`
}

func (s *server) storedOk(ctx context.Context, in *Input) (*located, error) {
	return storedLocated(ctx, in)
}

var stored func(context.Context, *Input) (*plain, error)

var storedLocated func(context.Context, *Input) (*located, error)

// Embedded fields are headers as well.
type linked struct {
	links
	Body item
}

type links struct {
	Location string `header:"Location"`
}

// Links is embedded: what is not exported is not looked at.
type Links struct {
	Location string `header:"Location"`
}

type embedded struct {
	Links
	Body item
}

func (s *server) embeddedOk(ctx context.Context, in *Input) (*embedded, error) {
	out := &embedded{}
	out.Location = "/items/1"
	return out, nil
}

func (s *server) embeddedBad(ctx context.Context, in *Input) (*embedded, error) {
	return &embedded{}, nil // want `missinglocation: 201 Created is sent without a Location header`
}

// Registered twice, and with two statuses: which one it is is not known.
func (s *server) fn_twiceBad(ctx context.Context, in *Input) (*plain, error) {
	return &plain{}, nil
}

// What wraps a handler may return something else.
func (s *server) wrappedOk(ctx context.Context, in *Input) (*plain, error) {
	return &plain{}, nil
}

func wrap[I, O any](h func(context.Context, *I) (*O, error)) func(context.Context, *I) (*O, error) {
	return h
}

// The operation is made elsewhere.
func (s *server) fn_operationBad(ctx context.Context, in *Input) (*plain, error) {
	return &plain{}, nil
}

func operation(path string) huma.Operation {
	return huma.Operation{Method: http.MethodPost, Path: path, DefaultStatus: http.StatusCreated}
}

func (s *server) register(api huma.API, created bool) {
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/create", DefaultStatus: http.StatusCreated}, s.createBad)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/create-ok", DefaultStatus: http.StatusCreated}, s.createOk)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/forgotten", DefaultStatus: http.StatusCreated}, s.forgottenBad)
	huma.Register(api, huma.Operation{Method: http.MethodPut, Path: "/put/{id}", DefaultStatus: http.StatusCreated}, s.putOk)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/default"}, s.defaultOk)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/chosen"}, s.chosenBad)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/chosen-ok"}, s.chosenOk)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/field", DefaultStatus: http.StatusCreated}, s.fieldOk)
	huma.Get(api, "/redirect/{id}", s.redirectBad)
	huma.Post(api, "/made", s.madeBad)
	huma.Post(api, "/made-ok", s.madeOk)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/stored", DefaultStatus: http.StatusCreated}, s.storedBad)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/stored-ok", DefaultStatus: http.StatusCreated}, s.storedOk)
	huma.Post(api, "/embedded", s.embeddedOk, func(o *huma.Operation) { o.DefaultStatus = http.StatusCreated })
	huma.Post(api, "/embedded-bad", s.embeddedBad, huma.OperationTags("items"), func(o *huma.Operation) { o.DefaultStatus = http.StatusCreated })
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/twice", DefaultStatus: http.StatusCreated}, s.fn_twiceBad)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/again", DefaultStatus: http.StatusOK}, s.fn_twiceBad)
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/wrapped", DefaultStatus: http.StatusCreated}, wrap(s.wrappedOk))
	huma.Register(api, operation("/operation"), s.fn_operationBad)

	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/literal", DefaultStatus: http.StatusCreated}, func(ctx context.Context, in *Input) (*plain, error) {
		return &plain{}, nil // want `missinglocation: 201 Created is sent without a Location header`
	})
	op := huma.Operation{Method: http.MethodPost, Path: "/variable"}
	op.DefaultStatus = http.StatusCreated
	huma.Register(api, op, func(ctx context.Context, in *Input) (*plain, error) {
		return &plain{}, nil // want `missinglocation: 201 Created is sent without a Location header`
	})
	either := huma.Operation{Method: http.MethodPost, Path: "/either"}
	if created {
		either.DefaultStatus = http.StatusCreated
	}
	huma.Register(api, either, func(ctx context.Context, in *Input) (*plain, error) {
		return &plain{}, nil
	})
	huma.Post(api, "/options", func(ctx context.Context, in *Input) (*linked, error) {
		return &linked{}, nil // want `missinglocation: 201 Created is sent without a Location header`
	}, func(o *huma.Operation) { o.DefaultStatus = http.StatusCreated })
	huma.Post(api, "/option", func(ctx context.Context, in *Input) (*plain, error) {
		return &plain{}, nil
	}, func(o *huma.Operation) { o.Summary = "Nothing of the status" })
}
