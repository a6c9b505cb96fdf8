package model

import "slices"

// fasthttpRouter is the router that services of fasthttp use.
const fasthttpRouter = "github.com/fasthttp/router"

// fasthttpRoutes: server.go of fasthttp, where a handler that is a server's own gets every method, and router.go and group.go of
// github.com/fasthttp/router v1.5.4. There GET does not bring HEAD with it, and OPTIONS that nobody handles is answered by the router.
func fasthttpRoutes() []Route {
	return slices.Concat(
		[]Route{
			{Func: "github.com/valyala/fasthttp.ListenAndServe", Handler: 1},
			{Func: "github.com/valyala/fasthttp.ListenAndServeTLS", Handler: 3},
			{Func: "github.com/valyala/fasthttp.ListenAndServeTLSEmbed", Handler: 3},
			{Func: "github.com/valyala/fasthttp.ListenAndServeUNIX", Handler: 2},
			{Func: "github.com/valyala/fasthttp.Serve", Handler: 1},
			{Func: "github.com/valyala/fasthttp.ServeConn", Handler: 1},
			{Func: "github.com/valyala/fasthttp.ServeTLS", Handler: 3},
			{Func: "github.com/valyala/fasthttp.ServeTLSEmbed", Handler: 3},
		},
		fasthttpMethods("(*"+fasthttpRouter+".Router)"),
		fasthttpMethods("(*"+fasthttpRouter+".Group)"),
	)
}

func fasthttpMethods(recv string) []Route {
	list := []Route{
		{Func: recv + ".ANY", Handler: 2},
		{Func: recv + ".Handle", Handler: 3, Methods: "$1"}, // "*" is any
	}
	for _, method := range []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"} {
		list = append(list, Route{Func: recv + "." + method, Handler: 2, Methods: method})
	}
	return list
}

// fasthttpRouterRows: router.go. Handler looks the route up and calls it; its own 405 sets Allow.
var fasthttpRouterRows = []Row{
	{"(*" + fasthttpRouter + ".Router).Handler", "$1.unknown"},
	{"(*" + fasthttpRouter + ".Router).Lookup", ""},
}
