// Package huma has operations of huma (v2) that return neither an answer nor an error.
package huma

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"

	"github.com/danielgtaylor/huma/v2"
)

type Input struct {
	Filter string `query:"filter"`
}

type answer struct{ Body map[string]string }

type none struct{}

var api huma.API

func silentBad(ctx context.Context, in *Input) (*answer, error) {
	out := &answer{}
	if err := json.Unmarshal([]byte(in.Filter), &out.Body); err != nil {
		log.Print(err)
		return nil, nil // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK`
	}
	return out, nil
}

func silentOk(ctx context.Context, in *Input) (*answer, error) {
	out := &answer{}
	if err := json.Unmarshal([]byte(in.Filter), &out.Body); err != nil {
		log.Print(err)
		return nil, huma.Error400BadRequest("no filter", err)
	}
	return out, nil
}

func emptyBad(ctx context.Context, in *Input) (*none, error) {
	if err := json.Unmarshal([]byte(in.Filter), new(int)); err != nil {
		return nil, nil // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 204 No Content`
	}
	return nil, nil
}

// The text of the error is sent: a writer is never nil.
func streamOk(ctx context.Context, in *Input) (*huma.StreamResponse, error) {
	return &huma.StreamResponse{Body: func(ctx huma.Context) {
		out := ctx.BodyWriter()
		if err := build(out); err != nil {
			fmt.Fprintf(out, `{"error":%q}`, err.Error())
			return
		}
	}}, nil
}

func build(out io.Writer) error {
	if out != nil {
		if _, err := io.WriteString(out, "begun"); err != nil {
			return err
		}
	}
	if step == nil {
		return errors.New("no step")
	}
	return step(out)
}

var step func(io.Writer) error

func register() {
	huma.Get(api, "/silent-bad", silentBad)
	huma.Get(api, "/silent-ok", silentOk)
	huma.Delete(api, "/empty", emptyBad)
	huma.Get(api, "/stream", streamOk)
}
