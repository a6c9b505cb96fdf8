package model

import "slices"

const (
	connectPath = "connectrpc.com/connect"
	gatewayPath = "github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
)

// rpcRows is the table of connectrpc.com/connect v1.19.1 and grpc-gateway's runtime v2.27.3: what is given a response, a request or
// headers. What they answer is theirs: a procedure's own function is given none of these.
//
// Sources: connect error.go, error_writer.go, handler.go; runtime/context.go, errors.go, handler.go, marshaler_registry.go, mux.go.
func rpcRows() []Row {
	return slices.Concat(
		[]Row{
			{connectPath + ".NewNotModifiedError", ""},
			{"(" + connectPath + ".HTTPClient).Do", "$1.unknown"},
			{"(*" + connectPath + ".ErrorWriter).IsSupported", ""},
			// The protocol decides how the error is told, and with which status.
			{"(*" + connectPath + ".ErrorWriter).Write", "$1.set(*) $1.status(?) $1.body $1.answer -> nil | $1.unknown -> error"},
			{"(*" + connectPath + ".Handler).ServeHTTP", "$1.unknown $2.unknown"},

			{"(*" + gatewayPath + ".ServeMux).ServeHTTP", "$1.unknown $2.unknown"},
			{gatewayPath + ".AnnotateContext", ""},
			{gatewayPath + ".AnnotateIncomingContext", ""},
			{gatewayPath + ".MarshalerForRequest", ""},
			// Options of the mux have a say in what these send.
			{gatewayPath + ".DefaultHTTPErrorHandler", "$3.set(*) $3.status(?) $3.body $3.answer"},
		},
		each(gatewayPath, "$3.unknown", "DefaultRoutingErrorHandler", "ForwardResponseMessage", "ForwardResponseStream", "HTTPError", "HTTPStreamError"),
	)
}

// rpcRoutes: runtime/mux.go. The mux lets a POST that names another method through to GET; its own answer to a method that a path has not is 501.
var rpcRoutes = []Route{
	{Func: "(*" + gatewayPath + ".ServeMux).Handle", Handler: 3, Methods: "$1"},
	{Func: "(*" + gatewayPath + ".ServeMux).HandlePath", Handler: 3, Methods: "$1"},
}
