package model

import (
	"slices"
	"strings"
)

// echoRows is the table of github.com/labstack/echo/v4 v4.16.0, whose Context is an interface, and v5 v5.4.4, where it is a
// struct: every exported function and method that is given one, or a *Response. testdata/conformance runs them.
//
// An error that a handler returns is answered by the HTTPErrorHandler, unless something was sent before.
func echoRows() []Row {
	return slices.Concat(
		inEcho(echo4, echoAnswers(), echoRequest(), echo4Only()),
		inEcho(echo5, echoAnswers(), echoRequest(), echo5Only()),
		share(echoResponse, echo4, echo5),
		share(echoElse, echo4, echo5),
	)
}

const echo4, echo5 = "github.com/labstack/echo/v4", "github.com/labstack/echo/v5"

// echoSinks: context.go, response.go. A Response sends at once; a handler that was given the Context returns an error.
var echoSinks = []Sink{
	{Type: echo4 + ".Context", Kind: Exchange, Returns: "error", Errors: echo4Errors, Otherwise: echoOtherwise, Made: []string{echo4 + ".New"}},
	{Type: echo4 + ".Response", Kind: Response, Sent: "Committed"},
	{Type: echo5 + ".Context", Kind: Exchange, Returns: "error", Errors: echo5Errors, Otherwise: echoOtherwise, Made: []string{echo5 + ".New"}},
	{Type: echo5 + ".Response", Kind: Response, Sent: "Committed"},
}

// echo4Errors: echo.go (DefaultHTTPErrorHandler), which looks at the error itself; echo5Errors: echo.go, which looks at
// what it wraps as well. Other errors are answered 500, but whoever has errors of his own that carry a status has an
// error handler for them, perhaps in another package.
const (
	echo4Errors   = `if $1==nil: | if $1.(type)=="*` + echo4 + `.HTTPError": $0.set(Content-Type) $0.status($1.Code) $0.body $0.answer | if $1!=nil, $1.(type)!="*` + echo4 + `.HTTPError": $0.unknown`
	echoOtherwise = "$0.set(Content-Type) $0.status(500) $0.body $0.answer"
	echo5Errors   = `if $1==nil: | if $1.(as)=="interface{StatusCode}": $0.set(Content-Type) $0.status($1.StatusCode()) $0.body $0.answer | if $1!=nil, $1.(as)!="interface{StatusCode}": $0.unknown`
)

// inEcho puts the receiver into rows: CTX is the Context of that version.
func inEcho(path string, lists ...[]Row) []Row {
	recv := "(" + path + ".Context)"
	if path == echo5 {
		recv = "(*" + path + ".Context)"
	}
	var rows []Row
	for _, r := range slices.Concat(lists...) {
		put := strings.NewReplacer("CTX", recv, "CHI", path)
		r.Func, r.Does = put.Replace(r.Func), put.Replace(r.Does)
		rows = append(rows, r)
	}
	return rows
}

// echoAnswers: context.go, context_fs.go, json.go. A Content-Type that was set before stays (writeContentType).
//
// JSON sends the status with the first byte, so that nothing is sent if the value cannot be encoded; that it has set
// the Content-Type by then is left out. JSONP and XML send the status before they encode.
func echoAnswers() []Row {
	return slices.Concat(
		each("CTX", "$0.set(Content-Type) $0.status($1) $0.body($2,null) $0.answer -> nil | -> error(encode)", "JSON", "JSONPretty"),
		each("CTX", "$0.set(Content-Type) $0.status($1) $0.body($2) $0.answer -> error?(client)", "HTML", "HTMLBlob", "String", "JSONBlob"),
		each("CTX", "$0.set(Content-Type) $0.status($1) $0.body $0.answer -> error?(render)", "XML", "XMLPretty", "XMLBlob"),
		// Unless the callback is no name in JavaScript.
		each("CTX", "$0.set(Content-Type) $0.set(X-Content-Type-Options) $0.status($1) $0.body $0.answer -> error?(render) | -> error", "JSONP", "JSONPBlob"),
		// 200, 206, 304, 412, 416 or 500 (net/http, ServeContent), or an error for 404.
		each("CTX", "$0.status(?) $0.answer -> nil | -> error", "File"),
		each("CTX", "$0.set(Content-Disposition) $0.status(?) $0.answer -> nil | $0.set(Content-Disposition) -> error", "Attachment", "Inline"),
		[]Row{
			{"CTX.Blob", "$0.set(Content-Type) $0.status($1) $0.body($3) $0.answer -> error?(client)"},
			{"CTX.Stream", "$0.set(Content-Type) $0.status($1) $0.body $0.answer $3.stream -> error?(copy)"},
			{"CTX.Render", "$0.set(Content-Type) $0.status($1) $0.body $0.answer -> error?(client) | -> error(encode)"}, // into a buffer first
			{"CTX.NoContent", "$0.status($1) -> nil"},
			{"CTX.Redirect", "$0.set(Location) $0.status($1) $0.answer -> nil"}, // an error if the status is none of a redirect
			{"CTX.SetCookie", "$0.set(Set-Cookie)"},
			{"CTX.Response", "-> $0"},
			{"CTX.SetResponse", "$0.unknown"},
			{"CTX.Reset", "$0.unknown"},
		},
	)
}

// echoRequest: context.go, bind.go. Bodies are read with no limit but that of middleware.BodyLimit.
//
// Bind reads the body in answer to every method, if there is one; to GET and HEAD it is the query that is meant, and
// the row leaves the body out.
func echoRequest() []Row {
	return slices.Concat(
		each("CTX", "-> input(path)", "Param"),
		each("CTX", "-> input", "QueryParam", "QueryParams", "QueryString"),
		each("CTX", "", "Cookies", "Echo", "Get", "IsTLS", "IsWebSocket", "Logger", "Path",
			"RealIP", "Scheme", "Set", "SetLogger", "SetPath", "Validate"),
		[]Row{
			{"CTX.Request", "-> $0"},
			{"CTX.SetRequest", ""}, // the same with another context.Context, as a rule
			{"CTX.Bind", "$0.method(!GET,!HEAD) $0.read -> error?(decode) | $0.method(GET,HEAD) -> error?(decode)"},
			{"CTX.Cookie", "-> of(cookie,$1), error?(cookie,$1)"},
			{"CTX.FormFile", "$0.read -> input, error?(decode)"},
			{"CTX.FormValue", "$0.read(10485760) -> input"}, // see requestRows
			{"CTX.MultipartForm", "$0.read -> _, error?(decode)"},
		},
	)
}

func echo4Only() []Row {
	return slices.Concat(
		each("CHI", "", "ContextGet", "ContextGetOr", "GetPath", "PathParam", "PathParamOr", "QueryParam", "QueryParamOr", "QueryParams", "QueryParamsOr"),
		each("CHI", "$0.read(10485760)", "FormParam", "FormParamOr", "FormParams", "FormParamsOr"),
		each("CTX", "", "Handler", "ParamNames", "ParamValues", "SetHandler", "SetParamNames", "SetParamValues"),
		[]Row{
			{"CTX.Error", "$0.unknown"}, // the project's HTTPErrorHandler
			{"CHI.NewHTTPError", "-> built(*CHI.HTTPError,Code,$0)"},
			{"(*CHI.HTTPError).SetInternal", "-> $0"}, // an HTTPError within takes its place, if somebody puts one there
			{"(*CHI.HTTPError).WithInternal", "-> $0"},
			{"CTX.FormParams", "$0.read(10485760) -> _, error?(decode)"},

			{"(*CHI.Echo).DefaultHTTPErrorHandler", "$2.unknown"},
			{"(*CHI.Echo).NewContext", "-> $2"},
			{"(*CHI.Echo).URI", ""},
			{"(*CHI.Echo).URL", ""},
			{"(*CHI.Response).Header", "-> header($0)"}, // of v5 it is that of the embedded http.ResponseWriter
			{"(*CHI.TemplateRenderer).Render", "$1.body -> error?(render)"},
			{"(CHI/middleware.ProxyBalancer).Next", ""},
			{"(CHI/middleware.TargetProvider).NextTarget", ""},

			{"(*CHI.DefaultBinder).Bind", "$2.method(!GET,!HEAD) $2.read -> error?(decode) | $2.method(GET,HEAD) -> error?(decode)"},
			{"(*CHI.DefaultBinder).BindBody", "$1.read -> error?(decode)"},
			{"(*CHI.DefaultBinder).BindHeaders", ""},
			{"(*CHI.DefaultBinder).BindPathParams", ""},
			{"(*CHI.DefaultBinder).BindQueryParams", ""},
			{"(CHI.Binder).Bind", "$2.unknown"}, // the project's own
			{"(CHI.Renderer).Render", "$1.unknown $4.unknown"},
			{"CHI.PathParamsBinder", ""},
			{"(*CHI.Router).Find", "$3.unknown"},
		},
	)
}

func echo5Only() []Row {
	return slices.Concat(
		each("CTX", "", "InitializeRoute", "ParamOr", "PathValues", "QueryParamOr", "RouteInfo", "SetPathValues", "ValidateCtx"),
		each("CHI", "", "ContextGet", "ContextGetOr", "PathParam", "PathParamOr", "QueryParam", "QueryParamOr", "QueryParams", "QueryParamsOr"),
		each("CHI", "$0.read(10485760)", "FormValue", "FormValueOr", "FormValues", "FormValuesOr"),
		[]Row{
			{"CHI.NewHTTPError", "-> built(*CHI.HTTPError,Code,$0)"},
			{"CTX.FileFS", "$0.status(?) $0.answer -> nil | -> error"},
			{"CTX.FormValueOr", "$0.read(10485760)"},
			{"CTX.FormValues", "$0.read(10485760) -> _, error?(decode)"},

			{"(*CHI.DefaultBinder).Bind", "$1.method(!GET,!HEAD) $1.read -> error?(decode) | $1.method(GET,HEAD) -> error?(decode)"},
			{"CHI.BindBody", "$0.read -> error?(decode)"},
			{"CHI.BindHeaders", ""},
			{"CHI.BindPathValues", ""},
			{"CHI.BindQueryParams", ""},
			{"CHI.PathValuesBinder", ""},
			{"(CHI.Binder).Bind", "$1.unknown"},
			{"(CHI.Renderer).Render", "$1.unknown $2.unknown"},
			{"(*CHI.TemplateRenderer).Render", "$2.body -> error?(render)"},
			{"(CHI.Router).Route", "$1.unknown"},
			{"(*CHI.DefaultRouter).Route", "$1.unknown"},
			{"(*CHI.Echo).NewContext", "-> $2"},
			{"CHI.NewContext", "-> $1"},
			{"CHI.HandlerName", ""},
			{"CHI.UnwrapResponse", "-> $0, _"},
			{"(CHI/middleware.ProxyBalancer).Next", ""},
			{"(CHI/middleware.RateLimiterStoreContext).AllowContext", "$1.unknown"},
			{"(*CHI/middleware.RateLimiterMemoryStore).AllowContext", "$1.unknown"},
			{"CHI.ResolveResponseStatus", "-> $0, _"},
		},
	)
}

// echoResponse: response.go.
var echoResponse = []Row{
	{"CHI.NewResponse", "-> $0"},
	{"(*CHI.Response).WriteHeader", "$0.status($1)"},
	{"(*CHI.Response).Write", "$0.body($1) -> _, error?(client)"},
	{"(*CHI.Response).Flush", "$0.flush"},
	{"(*CHI.Response).Hijack", "$0.unknown"},
	{"(*CHI.Response).Unwrap", "-> $0"},
	{"(*CHI.Response).Before", ""},
	{"(*CHI.Response).After", ""},
}

// echoElse: echo.go, json.go, binder.go, ip.go.
var echoElse = []Row{
	{"(*CHI.Echo).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*CHI.Echo).ReleaseContext", ""},
	{"(CHI.DefaultJSONSerializer).Serialize", "$1.body($2,null) -> nil | -> error(encode)"},
	{"(CHI.DefaultJSONSerializer).Deserialize", "$1.read -> error?(decode)"},
	{"(CHI.JSONSerializer).Serialize", "$1.body($2,null) -> nil | $1.unknown -> error(encode)"},
	{"(CHI.JSONSerializer).Deserialize", "$1.read -> error?(decode)"},
	{"CHI.FormFieldBinder", ""}, // reads the form when it is asked for a field
	{"CHI.QueryParamsBinder", ""},
	{"CHI/middleware.DefaultSkipper", ""},
}
