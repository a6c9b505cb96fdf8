package model

import "slices"

// echoRoutes: echo.go, group.go; the same in v4 and v5. GET does not bring HEAD with it, unless v5's router is told to.
// Middleware is a function that makes a handler of a handler, and no handler.
func echoRoutes() []Route {
	return slices.Concat(
		echoMethods("(*"+echo4+".Echo)"),
		echoMethods("(*"+echo4+".Group)"),
		echoMethods("(*"+echo5+".Echo)"),
		echoMethods("(*"+echo5+".Group)"),
		[]Route{
			{Func: "(*" + echo4 + ".Router).Add", Handler: 3, Methods: "$1"},
			{Func: "(" + echo5 + ".StartConfig).Start", Handler: 2},
			{Func: "(" + echo5 + ".StartConfig).StartTLS", Handler: 2},
			{Func: "(*" + echo5 + ".Echo).QUERY", Handler: 2, Methods: "QUERY"},
			{Func: "(*" + echo5 + ".Group).QUERY", Handler: 2, Methods: "QUERY"},
		},
	)
}

func echoMethods(recv string) []Route {
	list := []Route{
		{Func: recv + ".Any", Handler: 2},
		{Func: recv + ".Add", Handler: 3, Methods: "$1"},
		{Func: recv + ".Match", Handler: 3, Methods: "$1"},
		{Func: recv + ".RouteNotFound", Handler: 2, Own: 404},
	}
	for _, method := range []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"} {
		list = append(list, Route{Func: recv + "." + method, Handler: 2, Methods: method})
	}
	return list
}
