package model

import "slices"

// fiberRoutes: app.go, group.go, register.go. In v2 GET brings HEAD with it; in v3 the router answers HEAD from it as well
// (Config.DisableHeadAutoRegister). A handler that returns without calling Next is the last, so Use may register answers.
func fiberRoutes() []Route {
	return slices.Concat(
		fiber2Methods("(*"+fiber2+".App)"),
		fiber2Methods("(*"+fiber2+".Group)"),
		fiber2Methods("("+fiber2+".Router)"),
		fiber3Methods("(*"+fiber3+".App)"),
		fiber3Methods("(*"+fiber3+".Group)"),
		fiber3Methods("("+fiber3+".Router)"),
	)
}

func fiber2Methods(recv string) []Route {
	list := []Route{
		{Func: recv + ".Add", Handler: 3, Methods: "$1"},
		{Func: recv + ".All", Handler: 2},
		{Func: recv + ".Get", Handler: 2, Methods: "GET,HEAD"},
		{Func: recv + ".Group", Handler: 2, Middleware: true},
		{Func: recv + ".Use", Handler: 1, Middleware: true},
	}
	for name, method := range fiberMethods {
		list = append(list, Route{Func: recv + "." + name, Handler: 2, Methods: method})
	}
	return list
}

func fiber3Methods(recv string) []Route {
	list := []Route{
		{Func: recv + ".Add", Handler: 3, Methods: "$1", More: true},
		{Func: recv + ".All", Handler: 2, More: true},
		{Func: recv + ".Get", Handler: 2, Methods: "GET,HEAD", More: true},
		{Func: recv + ".Group", Handler: 2, Middleware: true},
		{Func: recv + ".Use", Handler: 1, Middleware: true},
	}
	for name, method := range fiberMethods {
		list = append(list, Route{Func: recv + "." + name, Handler: 2, Methods: method, More: true})
	}
	return list
}

var fiberMethods = map[string]string{
	"Connect": "CONNECT", "Delete": "DELETE", "Head": "HEAD", "Options": "OPTIONS", "Patch": "PATCH", "Post": "POST", "Put": "PUT", "Trace": "TRACE",
}
