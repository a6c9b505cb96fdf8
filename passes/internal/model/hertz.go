package model

import "slices"

// hertzRows is the table of github.com/cloudwego/hertz v0.10.4: every exported function and method that is given a
// *app.RequestContext, and what is done most to the requests, responses and headers that it leads to; testdata/conformance
// runs them. The other methods of those are unknown, as is every function without a row.
//
// A server sends when the chain of handlers has returned: the last status stands, headers may be set at any time, and
// the texts of several answers are sent one behind the other.
func hertzRows() []Row {
	return slices.Concat(hertzAnswers(), hertzRequest(), hertzFlow(), hertzParts(), hertzElse,
		isMethod(hertzCtx, "Get", "Head", "Post"),
	)
}

const (
	hertz    = "github.com/cloudwego/hertz/pkg/app"
	hertzCtx = "(*" + hertz + ".RequestContext)"
	hertzMsg = "github.com/cloudwego/hertz/pkg/protocol"
	hertzMux = "github.com/cloudwego/hertz/pkg/route"
)

// hertzSinks: app/context.go, protocol/response.go, protocol/request.go, protocol/header.go. Requests and responses are
// clients' as well.
var hertzSinks = []Sink{
	{Type: hertz + ".RequestContext", Kind: Exchange, Sends: AtReturn, Chained: true, Heedless: true, After: "context.Context"},
	{Type: hertzMsg + ".Response", Kind: Response, Sends: AtReturn, Part: true},
	{Type: hertzMsg + ".ResponseHeader", Kind: ResponseHeader, Sends: AtReturn, Part: true},
	{Type: hertzMsg + ".Request", Kind: Request, Part: true},
	{Type: hertzMsg + ".RequestHeader", Kind: RequestHeader, Part: true},
}

// hertzAnswers: app/context.go, app/server/render/*.go. A body that comes with 1xx, 204 or 304 is left out (Render,
// bodyAllowedForStatus); the rows say that it is written, which is what forbiddenbody asks for. What cannot be encoded makes
// Render panic. NotFound, NotModified and AbortWithMsg forget what was set before, headers included.
func hertzAnswers() []Row {
	return slices.Concat(
		each(hertzCtx, "$0.set(Content-Type) $0.pending($1) $0.body($2,null)", "JSON", "PureJSON", "IndentedJSON"),
		each(hertzCtx, "$0.set(Content-Type) $0.pending($1) $0.body($2)", "ProtoBuf", "XML"),
		each(hertzCtx, "$0.pending($1)", "SetStatusCode", "Status"),
		each(hertzCtx, "$0.pending($1) $0.stop", "AbortWithError", "AbortWithStatus"),
		each(hertzCtx, "$0.set(Content-Type)", "SetContentType", "SetContentTypeBytes"),
		each(hertzCtx, "$0.body($1) -> _, nil", "Write", "WriteString"),
		each(hertzCtx, "$0.set(Set-Cookie)", "SetCookie", "SetPartitionedCookie"),
		[]Row{
			{hertzCtx + ".AbortWithMsg", `$0.del(*) $0.set(Content-Type,"text/plain; charset=utf-8") $0.pending($2) $0.body($1) $0.stop`},
			{hertzCtx + ".AbortWithStatusJSON", "$0.set(Content-Type) $0.pending($1) $0.body($2,null) $0.stop"},
			{hertzCtx + ".Data", "$0.set(Content-Type) $0.pending($1) $0.body($3)"},
			{hertzCtx + ".File", "$0.set(*) $0.pending(?) $0.body"},
			{hertzCtx + ".FileAttachment", "$0.set(*) $0.pending(?) $0.body"},
			{hertzCtx + ".FileFromFS", "$0.set(*) $0.pending(?) $0.body"},
			{hertzCtx + ".HTML", "$0.set(Content-Type) $0.pending($1) $0.body"},
			{hertzCtx + ".Header", "$0.set($1,$2)"}, // an empty value removes it: nobody means that
			{hertzCtx + ".NotFound", "$0.del(*) $0.pending(404) $0.body"},
			{hertzCtx + ".NotModified", "$0.del(*) $0.pending(304)"},
			{hertzCtx + ".Redirect", "$0.set(Location) $0.pending($1)"}, // 302 for what is no redirect
			{hertzCtx + ".Render", "$0.set(*) $0.pending($1) $0.body"},
			{hertzCtx + ".SetBodyStream", "$0.body"},
			{hertzCtx + ".String", "$0.set(Content-Type) $0.pending($1) $0.tell($3) $0.body($2)"},
			{hertzCtx + ".SetBodyString", "$0.body($1)"},
			{hertzCtx + ".SetConnectionClose", "$0.set(Connection)"},
			// Whoever looks at Errors afterwards, a middleware, may choose the answer.
			{hertzCtx + ".Error", "$0.pending(?)"},
		},
	)
}

// hertzRequest: app/context.go. The body has been read when a handler is called: up to WithMaxRequestBodySize, 4 MB if it is not
// set; the server answers 413 to more (protocol/http1/server.go, writeErrorResponse).
func hertzRequest() []Row {
	return slices.Concat(
		each(hertzCtx, "$0.read(4194304) -> input", "DefaultPostForm", "FormValue", "GetPostForm", "GetPostFormArray", "GetRawData", "PostArgs", "PostForm", "PostFormArray"),
		each(hertzCtx, "$0.read(4194304)", "VisitAllPostArgs"),
		each(hertzCtx, "$0.read(4194304) -> input, error?(body)", "Body"),
		each(hertzCtx, "$0.read(4194304) -> _, error?(body)", "FormFile", "MultipartForm"),
		each(hertzCtx, "$0.read(4194304) -> error?(decode)", "Bind", "BindAndValidate", "BindByContentType", "BindForm", "BindJSON", "BindProtobuf"),
		each(hertzCtx, "-> error?(malformed)", "BindHeader", "BindQuery"),
		each(hertzCtx, "-> error?(pathvalue)", "BindPath"),
		each(hertzCtx, "-> input(path)", "Param"),
		each(hertzCtx, "-> input", "DefaultQuery", "GetQuery", "Query", "QueryArgs"),
		each(hertzCtx, "", "ClientIP", "ForEachKey", "FullPath", "Host", "IfModifiedSince", "Path", "RemoteAddr", "SaveUploadedFile", "URI", "Validate", "VisitAllCookie", "VisitAllHeaders", "VisitAllQueryArgs"),
		[]Row{
			{hertzCtx + ".ContentType", "-> value($0,Content-Type)"},
			{hertzCtx + ".Cookie", "-> of(cookie,$1)"},
			{hertzCtx + ".GetHeader", "-> value($0,$1)"},
			{hertzCtx + ".Method", "-> of(method)"},
			{hertzCtx + ".RequestBodyStream", "$0.stream"},
			{hertzCtx + ".UserAgent", "-> value($0,User-Agent)"},
		},
		// What middleware has left for handlers.
		each(hertzCtx, "", "Get", "GetBool", "GetDuration", "GetFloat32", "GetFloat64", "GetInt", "GetInt32", "GetInt64", "GetString", "GetStringMap", "GetStringMapString",
			"GetStringMapStringSlice", "GetStringSlice", "GetTime", "GetUint", "GetUint32", "GetUint64", "MustGet", "Set", "Value"),
	)
}

// hertzFlow: app/context.go. A path goes on after Abort: only the handlers behind it are not called.
func hertzFlow() []Row {
	return slices.Concat(
		each(hertzCtx, "$0.stop", "Abort"),
		each(hertzCtx, "-> stopped($0)", "IsAborted"),
		each(hertzCtx, "", "Copy", "Exile", "Finished", "GetHijackHandler", "GetIndex", "GetRequest", "GetResponse", "GetTraceInfo", "Handler", "HandlerName", "Handlers", "Hijacked",
			"IsEnableTrace", "IsExiled", "SetBinder", "SetClientIPFunc", "SetEnableTrace", "SetFormValueFunc", "SetFullPath", "SetTraceInfo"),
		each(hertzCtx, "$0.next $0.unknown", "Next"),
		// What leads to the connection, or to other handlers.
		each(hertzCtx, "$0.unknown", "Flush", "GetConn", "GetReader", "GetWriter", "Hijack", "Reset", "ResetWithoutConn", "SetConn", "SetHandlers", "SetHijackHandler", "SetIndex"),
	)
}

// hertzParts: protocol/response.go, protocol/request.go, protocol/header.go.
func hertzParts() []Row {
	return slices.Concat(
		each("(*"+hertzMsg+".Response)", "$0.body($1)", "AppendBody", "AppendBodyString", "SetBody", "SetBodyRaw", "SetBodyString"),
		each("(*"+hertzMsg+".Response)", "", "Body", "BodyBytes", "HasBodyBytes", "IsBodyStream", "StatusCode"),
		[]Row{
			{"(*" + hertzMsg + ".Response).BodyWriter", "-> writer($0)"},
			{"(*" + hertzMsg + ".Response).SetBodyStream", "$0.body"},
			{"(*" + hertzMsg + ".Response).SetConnectionClose", "$0.set(Connection)"},
			{"(*" + hertzMsg + ".Response).SetStatusCode", "$0.pending($1)"},

			{"(*" + hertzMsg + ".ResponseHeader).Add", "$0.set($1,$2)"},
			{"(*" + hertzMsg + ".ResponseHeader).Set", "$0.set($1,$2)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetBytesV", "$0.set($1)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetCanonical", "$0.set(*)"},
			{"(*" + hertzMsg + ".ResponseHeader).Del", "$0.del($1)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetContentEncoding", "$0.set(Content-Encoding)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetContentLength", "$0.set(Content-Length)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetContentType", "$0.set(Content-Type)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetContentTypeBytes", "$0.set(Content-Type)"},
			{"(*" + hertzMsg + ".ResponseHeader).SetCookie", "$0.set(Set-Cookie)"},
		},
		each("(*"+hertzMsg+".ResponseHeader)", "", "ContentLength", "ContentType", "Get", "Peek", "StatusCode"),
		each("(*"+hertzMsg+".Request)", "$0.read(4194304) -> input", "Body", "PostArgs"),
		each("(*"+hertzMsg+".Request)", "$0.read(4194304) -> input, error?(body)", "BodyE"),
		each("(*"+hertzMsg+".Request)", "$0.read(4194304) -> _, error?(body)", "FormFile", "MultipartForm"),
		each("(*"+hertzMsg+".Request)", "", "Host", "Path", "QueryString", "RequestURI", "Scheme", "URI"),
		[]Row{
			{"(*" + hertzMsg + ".Request).Method", "-> of(method)"},
			{"(*" + hertzMsg + ".RequestHeader).ContentLength", "-> of(length)"},
			{"(*" + hertzMsg + ".RequestHeader).ContentType", "-> value($0,Content-Type)"},
			{"(*" + hertzMsg + ".RequestHeader).Cookie", "-> of(cookie,$1)"},
			{"(*" + hertzMsg + ".RequestHeader).Get", "-> value($0,$1)"},
			{"(*" + hertzMsg + ".RequestHeader).Method", "-> of(method)"},
			{"(*" + hertzMsg + ".RequestHeader).Peek", "-> value($0,$1)"},
			{"(*" + hertzMsg + ".RequestHeader).UserAgent", "-> value($0,User-Agent)"},
		},
		each("(*"+hertzMsg+".RequestHeader)", "", "Host", "IsDelete", "IsGet", "IsHead", "IsOptions", "IsPost", "IsPut", "RequestURI", "VisitAll"),
	)
}

// hertzElse: app/context.go, app/fs.go, route/engine.go.
var hertzElse = []Row{
	{"(" + hertz + ".Handler).ServeHTTP", "$2.unknown"},
	{"(" + hertz + ".HandlerNameOperator).GetHandlerName", ""},
	{"(" + hertz + ".HandlerNameOperator).SetHandlerName", ""},
	{hertz + ".GetHandlerName", ""},
	{hertz + ".SetHandlerName", ""},
	{hertz + ".ServeFile", "$0.set(*) $0.pending(?) $0.body"},
	{hertz + ".ServeFileUncompressed", "$0.set(*) $0.pending(?) $0.body"},
	{"(*" + hertzMux + ".Engine).ServeHTTP", "$2.unknown"},
}

// hertzRoutes: route/routergroup.go, route/engine.go. The last handler answers; those before it are middleware. GET does not bring
// HEAD with it. NoMethod is asked only if WithHandleMethodNotAllowed is set, and nobody sets Allow.
func hertzRoutes() []Route {
	return slices.Concat(
		hertzMethods("(*"+hertzMux+".RouterGroup)"),
		hertzMethods("("+hertzMux+".IRoutes)"),
		[]Route{
			{Func: "(*" + hertzMux + ".RouterGroup).AnyEX", Handler: 2},
			{Func: "(*" + hertzMux + ".RouterGroup).HandleEX", Handler: 3, Methods: "$1"},
			{Func: "(*" + hertzMux + ".RouterGroup).Group", Handler: 2, Middleware: true, Group: true},
			{Func: "(" + hertzMux + ".IRouter).Group", Handler: 2, Middleware: true, Group: true},
			{Func: "(*" + hertzMux + ".Engine).Use", Handler: 1, Middleware: true},
			{Func: "(*" + hertzMux + ".Engine).NoRoute", Handler: 1, Own: 404, Chosen: "404"},
			{Func: "(*" + hertzMux + ".Engine).NoMethod", Handler: 1, Own: 405, Chosen: "405"},
		},
		hertzNamed("DELETE", "GET", "HEAD", "POST", "PUT"),
	)
}

func hertzMethods(of string) []Route {
	list := []Route{
		{Func: of + ".Any", Handler: 2},
		{Func: of + ".Handle", Handler: 3, Methods: "$1"},
		{Func: of + ".Use", Handler: 1, Middleware: true},
	}
	for _, method := range []string{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"} {
		list = append(list, Route{Func: of + "." + method, Handler: 2, Methods: method})
	}
	return list
}

// hertzNamed gives the routes that take a handler and its name.
func hertzNamed(methods ...string) []Route {
	var list []Route
	for _, method := range methods {
		list = append(list, Route{Func: "(*" + hertzMux + ".RouterGroup)." + method + "EX", Handler: 2, Methods: method})
	}
	return list
}
