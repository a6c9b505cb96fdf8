// Package rpc has middleware before procedures of connect, and handlers beside those of grpc-gateway.
package rpc

import (
	"context"
	"errors"
	"net/http"

	"connectrpc.com/connect"
	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/protobuf/types/known/emptypb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

var (
	errNone = errors.New("no credentials")
	writer  = connect.NewErrorWriter()
	mux     = runtime.NewServeMux()
)

func refuseBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		writer.Write(w, r, connect.NewError(connect.CodeUnauthenticated, errNone))
	}
	http.Error(w, "nothing here", http.StatusNotFound) // want `doubleresponse: 404 Not Found is sent, but a response was sent on line 23`
}

func refuseOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		writer.Write(w, r, connect.NewError(connect.CodeUnauthenticated, errNone))
		return
	}
	http.Error(w, "nothing here", http.StatusNotFound)
}

// A procedure answers what connect makes of it.
func createOk(ctx context.Context, req *connect.Request[wrapperspb.StringValue]) (*connect.Response[emptypb.Empty], error) {
	if req.Header().Get("Authorization") == "" {
		return nil, connect.NewError(connect.CodePermissionDenied, errNone)
	}
	res := connect.NewResponse(&emptypb.Empty{})
	res.Header().Set("Location", "/1")
	return res, nil
}

// What the mux makes of an error is the mux's.
func gatewayOk(w http.ResponseWriter, r *http.Request, params map[string]string) {
	_, out := runtime.MarshalerForRequest(mux, r)
	if params["id"] == "" {
		runtime.HTTPError(r.Context(), mux, out, w, r, errNone)
		return
	}
	runtime.ForwardResponseMessage(r.Context(), mux, out, w, r, &emptypb.Empty{})
}

func gatewayBad(w http.ResponseWriter, r *http.Request, params map[string]string) {
	_, out := runtime.MarshalerForRequest(mux, r)
	if params["id"] == "" {
		runtime.DefaultHTTPErrorHandler(r.Context(), mux, out, w, r, errNone)
	}
	http.Error(w, "nothing here", http.StatusNotFound) // want `doubleresponse: 404 Not Found is sent, but a response was sent on line 59`
}

func register() http.Handler {
	all := http.NewServeMux()
	all.Handle("/items.Create", connect.NewUnaryHandler("/items.Create", createOk))
	all.HandleFunc("/refuse-bad", refuseBad)
	all.HandleFunc("/refuse-ok", refuseOk)
	mux.HandlePath("GET", "/gateway-ok/{id}", gatewayOk)
	mux.HandlePath("GET", "/gateway-bad/{id}", gatewayBad)
	all.Handle("/", mux)
	return all
}
