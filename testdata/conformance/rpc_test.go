package conformance

import (
	"context"
	"errors"
	"net/http"
	"testing"

	"connectrpc.com/connect"
	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"
)

const (
	connectPath = "connectrpc.com/connect"
	gatewayPath = "github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

func TestRPC(t *testing.T) {
	writer, mux := connect.NewErrorWriter(), runtime.NewServeMux()
	refused := connect.NewError(connect.CodeUnauthenticated, errors.New("no"))
	check(t, []call{
		call{row: "(*" + connectPath + ".ErrorWriter).Write", ops: ops(other, response, request), do: func(w http.ResponseWriter, r *http.Request) error {
			return writer.Write(w, r, refused)
		}}.asking("POST", "{}", "Content-Type", "application/json"),
		call{row: "(*" + connectPath + ".ErrorWriter).IsSupported", do: none(func(w http.ResponseWriter, r *http.Request) { writer.IsSupported(r) })},
		{row: gatewayPath + ".DefaultHTTPErrorHandler", ops: ops(other, other, other, response, request), do: none(func(w http.ResponseWriter, r *http.Request) {
			_, out := runtime.MarshalerForRequest(mux, r)
			runtime.DefaultHTTPErrorHandler(r.Context(), mux, out, w, r, status.Error(codes.PermissionDenied, "no"))
		})},
		{row: gatewayPath + ".AnnotateContext", do: func(w http.ResponseWriter, r *http.Request) error {
			return second(runtime.AnnotateContext(r.Context(), mux, r, "/x"))
		}},
	})
}

// TestRPCAnswers: what procedures answer is their protocol's affair, and a mux of grpc-gateway has routes by method.
func TestRPCAnswers(t *testing.T) {
	h := connect.NewUnaryHandler("/x", func(context.Context, *connect.Request[emptypb.Empty]) (*connect.Response[emptypb.Empty], error) {
		return nil, connect.NewError(connect.CodePermissionDenied, errors.New("no"))
	})
	for kind, want := range map[string]int{"application/json": 403, "application/grpc-web+json": 200} {
		if got := serveAt(t, h, "POST", "/x", "{}", map[string]string{"Content-Type": kind}); got.status != want {
			t.Errorf("%s: %d, not %d", kind, got.status, want)
		}
	}
	mux := runtime.NewServeMux()
	if err := mux.HandlePath("POST", "/x", func(w http.ResponseWriter, r *http.Request, _ map[string]string) { w.WriteHeader(299) }); err != nil {
		t.Fatal(err)
	}
	if got := routes["(*"+gatewayPath+".ServeMux).HandlePath"]; got.methods != "$1" {
		t.Errorf("routes.txt: %+v", got)
	}
	if got := serveAt(t, mux, "POST", "/x", "", nil); got.status != 299 {
		t.Errorf("POST: %d", got.status)
	}
	if got := serveAt(t, mux, "PUT", "/x", "", nil); got.status != 501 || got.header.Get("Allow") != "" {
		t.Errorf("PUT: %d, %v", got.status, got.header)
	}
}
