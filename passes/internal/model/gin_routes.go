package model

import "slices"

// ginRoutes: routergroup.go, gin.go, ginS/gins.go. The last handler answers; those before it are middleware. GET does not bring HEAD
// with it.
//
// NoMethod is asked only if the engine's HandleMethodNotAllowed is set; Allow has then been set (gin.go,
// handleHTTPRequest).
func ginRoutes() []Route {
	return slices.Concat(
		ginMethods("(*github.com/gin-gonic/gin.RouterGroup)", 1),
		ginMethods("(github.com/gin-gonic/gin.IRoutes)", 1),
		ginMethods("github.com/gin-gonic/gin/ginS", 0),
		[]Route{
			{Func: "(*github.com/gin-gonic/gin.RouterGroup).Match", Handler: 3, Methods: "$1"},
			{Func: "(github.com/gin-gonic/gin.IRoutes).Match", Handler: 3, Methods: "$1"},
			{Func: "(*github.com/gin-gonic/gin.RouterGroup).Group", Handler: 2, Middleware: true, Group: true},
			{Func: "(github.com/gin-gonic/gin.IRouter).Group", Handler: 2, Middleware: true, Group: true},
			{Func: "github.com/gin-gonic/gin/ginS.Group", Handler: 1, Middleware: true, Group: true},
			{Func: "(*github.com/gin-gonic/gin.Engine).Use", Handler: 1, Middleware: true},
			{Func: "(*github.com/gin-gonic/gin.Engine).NoRoute", Handler: 1, Own: 404, Chosen: "404"},
			{Func: "(*github.com/gin-gonic/gin.Engine).NoMethod", Handler: 1, Own: 405, SetsAllow: true, Chosen: "405"},
			{Func: "github.com/gin-gonic/gin/ginS.NoRoute", Handler: 0, Own: 404, Chosen: "404"},
			{Func: "github.com/gin-gonic/gin/ginS.NoMethod", Handler: 0, Own: 405, SetsAllow: true, Chosen: "405"},
		},
	)
}

// ginMethods gives the routes of one receiver, or of a package's functions; first is the operand of the path.
func ginMethods(of string, first int) []Route {
	list := []Route{
		{Func: of + ".Any", Handler: first + 1},
		{Func: of + ".Handle", Handler: first + 2, Methods: "$" + string(rune('0'+first))},
		{Func: of + ".Use", Handler: first, Middleware: true},
	}
	for _, method := range []string{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"} {
		list = append(list, Route{Func: of + "." + method, Handler: first + 1, Methods: method})
	}
	return list
}
