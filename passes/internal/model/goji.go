package model

import "slices"

// gojiRows is the table of goji.io v2.0.2 and of github.com/zenazn/goji v1.0.1, its forerunner. Neither answers 405: what no
// pattern matches is a 404.
func gojiRows() []Row {
	return slices.Concat(
		each("goji.io/pat", "-> input(path)", "Param"),
		[]Row{
			{"(*goji.io.Mux).ServeHTTP", "$1.unknown $2.unknown"},
			{"(goji.io.Pattern).Match", "-> $1"}, // the same request, with a context
			{"(*goji.io/pat.Pattern).Match", "-> $1"},
			{"goji.io/middleware.SetHandler", ""},
			{"goji.io/middleware.Handler", ""},

			{"(" + zenazn + "/web.Handler).ServeHTTPC", "$2.unknown $3.unknown"},
			{"(" + zenazn + "/web.HandlerFunc).ServeHTTP", "$1.unknown $2.unknown"},
			{"(" + zenazn + "/web.HandlerFunc).ServeHTTPC", "$2.unknown $3.unknown"},
			{"(*" + zenazn + "/web.Mux).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*" + zenazn + "/web.Mux).ServeHTTPC", "$2.unknown $3.unknown"},
			{"(*" + zenazn + "/web.Mux).Router", ""},
			{"(" + zenazn + "/web.Pattern).Match", ""},
			{"(" + zenazn + "/web.Pattern).Run", ""},
			{"(" + zenazn + "/web/mutil.WriterProxy).BytesWritten", ""},
			{"(" + zenazn + "/web/mutil.WriterProxy).Status", ""},
			{"(" + zenazn + "/web/mutil.WriterProxy).Tee", "$1.unknown"}, // $1 gets a copy of the body
			{"(" + zenazn + "/web/mutil.WriterProxy).Unwrap", "-> $0"},
			{zenazn + "/web/mutil.WrapWriter", "-> $0"},
		},
		each(zenazn+"/web/middleware", "", "AutomaticOptions", "EnvInit", "Logger", "NoCache", "RealIP", "Recoverer", "RequestID", "SubRouter", "URLQuery"),
	)
}

const zenazn = "github.com/zenazn/goji"

// gojiRoutes: goji.io mux.go, pat/methods.go, where the pattern says the methods; zenazn/goji web/mux.go, default.go. A
// pattern for GET brings HEAD with it.
func gojiRoutes() []Route {
	return slices.Concat(
		[]Route{
			{Func: "(*goji.io.Mux).Handle", Handler: 2, Methods: "by $1"},
			{Func: "(*goji.io.Mux).HandleFunc", Handler: 2, Methods: "by $1"},
			{Func: "goji.io/pat.NewWithMethods", Handler: -1, Methods: "$1"},
		},
		gojiMethods("goji.io/pat", -1, "Delete", "Get", "Head", "Options", "Patch", "Post", "Put"),
		zenaznRoutes("(*"+zenazn+"/web.Mux)", 2),
		zenaznRoutes(zenazn, 1),
	)
}

func zenaznRoutes(of string, handler int) []Route {
	return append(gojiMethods(of, handler, "Connect", "Delete", "Get", "Head", "Options", "Patch", "Post", "Put", "Trace"),
		Route{Func: of + ".Handle", Handler: handler}, Route{Func: of + ".NotFound", Handler: handler - 1, Own: 404})
}

func gojiMethods(of string, handler int, names ...string) []Route {
	var list []Route
	for _, name := range names {
		methods := map[string]string{"Connect": "CONNECT", "Delete": "DELETE", "Get": "GET,HEAD", "Head": "HEAD", "Options": "OPTIONS", "Patch": "PATCH", "Post": "POST", "Put": "PUT", "Trace": "TRACE"}
		list = append(list, Route{Func: of + "." + name, Handler: handler, Methods: methods[name]})
	}
	return list
}
