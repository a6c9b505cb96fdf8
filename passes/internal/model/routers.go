package model

import (
	"slices"
	"strings"
	"sync"
)

// routerRows is the table of what the routers' own functions do to a response or a request.
//
// Sources: github.com/go-chi/chi v1.5.5 and v5.5.0, github.com/gorilla/mux v1.8.1,
// github.com/julienschmidt/httprouter v1.3.0. What the modules run on the exchange is fixed when
// it reaches a handler; the functions below only look things up, so most rows are neutral.
func routerRows() []Row {
	return slices.Concat(
		share(chiRows, chi...),
		share(middlewareRows, chi...),
		[]Row{
			// Of v5 only.
			{"github.com/go-chi/chi/v5/middleware.RequestSize", ""},                            // see limiters
			{"(github.com/go-chi/chi/v5/middleware.WrapResponseWriter).Discard", "$0.unknown"}, // nothing reaches the response any more

			{"(*github.com/gorilla/mux.Router).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*github.com/gorilla/mux.Router).Match", ""},
			{"(*github.com/gorilla/mux.Route).Match", ""},
			{"(github.com/gorilla/mux.MatcherFunc).Match", ""},
			{"github.com/gorilla/mux.CurrentRoute", ""},
			{"github.com/gorilla/mux.SetURLVars", "-> $0"}, // Request.WithContext
			{"github.com/gorilla/mux.Vars", "-> input(path)"},

			{"(*github.com/julienschmidt/httprouter.Router).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*github.com/julienschmidt/httprouter.Router).ServeFiles", ""},
			{"github.com/julienschmidt/httprouter.ParamsFromContext", ""},
			{"(github.com/julienschmidt/httprouter.Params).ByName", "-> input(path)"},
		},
	)
}

// chi is chi's import paths: v1 to v4, which share one, and v5.
var chi = []string{"github.com/go-chi/chi", "github.com/go-chi/chi/v5"}

// chiRows: chi.go, context.go, mux.go, chain.go.
var chiRows = []Row{
	{"CHI.URLParam", "-> input(path)"},
	{"CHI.URLParamFromCtx", "-> input(path)"},
	{"CHI.RouteContext", ""},
	{"(*CHI.Mux).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*CHI.ChainHandler).ServeHTTP", "$1.unknown $2.unknown"},
}

// middlewareRows: middleware/wrap_writer.go, logger.go. A WrapResponseWriter forwards header, status and
// body; only a second status stops in it, which is a fault with or without it.
var middlewareRows = []Row{
	{"CHI/middleware.NewWrapResponseWriter", "-> $0"},
	{"(CHI/middleware.WrapResponseWriter).BytesWritten", ""},
	{"(CHI/middleware.WrapResponseWriter).Status", ""},
	{"(CHI/middleware.WrapResponseWriter).Tee", "$1.unknown"}, // $1 gets a copy of the body
	{"(CHI/middleware.WrapResponseWriter).Unwrap", "-> $0"},
	{"(CHI/middleware.LogEntry).Write", ""}, // to the log
	{"CHI/middleware.GetLogEntry", ""},
	{"CHI/middleware.GetReqID", ""},
	{"CHI/middleware.WithLogEntry", "-> $0"}, // Request.WithContext
	{"(CHI/middleware.LogFormatter).NewLogEntry", ""},
	{"(*CHI/middleware.DefaultLogFormatter).NewLogEntry", ""},
	{"CHI/middleware.GetHead", ""},
	{"CHI/middleware.Logger", ""},
	{"CHI/middleware.NoCache", ""},
	{"CHI/middleware.Recoverer", ""},
	{"CHI/middleware.RequestID", ""},
	{"CHI/middleware.Timeout", ""},
}

// routes are the functions that register handlers.
var routes = sync.OnceValue(func() []Route {
	return slices.Concat(netHTTPRoutes, share(chiRoutes(), chi...), chi5Routes, gorillaRoutes, httprouterRoutes, ginRoutes(), echoRoutes(), fiberRoutes(), fasthttpRoutes(), restfulRoutes(), negroniRoutes(), timeoutRoutes, gojiRoutes(), hertzRoutes(), beegoRoutes(), irisRoutes(), humaRoutes(), rpcRoutes)
})

// besides are the types of what routers hand to a handler beside response and request: httprouter router.go (Handle), zenazn/goji web/web.go
// (HandlerFunc).
var besides = []string{"github.com/julienschmidt/httprouter.Params", "github.com/zenazn/goji/web.C"}

// Beside reports whether that is a type, named by its package's path, a dot and its name, of what a router hands to a handler beside response and request.
func Beside(name string) bool { return slices.Contains(besides, name) }

// fields are the struct fields that take handlers: Func is the package's path, the type and the field.
var fields = []Route{
	{Func: "github.com/gorilla/mux.Router.NotFoundHandler", Own: 404},
	{Func: "github.com/gorilla/mux.Router.MethodNotAllowedHandler", Own: 405},
	{Func: "github.com/julienschmidt/httprouter.Router.NotFound", Own: 404},
	{Func: "github.com/julienschmidt/httprouter.Router.MethodNotAllowed", Own: 405, SetsAllow: true},
	{Func: "github.com/julienschmidt/httprouter.Router.GlobalOPTIONS", Methods: "OPTIONS"},
	{Func: "net/http.Server.Handler"},
	{Func: "github.com/valyala/fasthttp.Server.Handler"},
	{Func: fasthttpRouter + ".Router.NotFound", Own: 404},
	{Func: fasthttpRouter + ".Router.MethodNotAllowed", Own: 405, SetsAllow: true},
	{Func: fasthttpRouter + ".Router.GlobalOPTIONS", Methods: "OPTIONS"},
	// middleware/key_auth.go; echo-jwt: jwt.go. What they return is an error as a handler's is.
	{Func: echo4 + "/middleware.KeyAuthConfig.ErrorHandler", Refused: true},
	{Func: echo5 + "/middleware.KeyAuthConfig.ErrorHandler", Refused: true},
	{Func: "github.com/labstack/echo-jwt/v4.Config.ErrorHandler", Refused: true},
	// middleware/keyauth/keyauth.go, middleware/basicauth/basicauth.go; contrib/jwt: jwt.go. Version 3 adds a challenge to a 401 of
	// keyauth's.
	{Func: fiber2 + "/middleware/keyauth.Config.ErrorHandler", Refused: true},
	{Func: fiber3 + "/middleware/keyauth.Config.ErrorHandler", Refused: true, Sets: "WWW-Authenticate"},
	{Func: fiber2 + "/middleware/basicauth.Config.Unauthorized", Refused: true},
	{Func: fiber3 + "/middleware/basicauth.Config.Unauthorized", Refused: true},
	{Func: "github.com/gofiber/contrib/jwt.Config.ErrorHandler", Refused: true},
	// auth_jwt.go (unauthorized), which calls it with 403 as well, operand 1, for who is known and not admitted; middleware/basicauth/basicauth.go,
	// middleware/jwt/verifier.go.
	{Func: ginJWT + ".GinJWTMiddleware.Unauthorized", Refused: true, Sets: "WWW-Authenticate"},
	{Func: irisPath + "/middleware/basicauth.Options.ErrorHandler", Refused: true},
	{Func: irisPath + "/middleware/jwt.Verifier.ErrorHandler", Refused: true},
	{Func: echo5 + ".Route.Handler"}, // its method is another field
	// middleware/limiter/limiter_fixed.go and limiter_sliding.go
	{Func: fiber2 + "/middleware/limiter.Config.LimitReached", Sets: "Retry-After"},
	{Func: fiber3 + "/middleware/limiter.Config.LimitReached", Sets: "Retry-After"},
}

// netHTTPRoutes: net/http/server.go, pattern.go. The mux's own 405 sets Allow, and its 404 and 405 cannot be replaced.
var netHTTPRoutes = []Route{
	{Func: "net/http.Handle", Handler: 1, Methods: "pattern $0"},
	{Func: "net/http.HandleFunc", Handler: 1, Methods: "pattern $0"},
	{Func: "(*net/http.ServeMux).Handle", Handler: 2, Methods: "pattern $1"},
	{Func: "(*net/http.ServeMux).HandleFunc", Handler: 2, Methods: "pattern $1"},
	// A handler that is a server's own gets every method.
	{Func: "net/http.ListenAndServe", Handler: 1},
	{Func: "net/http.ListenAndServeTLS", Handler: 3},
	{Func: "net/http.Serve", Handler: 1},
	{Func: "net/http.ServeTLS", Handler: 1},
	{Func: "net/http/cgi.Serve", Handler: 0},
	{Func: "net/http/fcgi.Serve", Handler: 1},
	{Func: "(*net/http.CrossOriginProtection).SetDenyHandler", Handler: 1},
}

// chiRoutes: chi.go, mux.go. Handle and HandleFunc take patterns with a method as of v5.1.0; in
// older versions a pattern with a space in it is a path that no request has.
//
// MethodNotAllowedHandler in mux.go: chi sets Allow in its own handler (v5), not before a custom one.
func chiRoutes() []Route {
	return slices.Concat(
		chiMethods("(*CHI.Mux)"),
		chiMethods("(CHI.Router)"),
		[]Route{{Func: "CHI/middleware.New", Handler: 0}}, // middleware that calls no other handler
	)
}

func chiMethods(recv string) []Route {
	return []Route{
		{Func: recv + ".Connect", Handler: 2, Methods: "CONNECT"},
		{Func: recv + ".Delete", Handler: 2, Methods: "DELETE"},
		{Func: recv + ".Get", Handler: 2, Methods: "GET"}, // HEAD only with middleware.GetHead
		{Func: recv + ".Head", Handler: 2, Methods: "HEAD"},
		{Func: recv + ".Options", Handler: 2, Methods: "OPTIONS"},
		{Func: recv + ".Patch", Handler: 2, Methods: "PATCH"},
		{Func: recv + ".Post", Handler: 2, Methods: "POST"},
		{Func: recv + ".Put", Handler: 2, Methods: "PUT"},
		{Func: recv + ".Trace", Handler: 2, Methods: "TRACE"},
		{Func: recv + ".Handle", Handler: 2, Methods: "pattern $1"},
		{Func: recv + ".HandleFunc", Handler: 2, Methods: "pattern $1"},
		{Func: recv + ".Method", Handler: 3, Methods: "$1"},
		{Func: recv + ".MethodFunc", Handler: 3, Methods: "$1"},
		{Func: recv + ".Mount", Handler: 2},
		{Func: recv + ".NotFound", Handler: 1, Own: 404},
		{Func: recv + ".MethodNotAllowed", Handler: 1, Own: 405},
	}
}

// chi5Routes are what v1 does not have: Query is of v5.5.0.
var chi5Routes = []Route{
	{Func: "(*github.com/go-chi/chi/v5.Mux).Query", Handler: 2, Methods: "QUERY"},
	{Func: "(github.com/go-chi/chi/v5.Router).Query", Handler: 2, Methods: "QUERY"},
	{Func: "github.com/go-chi/chi/v5/middleware.PageRoute", Handler: 1, Methods: "GET"},
}

// gorillaRoutes: mux.go, route.go. A route lets every method through until Methods is called, before or after its
// handler is set; GET does not bring HEAD with it.
var gorillaRoutes = []Route{
	{Func: "(*github.com/gorilla/mux.Router).Handle", Handler: 2},
	{Func: "(*github.com/gorilla/mux.Router).HandleFunc", Handler: 2},
	{Func: "(*github.com/gorilla/mux.Router).Methods", Handler: -1, Methods: "$1"},
	{Func: "(*github.com/gorilla/mux.Route).Handler", Handler: 1},
	{Func: "(*github.com/gorilla/mux.Route).HandlerFunc", Handler: 1},
	{Func: "(*github.com/gorilla/mux.Route).Methods", Handler: -1, Methods: "$1"},
}

// httprouterRoutes: router.go. GET does not bring HEAD with it; OPTIONS that nobody handles is answered by the router.
var httprouterRoutes = []Route{
	{Func: "(*github.com/julienschmidt/httprouter.Router).DELETE", Handler: 2, Methods: "DELETE"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).GET", Handler: 2, Methods: "GET"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).HEAD", Handler: 2, Methods: "HEAD"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).OPTIONS", Handler: 2, Methods: "OPTIONS"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).PATCH", Handler: 2, Methods: "PATCH"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).POST", Handler: 2, Methods: "POST"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).PUT", Handler: 2, Methods: "PUT"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).Handle", Handler: 3, Methods: "$1"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).Handler", Handler: 3, Methods: "$1"},
	{Func: "(*github.com/julienschmidt/httprouter.Router).HandlerFunc", Handler: 3, Methods: "$1"},
}

// limiters are the wrappers and middlewares that limit request bodies.
var limiters = []Limiter{
	{"net/http.MaxBytesHandler"},
	{"github.com/go-chi/chi/v5/middleware.RequestSize"}, // v1 has none
	{"github.com/gin-contrib/size.RequestSizeLimiter"},
	{echo4 + "/middleware.BodyLimit"},
	{echo4 + "/middleware.BodyLimitWithConfig"},
	{echo5 + "/middleware.BodyLimit"},
	{echo5 + "/middleware.BodyLimitWithConfig"},
	{irisPath + ".LimitRequestBodySize"}, // a variable
	{irisPath + "/context.LimitRequestBodySize"},
}

// share gives a list for several import paths of a module: CHI stands for the path.
func share[T named](list []T, paths ...string) []T {
	var out []T
	for _, path := range paths {
		for _, x := range list {
			out = append(out, x.at(path).(T))
		}
	}
	return out
}

type named interface{ at(path string) named }

func (r Row) at(path string) named   { r.Func = replaceCHI(r.Func, path); return r }
func (r Route) at(path string) named { r.Func = replaceCHI(r.Func, path); return r }

func replaceCHI(name, path string) string { return strings.Replace(name, "CHI", path, 1) }
