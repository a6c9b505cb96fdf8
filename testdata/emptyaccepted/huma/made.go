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

// accepted makes the output for what its caller knows.
func accepted(j job) *told { return &told{Location: "/jobs/1", Body: j} }

func madeOk(ctx context.Context, in *Input) (*told, error) {
	return accepted(job{State: "queued"}), nil
}

func registerMade() {
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/made", DefaultStatus: http.StatusAccepted}, madeOk)
}
