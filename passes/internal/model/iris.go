package model

import (
	"slices"
	"strings"
)

// irisRows is the table of github.com/kataras/iris/v12 v12.2.11: every exported function and method of its core that is
// given a *context.Context or its ResponseWriter. testdata/conformance runs them.
//
// A status that is set stands until the first byte or the end of the request (context/response_writer.go, EndRequest). A
// handler calls the next one itself.
func irisRows() []Row {
	return slices.Concat(inIris(irisAnswers(), irisRequest(), irisFlow()), irisWriter(), irisElse())
}

const irisPath = "github.com/kataras/iris/v12"

// irisSinks: context/context.go, context/response_writer.go.
var irisSinks = []Sink{
	{Type: irisPath + "/context.Context", Kind: Exchange, Sends: AtFirstByte},
	{Type: irisPath + "/context.ResponseWriter", Kind: Response, Sends: AtFirstByte},
}

func inIris(lists ...[]Row) []Row { return inFiber("(*"+irisPath+"/context.Context)", lists...) }

// irisAnswers: context/context.go. If the data cannot be encoded, or the view is not there, an error is returned and 500 is sent, unless
// something was before; that outcome is left out, since nobody means it. A status of 400 and above with no body gets one at
// the end (core/router/handler.go, FireErrorCode).
func irisAnswers() []Row {
	return slices.Concat(
		each("CTX", "$0.set(Content-Type) $0.body($1,null) $0.answer -> nil", "JSON", "JSONP"),
		each("CTX", "$0.set(Content-Type) $0.body($1) $0.answer -> nil", "Markdown", "TextYAML", "XML", "YAML"),
		each("CTX", "$0.set(Content-Type) $0.body($1) $0.answer -> _, nil", "MsgPack", "Protobuf"),
		each("CTX", "$0.set(Content-Type) $0.body($1) -> _, error?(client)", "Binary", "HTML", "Text"),
		each("CTX", "$0.body($1) -> _, error?(client)", "Write", "WriteString"),
		each("CTX", "$0.tell($2) $0.body($1) -> _, error?(client)", "Writef"),
		each("CTX", "$0.set(Content-Type) $0.body $0.answer -> nil", "RenderComponent", "View"),
		each("CTX", "$0.status(?) $0.answer", "ServeContent", "ServeContentWithRate"),
		each("CTX", "$0.set(*) $0.status(?) $0.answer -> nil | $0.set(*) $0.pending(?) -> error", "SendFile", "SendFileWithRate", "ServeFile", "ServeFileWithRate"),
		each("CTX", "$0.pending($1)", "StatusCode", "StopWithStatus"),
		each("CTX", "$0.set(Set-Cookie)", "RemoveCookie", "SetCookie", "SetCookieKV"),
		[]Row{
			{"CTX.ContentType", "$0.set(Content-Type)"},
			{"CTX.Header", "$0.set($1,$2)"}, // an empty value removes it: nobody means that
			{"CTX.Negotiate", "$0.set(*) $0.pending(?) $0.body | $0.pending(?)"},
			{"CTX.NotFound", "$0.pending(404)"},
			{"CTX.Problem", "$0.set(Content-Type) $0.pending(?) $0.body($1) $0.answer -> nil"}, // the problem has a status
			// Only the answer to GET has a body (net/http, Redirect); without a status the one that was chosen before stands, if it is of a
			// redirect or a failure.
			{"CTX.Redirect", "if $2==nil: $0.method(GET) $0.set(Location) $0.status(?) $0.body $0.answer | if $2==nil: $0.method(!GET) $0.set(Location) $0.pending(?)" +
				" | if $2!=nil: $0.method(GET) $0.set(Location) $0.status($2.0) $0.body $0.answer | if $2!=nil: $0.method(!GET) $0.set(Location) $0.pending($2.0)"},
			{"CTX.Render", "$0.set(*) $0.pending($1) $0.body"},
			{"CTX.SetLastModified", "$0.set(Last-Modified)"},
			{"CTX.StopWithError", "if $2==nil: | if $2!=nil: $0.pending($1) $0.body($2)"},
			{"CTX.StopWithJSON", "$0.set(Content-Type) $0.pending($1) $0.body($2,null) $0.answer -> nil"},
			{"CTX.StopWithPlainError", "if $2==nil: | if $2!=nil: $0.pending($1)"},
			{"CTX.StopWithProblem", "$0.set(Content-Type) $0.pending($1) $0.body $0.answer -> nil"},
			{"CTX.StopWithText", "$0.pending($1) $0.tell($3) $0.body($2)"},
			{"CTX.StreamWriter", "$0.unknown"}, // writes what a closure writes
			{"CTX.UpsertCookie", "$0.set(Set-Cookie)"},
			{"CTX.WriteNotModified", "$0.del(Content-Type) $0.del(Content-Length) $0.pending(304)"},
			{"CTX.WriteWithExpiration", "$0.set(Last-Modified) $0.body($1) -> _, error?(client) | $0.pending(304) -> _, nil"},
		},
	)
}

// irisRequest: context/context.go. Bodies are read with no limit but that of SetMaxRequestBodySize; forms as in ginForms.
func irisRequest() []Row {
	return slices.Concat(
		each("CTX", "$0.read -> error?(decode)", "ReadJSON", "ReadJSONProtobuf", "ReadMsgPack", "ReadProtobuf", "ReadXML", "ReadYAML", "UnmarshalBody"),
		each("CTX", "$0.read -> _, error?(body)", "GetBody", "ReadMultipartRelated"),
		each("CTX", "$0.read -> _, _, error?(body)", "FormFile", "FormFiles", "UploadFormFiles"),
		each("CTX", "$0.read(10485760)", "FormValue", "FormValueDefault", "FormValues"),
		each("CTX", "$0.read(10485760)", irisPosts("", "Complex128Default", "Complex64Default", "Default", "Float32Default", "Float64Default", "Int16Default", "Int32Default", "Int64Default",
			"Int8Default", "IntDefault", "Trim")...),
		each("CTX", "$0.read(10485760) -> _, error?(body)", irisPosts("Bool", "Complex128", "Complex64", "Float32", "Float64", "Int", "Int16", "Int32", "Int64", "Int8", "Many", "SimpleDate", "String", "Time",
			"Uint", "Uint16", "Uint32", "Uint64", "Uint8", "Weekday", "s")...),
		each("CTX", "", "AbsoluteURI", "CheckIfModifiedSince", "ClientSupportsEncoding", "Domain", "FindClosest", "FullRequestURI", "GetReferrer", "Host", "IsAjax", "IsGRPC",
			"IsHTTP2", "IsMobile", "IsSSL", "IsScript", "IsWWW", "MaxAge", "Path", "RemoteAddr", "RequestPath", "ResetQuery", "SaveFormFile",
			"Scheme", "Subdomain", "SubdomainFull", "URLParamBoolDefault", "URLParamExists", "URLParamFloat64Default", "URLParamInt32Default", "URLParamInt64Default", "URLParamIntDefault",
			"URLParamUint64", "VisitAllCookies"),
		each("CTX", "-> input", "URLParam", "URLParamDefault", "URLParamEscape", "URLParamSlice", "URLParamTrim", "URLParams", "URLParamsSorted"),
		each("CTX", "-> input, error?(malformed)", "URLParamBool", "URLParamFloat64", "URLParamInt", "URLParamInt64"),
		each("CTX", "-> error?(malformed)", "ReadHeaders", "ReadQuery"),
		each("CTX", "-> error?(pathvalue)", "ReadParams", "ReadURL"),
		[]Row{
			{"CTX.GetContentLength", "-> of(length)"},
			{"CTX.GetContentTypeRequested", "-> value($0,Content-Type)"},
			{"CTX.GetCookie", "-> of(cookie,$1)"},
			{"CTX.GetHeader", "-> value($0,$1)"},
			{"CTX.GetRequestCookie", "-> of(cookie,$1), error?(cookie,$1)"},
			{"CTX.Method", "-> of(method)"},
			{"CTX.Params", "-> input(path)"},
			// In answer to GET the query is meant.
			{"CTX.ReadBody", "$0.method(!GET) $0.read -> error?(body) | $0.method(GET) -> error?(body)"},
			{"CTX.ReadForm", "$0.read(10485760) -> error?(decode)"},
			{"CTX.ReadJSONStream", "$0.stream -> error?(body)"},
			{"CTX.Request", "-> $0"},
			{"CTX.SetMaxRequestBodySize", "$0.limit($1)"},
		},
	)
}

// irisPosts are the names of methods that read a form's values.
func irisPosts(suffixes ...string) []string {
	names := make([]string, len(suffixes))
	for i, s := range suffixes {
		names[i] = "PostValue" + s
	}
	return names
}

// irisFlow: context/context.go. A path goes on after StopExecution: only the handlers behind it are not called.
func irisFlow() []Row {
	return slices.Concat(
		each("CTX", "", "AddCookieOptions", "Application", "ClearCookieOptions", "Clone", "Controller", "Deadline", "DisablePoolRelease", "Done", "Err", "GetContentType", "GetCurrentRoute", "GetErr",
			"GetErrPublic", "GetFunc", "GetID", "GetLocale", "GetStatusCode", "GetViewData", "HandlerFileLine", "HandlerIndex", "HandlerName", "Handlers", "IsCanceled", "IsDebug", "IsRecordingBody",
			"IsRecovered", "IsStopped", "Negotiation", "NextHandler", "RecordRequestBody", "ReflectValue", "RegisterDependency", "RouteExists", "RouteName", "SetCurrentRoute", "SetErr",
			"SetErrPrivate", "SetFunc", "SetID", "SetLanguage", "SetLogoutFunc", "SetUser", "StopExecution", "String", "Tr", "UnregisterDependency", "User", "Value", "Values", "ViewData", "ViewEngine",
			"ViewLayout", "FallbackView"),
		// What calls other handlers, or puts another response in this one's place.
		each("CTX", "$0.unknown", "AddHandler", "BeginRequest", "CallFunc", "CompressReader", "CompressWriter", "Do", "EndRequest", "Exec", "IsRecording", "Logout", "Next", "NextOr", "NextOrNotFound",
			"OnClose", "OnCloseErr", "OnConnectionClose", "OnConnectionCloseErr", "Proceed", "ProceedAndReportIfStopped", "Record", "Recorder", "ResetRequest", "ResetResponseWriter", "ResumeExecution",
			"SetHandlers", "Skip"),
		[]Row{{"CTX.ResponseWriter", "-> $0"}},
	)
}

// irisWriter: context/response_writer.go. Header, Write and WriteHeader are those of net/http's interface.
func irisWriter() []Row {
	return slices.Concat(
		each("("+irisPath+"/context.ResponseWriter)", "", "Clone", "GetBeforeFlush", "IsHijacked", "SetBeforeFlush", "SetWritten", "StatusCode", "Written"),
		each("("+irisPath+"/context.ResponseWriter)", "$0.flush", "Flush", "FlushResponse"),
		each("("+irisPath+"/context.ResponseWriter)", "$0.unknown", "BeginResponse", "CopyTo", "EndResponse", "Flusher", "Naive", "SetWriter"),
	)
}

// irisElse: context/*.go, core/router/*.go.
func irisElse() []Row {
	return slices.Concat(
		each("(*"+irisPath+"/context.RequestParams)", "-> derived($0)", "Get", "GetDecoded", "GetEscape", "GetTrim"),
		each(irisPath+"/context", "", "AddCompressHeaders", "CookieCleanPath", "CookieSecure", "GetEncoding", "GetHost", "GetScheme", "GetSubdomainFull", "HandlerExists", "NewContext", "RegisterApplication",
			"TrimParamFilePart"),
		each("("+irisPath+"/context.I18nReadOnly)", "", "GetLocale", "TrContext"),
		each("("+irisPath+"/context.Application)", "$1.unknown", "FireErrorCode", "ServeHTTPC"),
		each("(*"+irisPath+"/context.Pool)", "", "Release", "ReleaseLight"),
		[]Row{
			{"(" + irisPath + "/context.Application).RouteExists", ""},
			{"(" + irisPath + "/context.Application).ServeHTTP", "$1.unknown $2.unknown"},
			{"(" + irisPath + "/context.ContentNegotiator).Negotiate", "$1.unknown"},
			{"(" + irisPath + "/context.ErrorHandler).HandleContextError", "$1.unknown"},
			{"(" + irisPath + "/context.ErrorHandlerFunc).HandleContextError", "$1.unknown"},
			{"(" + irisPath + "/context.FallbackView).FallbackView", "$1.unknown"},
			{"(" + irisPath + "/context.FallbackViewFunc).FallbackView", "$1.unknown"},
			{"(" + irisPath + "/context.FallbackViewLayout).FallbackView", "$1.unknown"},
			{"(" + irisPath + "/context.FallbackViewProvider).FallbackView", "$1.unknown"},
			{"(*" + irisPath + "/context.Pool).Acquire", "$1.unknown $2.unknown"},
			{"(*" + irisPath + "/context.ProblemOptions).Apply", "$1.set(Retry-After)"},
			{"(*" + irisPath + "/context.ResponseRecorder).BeginRecord", "$1.unknown"},
			{"(*" + irisPath + "/context.ResponseRecorder).CopyTo", "$1.unknown"},
			{irisPath + "/context.AcquireCompressResponseWriter", "$0.unknown"},
			{irisPath + "/context.FormValueDefault", "$0.read(10485760)"},
			{irisPath + "/context.GetBody", "$0.read -> _, _, error?(body)"},
			{irisPath + "/context.GetForm", "$0.read(10485760)"},

			{"(*" + irisPath + "/core/router.APIBuilder).Match", ""},
			{"(*" + irisPath + "/core/router.Router).RouteExists", ""},
			{"(*" + irisPath + "/core/router.Router).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*" + irisPath + "/core/router.Router).ServeHTTPC", "$1.unknown"},
			{"(" + irisPath + "/core/router.HTTPErrorHandler).FireErrorCode", "$1.unknown"},
			{"(" + irisPath + "/core/router.PartyMatcher).Match", "$1.unknown"},
			{"(" + irisPath + "/core/router.RequestHandler).HandleRequest", "$1.unknown"},
			{"(" + irisPath + "/core/router.RequestHandler).RouteExists", ""},
			{"(" + irisPath + "/core/router.ServerHandler).ServeHTTPC", "$1.unknown"},
			{irisPath + "/core/router.DirList", "$0.unknown"},
			{irisPath + "/core/router.NewRoute", ""},
			{irisPath + "/core/router.RedirectAbsolute", "$0.set(Location) $0.status($3) $0.body $0.answer"},
		},
	)
}

// irisRoutes: core/router/api_builder.go, core/router/party.go. The last handler answers; those before it call it. GET does not
// bring HEAD with it. The handlers of a status are called when nothing was written with it.
func irisRoutes() []Route {
	return slices.Concat(
		irisMethods("(*"+irisPath+"/core/router.APIBuilder)"), irisMethods("("+irisPath+"/core/router.Party)"),
		[]Route{
			{Func: "(" + irisPath + ".ApplicationBuilder).Handle", Handler: 3, Methods: "$1"},
			{Func: "(" + irisPath + ".MiddlewareGuide).Middlewares", Handler: 1, Middleware: true},
			{Func: "(" + irisPath + ".MiddlewareGuide).RouterMiddlewares", Handler: 1, Middleware: true},
			{Func: irisPath + ".ConfigureMiddleware", Handler: 0, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.APIBuilder).DoneGlobal", Handler: 1},
			{Func: "(*" + irisPath + "/core/router.APIBuilder).UseGlobal", Handler: 1, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.APIBuilder).WildcardSubdomain", Handler: 1, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.Route).Done", Handler: 1},
			{Func: "(*" + irisPath + "/core/router.Route).Use", Handler: 1, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.Route).UseOnce", Handler: 1, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.Router).AddRouterWrapper", Handler: 1, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.Router).Downgrade", Handler: 1},
			{Func: "(*" + irisPath + "/core/router.Router).PrependRouterWrapper", Handler: 1, Middleware: true},
			{Func: "(*" + irisPath + "/core/router.Router).WrapRouter", Handler: 1, Middleware: true},
		},
	)
}

func irisMethods(of string) []Route {
	list := []Route{
		{Func: of + ".Any", Handler: 2},
		{Func: of + ".CreateRoutes", Handler: 3, Methods: "$1"},
		{Func: of + ".Done", Handler: 1},
		{Func: of + ".Handle", Handler: 3, Methods: "$1"},
		{Func: of + ".HandleMany", Handler: 3},
		{Func: of + ".None", Handler: 2},
		{Func: of + ".OnAnyErrorCode", Handler: 1, Chosen: "?"},
		{Func: of + ".OnErrorCode", Handler: 2, Chosen: "$1"},
		{Func: of + ".Party", Handler: 2, Middleware: true},
		{Func: of + ".Subdomain", Handler: 2, Middleware: true},
		{Func: of + ".Use", Handler: 1, Middleware: true},
		{Func: of + ".UseError", Handler: 1, Middleware: true, Chosen: "?"},
		{Func: of + ".UseOnce", Handler: 1, Middleware: true},
		{Func: of + ".UseRouter", Handler: 1, Middleware: true},
	}
	for _, method := range []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"} {
		list = append(list, Route{Func: of + "." + method[:1] + strings.ToLower(method[1:]), Handler: 2, Methods: method})
	}
	return list
}
