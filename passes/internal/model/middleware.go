package model

import "slices"

// middlewareTables is the table of what stands before handlers: github.com/gorilla/handlers v1.5.2, github.com/urfave/negroni
// v1.0.0 and v3.1.2, github.com/rs/cors v1.11.1, github.com/gin-contrib/timeout v1.1.0, those of chi, and of others what looks at credentials. A function that makes a
// handler of a handler does nothing itself; it has a row to say that it was looked at and puts no limit on bodies.
// testdata/conformance runs them, and asks what they answer by themselves.
func middlewareTables() []Row {
	return slices.Concat(
		each("github.com/gorilla/handlers", "",
			"CORS", "CanonicalHost", "CombinedLoggingHandler", "CompressHandler", "CompressHandlerLevel", "ContentTypeHandler", "CustomLoggingHandler",
			"HTTPMethodOverrideHandler", "LoggingHandler", "ProxyHeaders", "RecoveryHandler"),
		[]Row{{"(github.com/gorilla/handlers.MethodHandler).ServeHTTP", "$1.unknown $2.unknown"}},

		each("(*github.com/rs/cors.Cors)", "", "Handler", "OriginAllowed"),
		each("(*github.com/rs/cors.Cors)", "$1.unknown $2.unknown", "HandlerFunc", "ServeHTTP"),

		share(negroniRows(), negroni...),

		each("github.com/gin-contrib/timeout", "", "New", "NewWriter"),

		authRows(),

		share(chiMiddleware(), chi...),
		each("github.com/go-chi/chi/v5/middleware", "",
			"ClientIPFromHeader", "ClientIPFromRemoteAddr", "ClientIPFromXFF", "ClientIPFromXFFTrustedProxies", "Deprecation", "PathRewrite", "StripPrefix", "Sunset", "SupressNotFound"),
		each("github.com/go-chi/chi/v5/middleware", "", "Maybe"),
	)
}

const ginJWT = "github.com/appleboy/gin-jwt/v2"

// authRows: github.com/appleboy/gin-jwt/v2 v2.10.3, auth_jwt.go; iris's middleware/basicauth/error.go, middleware/jwt/verifier.go and
// extractor.go. What of it answers or sets headers depends on fields of the middleware.
func authRows() []Row {
	const irisJWT = irisPath + "/middleware/jwt"
	return slices.Concat(
		each("(*"+ginJWT+".GinJWTMiddleware)", "$1.unknown", "GetClaimsFromJWT", "LoginHandler", "LogoutHandler", "RefreshHandler", "RefreshToken", "SetCookie"),
		each("(*"+ginJWT+".GinJWTMiddleware)", "", "CheckIfTokenExpire", "ParseToken"),
		each(ginJWT, "", "ExtractClaims", "GetToken"),
		each(irisJWT, "", "FromHeader", "FromQuery", "Get", "GetVerifiedToken"),
		[]Row{
			{"(*" + irisJWT + ".Verifier).RequestToken", "$1.lose"}, // perhaps from the body
			{"(" + irisJWT + ".ClaimsContextValidator).Validate", "$1.unknown"},
			{irisPath + "/middleware/basicauth.DefaultErrorHandler", "$0.unknown"},
		},
	)
}

// chiMiddleware: middleware/*.go. BasicAuth answers 401 with WWW-Authenticate, Throttle 429 with Retry-After, AllowContentType,
// AllowContentEncoding and ContentCharset 415, Timeout 504 once its handler has returned, Recoverer 500.
func chiMiddleware() []Row {
	return slices.Concat(
		[]Row{{"(*CHI/middleware.Compressor).Handler", ""}, {"(CHI/middleware.HeaderRouter).Handler", ""}},
		each("CHI/middleware", "",
			"AllowContentEncoding", "AllowContentType", "BasicAuth", "CleanPath", "Compress", "ContentCharset", "Heartbeat", "Profiler", "RealIP", "RedirectSlashes",
			"RequestLogger", "SetHeader", "StripSlashes", "Throttle", "ThrottleBacklog", "ThrottleWithOpts", "URLFormat", "WithValue"),
	)
}

// negroni is its import paths: v1 and v2, which share one, and v3.
var negroni = []string{"github.com/urfave/negroni", "github.com/urfave/negroni/v3"}

// negroniRows: negroni.go, response_writer.go, logger.go, recovery.go, static.go. Its ResponseWriter forwards header,
// status and body.
func negroniRows() []Row {
	return slices.Concat(
		each("CHI", "", "Wrap", "WrapFunc"),
		[]Row{
			{"(*CHI.Negroni).Handlers", ""},
			{"CHI.NewResponseWriter", "-> $0"},
			{"(CHI.ResponseWriter).Before", ""},
			{"(CHI.ResponseWriter).Size", ""},
			{"(CHI.ResponseWriter).Status", ""},
			{"(CHI.ResponseWriter).Written", "-> sent($0)"},

			{"(CHI.Handler).ServeHTTP", "$1.unknown $2.unknown"},
			{"(CHI.HandlerFunc).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*CHI.Logger).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*CHI.Negroni).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*CHI.Recovery).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*CHI.Static).ServeHTTP", "$1.unknown $2.unknown"},
			{"(CHI.PanicFormatter).FormatPanicError", "$1.unknown"},
			{"(*CHI.HTMLPanicFormatter).FormatPanicError", "$1.unknown"},
			{"(*CHI.TextPanicFormatter).FormatPanicError", "$1.unknown"},
		},
	)
}

// negroniRoutes: negroni.go. What UseHandler adds is called, and then the next one; its handlers get every method.
func negroniRoutes() []Route {
	return share([]Route{
		{Func: "CHI.New", Handler: 0, Middleware: true},
		{Func: "(*CHI.Negroni).With", Handler: 1, Middleware: true},
		{Func: "(*CHI.Negroni).Use", Handler: 1, Middleware: true},
		{Func: "(*CHI.Negroni).UseFunc", Handler: 1, Middleware: true},
		{Func: "(*CHI.Negroni).UseHandler", Handler: 1},
		{Func: "(*CHI.Negroni).UseHandlerFunc", Handler: 1},
	}, negroni...)
}

// timeoutRoutes: gin-contrib/timeout options.go. The handler answers what took too long.
var timeoutRoutes = []Route{{Func: "github.com/gin-contrib/timeout.WithResponse", Handler: 0}}

// mapRoutes are the types of maps from a method to its handler.
var mapRoutes = []string{"github.com/gorilla/handlers.MethodHandler"}

// RoutesByMethod reports whether a map of the type of that name, the path of its package and its name joined by a dot, has handlers
// under the methods that they are given.
func RoutesByMethod(name string) bool { return slices.Contains(mapRoutes, name) }
