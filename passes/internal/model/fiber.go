package model

import (
	"slices"
	"strings"
)

// fiberRows is the table of github.com/gofiber/fiber/v2 v2.52.15, whose Ctx is a struct, and v3 v3.1.0, where it is an interface:
// every exported function and method that is given one. testdata/conformance runs them.
//
// Nothing is sent before the handlers have returned: the last status and the last body stand, and headers may be set
// at any time. An error that a handler returns replaces status and body.
func fiberRows() []Row {
	return slices.Concat(
		inFiber("(*"+fiber2+".Ctx)", fiberAnswers(), fiberHeaders, fiberRequest(), fiber2Only()),
		inFiber("("+fiber3+".Ctx)", fiberAnswers(), fiber3Answers, fiberHeaders, fiberRequest(), fiber3Only()),
		inFiber("("+fiber3+".Res)", fiberAnswers(), fiber3Answers, fiberHeaders, fiber3Res()),
		inFiber("("+fiber3+".Req)", fiber3Req()),
		fiber3Bind(),
		fiberElse,
	)
}

const fiber2, fiber3 = "github.com/gofiber/fiber/v2", "github.com/gofiber/fiber/v3"

// fiberSinks: ctx.go, redirect.go, bind.go.
func fiberSinks() []Sink {
	return []Sink{
		{Type: fiber2 + ".Ctx", Kind: Exchange, Sends: AtReturn, Returns: "error", Errors: fiberErrors(fiber2), Otherwise: fiberOtherwise, Handler: "ErrorHandler", Made: []string{fiber2 + ".New"}},
		{Type: fiber3 + ".Ctx", Kind: Exchange, Sends: AtReturn, Returns: "error", Errors: fiberErrors(fiber3), Otherwise: fiberOtherwise, Handler: "ErrorHandler", Made: []string{fiber3 + ".New"}},
		{Type: fiber3 + ".Res", Kind: Response, Sends: AtReturn},
		{Type: fiber3 + ".Req", Kind: Request},
		{Type: fiber3 + ".Redirect", Kind: Exchange, Sends: AtReturn, Part: true},
		{Type: fiber3 + ".Bind", Kind: Request, Part: true},
	}
}

// fiberErrors: app.go (DefaultErrorHandler). Headers that were set before stay. For other errors see echo4Errors.
func fiberErrors(path string) string {
	name := `"*` + path + `.Error"`
	return "if $1==nil: | if $1.(as)==" + name + ": $0.set(Content-Type) $0.pending($1.Code) $0.body | if $1!=nil, $1.(as)!=" + name + ": $0.unknown"
}

const fiberOtherwise = "$0.set(Content-Type) $0.pending(500) $0.body"

// fiberRedirect is what a redirection of v3 does, with the status that Status was given, or without (redirect.go).
const fiberRedirect = "if $0.(kept)==nil: $0.set(Location) $0.pending(303) -> nil | if $0.(kept)!=nil: $0.set(Location) $0.pending($0.(kept)) -> nil"

// bare are functions of frameworks whose errors carry no status, beside those of other packages: BodyParser returns one with 422 for a media type
// that it does not know, and what the decoder says otherwise.
var bare = []string{
	"(*" + fiber2 + ".Ctx).BodyParser", "(*" + fiber2 + ".Ctx).CookieParser", "(*" + fiber2 + ".Ctx).ParamsInt", "(*" + fiber2 + ".Ctx).ParamsParser", "(*" + fiber2 + ".Ctx).QueryParser",
	"(*" + fiber2 + ".Ctx).ReqHeaderParser",
	"(*" + fiber3 + ".Bind).All", "(*" + fiber3 + ".Bind).Body", "(*" + fiber3 + ".Bind).CBOR", "(*" + fiber3 + ".Bind).Cookie", "(*" + fiber3 + ".Bind).Form", "(*" + fiber3 + ".Bind).Header",
	"(*" + fiber3 + ".Bind).JSON", "(*" + fiber3 + ".Bind).MsgPack", "(*" + fiber3 + ".Bind).Query", "(*" + fiber3 + ".Bind).URI", "(*" + fiber3 + ".Bind).XML",
}

// Bare reports whether the errors of the function of that full name, of which there is a row, carry no status.
func Bare(fullName string) bool {
	return !IsSinkPackage(packagePath(fullName)) || slices.Contains(bare, fullName)
}

func inFiber(recv string, lists ...[]Row) []Row {
	var rows []Row
	for _, r := range slices.Concat(lists...) {
		r.Func = strings.Replace(r.Func, "CTX", recv, 1)
		rows = append(rows, r)
	}
	return rows
}

// fiberAnswers: ctx.go of v2, res.go of v3.
//
// SendStatus writes the status's name as body if there is none; with a status that has no body, fasthttp drops
// it (v2) or fiber leaves it out (v3). The status of a redirect is a variadic argument, which is not followed.
func fiberAnswers() []Row {
	return slices.Concat(
		each("CTX", "$0.set(Content-Type) $0.body($1,null) -> nil | -> error(encode)", "JSON"),
		each("CTX", "$0.set(Content-Type) $0.body -> nil | -> error(encode)", "XML", "Render"),
		each("CTX", "$0.body($1) -> nil", "Send", "SendString"),
		each("CTX", "$0.body($1) -> _, nil", "Write", "WriteString"),
		each("CTX", "$0.tell($2) $0.body($1) -> _, nil", "Writef"),
		[]Row{
			{"CTX.JSONP", "$0.set(X-Content-Type-Options) $0.set(Content-Type) $0.body -> nil | -> error(encode)"},
			{"CTX.SendStatus", "if $1!=204, $1!=304: $0.pending($1) $0.body -> nil | if $1==204: $0.pending($1) -> nil | if $1==304: $0.pending($1) -> nil"},
			{"CTX.SendStream", "$0.body $1.stream -> nil"},
			{"CTX.SendFile", "$0.set(*) $0.pending(?) $0.body -> nil | $0.unknown -> error"},
			{"CTX.Download", "$0.set(*) $0.pending(?) $0.body -> nil | $0.unknown -> error"},
			{"CTX.Status", "$0.pending($1) -> $0"},
		},
	)
}

// fiberHeaders: likewise.
var fiberHeaders = []Row{
	{"CTX.Append", "$0.set($1)"},
	{"CTX.Attachment", "$0.set(*)"}, // the Content-Type as well, if there is a name
	{"CTX.ClearCookie", "$0.set(Set-Cookie)"},
	{"CTX.Cookie", "$0.set(Set-Cookie)"},
	{"CTX.Links", "$0.set(Link)"},
	{"CTX.Location", "$0.set(Location)"},
	{"CTX.Set", "$0.set($1,$2)"},
	{"CTX.Type", "$0.set(Content-Type) -> $0"},
	{"CTX.Vary", "$0.set(Vary)"},
}

// fiberRequest: ctx.go of v2, req.go of v3. The body has been read when a handler is called: up to Config.BodyLimit, 4 MB
// if it is not set; the server answers 413 to more.
func fiberRequest() []Row {
	return slices.Concat(
		each("CTX", "$0.read(4194304) -> input", "Body", "BodyRaw", "FormValue"),
		each("CTX", "$0.read(4194304) -> input, error?(decode)", "FormFile", "MultipartForm"),
		each("CTX", "$0.unknown", "Next", "RestartRouting"),
		each("CTX", "", "AcceptsCharsets", "AcceptsEncodings", "AcceptsLanguages", "App", "BaseURL", "ClientHelloInfo", "Fresh",
			"GetReqHeaders", "GetRespHeader", "GetRespHeaders", "GetRouteURL", "Hostname", "IP", "IPs", "IsFromLocal", "IsProxyTrusted", "Locals", "OriginalURL",
			"Path", "Port", "Protocol", "Range", "Route", "Secure", "Stale", "String", "Subdomains", "XHR"),
		fiberAsks(),
		[]Row{
			{"CTX.Request", "-> $0"},
			{"CTX.Response", "-> $0"},
		},
	)
}

func fiber2Only() []Row {
	return slices.Concat(
		each("CTX", "-> error?(malformed)", "CookieParser", "ParamsParser", "QueryParser", "ReqHeaderParser"),
		each("CTX", "", "AllParams", "Bind", "QueryBool", "QueryFloat", "QueryInt", "SaveFile", "SaveFileToStorage", "SetUserContext", "UserContext"),
		[]Row{
			{"CTX.ParamsInt", "-> input(path), error?(pathvalue)"},
			{"CTX.BodyParser", "$0.read(4194304) -> error?(decode)"},
			{"CTX.Context", "-> $0"},
			{"CTX.Format", "$0.set(Content-Type) $0.body -> nil | -> error(encode)"},
			{"CTX.Redirect", "if $2==nil: $0.set(Location) $0.pending(302) -> nil | if $2!=nil: $0.set(Location) $0.pending($2.0) -> nil"},
			{"CTX.RedirectBack", "if $2==nil: $0.set(Location) $0.pending(302) -> nil | if $2!=nil: $0.set(Location) $0.pending($2.0) -> nil"},
			{"CTX.RedirectToRoute", "if $3==nil: $0.set(Location) $0.pending(302) -> nil | if $3!=nil: $0.set(Location) $0.pending($3.0) -> nil"},
		},
	)
}

// fiber3Answers: res.go.
var fiber3Answers = []Row{
	{"CTX.AutoFormat", "$0.set(Content-Type) $0.body -> nil | -> error(encode)"},
	{"CTX.CBOR", "$0.set(Content-Type) $0.body -> nil | -> error(encode)"},
	{"CTX.MsgPack", "$0.set(Content-Type) $0.body -> nil | -> error(encode)"},
	{"CTX.Drop", "$0.unknown"},   // closes the connection
	{"CTX.End", "$0.unknown"},    // sends what there is
	{"CTX.Format", "$0.unknown"}, // calls one of several handlers
	{"CTX.Redirect", "-> $0"},
	{"CTX.RequestCtx", "-> $0"},
	{"CTX.SendEarlyHints", "$0.set(Link)"},
	{"CTX.SendStreamWriter", "$0.body -> nil"},
	{"CTX.ViewBind", ""},
}

// fiber3Only: ctx.go, req.go. What Bind returns reads the body, within the limit, and answers nothing itself.
func fiber3Only() []Row {
	return slices.Concat(
		each("CTX", "", "AcceptLanguage", "AcceptEncoding", "AcceptsEventStream", "AcceptsHTML", "AcceptsJSON", "AcceptsLanguagesExtended", "AcceptsXML", "Charset", "Context",
			"Deadline", "Done", "Err", "FullPath", "FullURL", "GetHeaders", "HasBody", "HasHeader", "Host", "IsAbandoned", "IsForm", "IsJSON", "IsMiddleware", "IsMultipart",
			"IsPreflight", "IsWebSocket", "Matched", "MediaType", "OverrideParam", "RequestID", "SaveFile", "SaveFileToStorage", "Scheme", "SetContext", "Value"),
		each("CTX", "$0.unknown", "Abandon", "ForceRelease", "Reset"),
		[]Row{
			{"CTX.Bind", "-> $0"},
			{"CTX.Referer", "-> value($0,Referer)"},
			{"CTX.UserAgent", "-> value($0,User-Agent)"},
			{"CTX.Req", "-> $0"},
			{"CTX.Res", "-> $0"},
		},
	)
}

// fiber3Res are what Res has besides.
func fiber3Res() []Row {
	return slices.Concat(
		each("CTX", "", "App", "Get", "GetHeaders", "GetRouteURL", "OriginalURL"),
		[]Row{{"CTX.Response", "-> $0"}},
	)
}

// fiberAsks: what a request is asked, in v2 by the context and in v3 by Req.
func fiberAsks() []Row {
	return slices.Concat(
		each("CTX", "-> input(path)", "Params"),
		each("CTX", "-> input", "Queries", "Query"),
		[]Row{
			{"CTX.Accepts", "-> of(header,Accept)"},
			{"CTX.Is", "-> ok(header,Content-Type)"},
			{"CTX.Cookies", "-> of(cookie,$1)"},
			{"CTX.Get", "-> value($0,$1)"},
			{"CTX.Method", "-> of(method)"},
		},
	)
}

// fiber3Req: Req gives access to the request alone.
func fiber3Req() []Row {
	return slices.Concat(
		each("CTX", "$0.read(4194304) -> input", "Body", "BodyRaw", "FormValue"),
		each("CTX", "$0.read(4194304) -> input, error?(decode)", "FormFile", "MultipartForm"),
		each("CTX", "", "AcceptsCharsets", "AcceptsEncodings", "AcceptsLanguages", "AcceptsLanguagesExtended", "App", "BaseURL", "Fresh", "GetHeaders", "Host",
			"Hostname", "IP", "IPs", "IsFromLocal", "IsProxyTrusted", "Locals", "OriginalURL", "Port", "Protocol", "Range", "Route",
			"Scheme", "Stale", "Subdomains"),
		fiberAsks(),
		[]Row{
			{"CTX.Request", "-> $0"},
			{"CTX.RequestCtx", "$0.unknown"}, // it leads to the response as well
		},
	)
}

// fiber3Bind: bind.go. It answers nothing itself, and its errors carry no status: see bare. What WithAutoHandling returns is another binder, of
// which nothing is known: its errors are such that the framework answers 400. A body of a type that it does not know is an error as well.
func fiber3Bind() []Row {
	return slices.Concat(
		each("(*"+fiber3+".Bind)", "$0.read(4194304) -> error?(decode)", "All", "Body", "CBOR", "Form", "JSON", "MsgPack", "XML"),
		each("(*"+fiber3+".Bind)", "-> error?(malformed)", "Cookie", "Header", "Query"),
		each("(*"+fiber3+".Bind)", "-> error?(pathvalue)", "URI"),
		each("(*"+fiber3+".Bind)", "-> $0", "SkipValidation", "WithoutAutoHandling"),
		[]Row{
			{"(*" + fiber3 + ".Bind).WithAutoHandling", ""},
			{"(*" + fiber3 + ".Bind).Custom", "$0.read(4194304)"}, // a binder of one's own
			{"(*" + fiber3 + ".Bind).RespHeader", ""},
		},
	)
}

// fiberElse: app.go, redirect.go, helpers.go.
var fiberElse = []Row{
	{fiber2 + ".NewError", "-> built(*" + fiber2 + ".Error,Code,$0)"},
	{fiber3 + ".NewError", "-> built(*" + fiber3 + ".Error,Code,$0)"},
	{"(*" + fiber2 + ".App).AcquireCtx", "-> $1"},
	{"(*" + fiber2 + ".App).ReleaseCtx", ""},
	{"(*" + fiber2 + ".App).ErrorHandler", "$1.unknown"}, // the project's own
	{"(*" + fiber2 + ".App).Test", ""},
	{fiber2 + ".DefaultErrorHandler", "$0.unknown"},
	{"(*" + fiber3 + ".App).AcquireCtx", "-> $1"},
	{"(*" + fiber3 + ".App).ErrorHandler", "$1.unknown"},
	{"(*" + fiber3 + ".App).Test", ""},
	{"(*" + fiber3 + ".DefaultCtx).Reset", ""},
	{"(" + fiber3 + ".CustomCtx).Reset", ""},
	{"(" + fiber3 + ".CustomBinder).Parse", "$1.unknown"},
	{fiber3 + ".DefaultErrorHandler", "$0.unknown"},
	{fiber3 + ".GetReqHeader", ""},
	{fiber3 + ".Locals", ""},
	{fiber3 + ".Params", ""},
	{fiber3 + ".Query", ""},
	{fiber3 + ".StoreInContext", ""},
	{"(*" + fiber3 + ".Redirect).Status", "$0.keep($1) -> $0"}, // for To and its like, which send 303 without it
	{"(*" + fiber3 + ".Redirect).With", "-> $0"},
	{"(*" + fiber3 + ".Redirect).WithInput", "-> $0"},
	{"(*" + fiber3 + ".Redirect).To", fiberRedirect},
	{"(*" + fiber3 + ".Redirect).Back", fiberRedirect + " | $0.unknown -> error"},
	{"(*" + fiber3 + ".Redirect).Route", fiberRedirect + " | -> error"},
}
