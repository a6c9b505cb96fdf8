package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// A job is told of in more than a text.
type job struct{ State, Next string }

type told struct {
	Location string `header:"Location"`
	Body     job
}

// current is the job that was begun last.
var current func() job

// accepted makes the output of what is known of the job only then.
func accepted(id string) *told { return &told{Location: "/jobs/" + id, Body: current()} }

func madeOk(ctx context.Context, in *Input) (*told, error) {
	return accepted("1"), nil
}

func registerMade() {
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/made", DefaultStatus: http.StatusAccepted}, madeOk)
}
