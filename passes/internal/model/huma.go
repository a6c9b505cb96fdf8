package model

import (
	"slices"
	"strings"
)

// humaPath is that of version 2.
const humaPath = "github.com/danielgtaylor/huma/v2"

// humaRows is the table of github.com/danielgtaylor/huma/v2 v2.37.2: what is given a Context, and the errors that carry a status.
// testdata/conformance runs them. What handlers return is in humaOutput.
//
// Sources: api.go, error.go, huma.go (Register, transformAndWrite), cookie.go, adapters/*/*.go.
func humaRows() []Row {
	return slices.Concat(humaContext(), humaErrors(), humaElse, humaAdapters())
}

// humaSinks: api.go. A Context is an adapter's: with net/http and echo SetStatus sends at once, with gin the first byte does, with fiber
// the end of the handler. The rows say what holds of all: a status stands until the first byte, and a header is never too late.
// The body that is read may be one that fiber has limited.
var humaSinks = []Sink{
	{Type: humaPath + ".Context", Kind: Exchange, Sends: AtFirstByte, Holds: true, Limit: "?", Next: true},
}

// humaContext: api.go (Context).
func humaContext() []Row {
	return slices.Concat(
		each("("+humaPath+".Context)", "", "Context", "EachHeader", "Host", "Operation", "RemoteAddr", "SetReadDeadline", "Status", "TLS", "Version"),
		each("("+humaPath+".Context)", "-> input", "Param", "Query", "URL"),
		[]Row{
			{"(" + humaPath + ".Context).AppendHeader", "$0.set($1,$2)"},
			{"(" + humaPath + ".Context).BodyReader", "-> reader($0)"},
			{"(" + humaPath + ".Context).BodyWriter", "-> writer($0)"},
			{"(" + humaPath + ".Context).GetMultipartForm", "$0.read -> _, error?(body)"},
			{"(" + humaPath + ".Context).Header", "-> value($0,$1)"},
			{"(" + humaPath + ".Context).Method", "-> of(method)"},
			{"(" + humaPath + ".Context).SetHeader", "$0.set($1,$2)"},
			{"(" + humaPath + ".Context).SetStatus", "$0.pending($1)"},
		},
	)
}

// humaModel is the error that NewError makes unless a project sets it: what a project makes of a status is taken to have that status.
const humaModel = "*" + humaPath + ".ErrorModel"

// humaErrors: error.go. Headers that are added to an error are not followed, nor, for that, is the error.
func humaErrors() []Row {
	return slices.Concat(
		humaStatuses(
			"Status304NotModified", "Error400BadRequest", "Error401Unauthorized", "Error402PaymentRequired", "Error403Forbidden", "Error404NotFound",
			"Error405MethodNotAllowed", "Error406NotAcceptable", "Error407ProxyAuthRequired", "Error408RequestTimeout", "Error409Conflict", "Error410Gone",
			"Error411LengthRequired", "Error412PreconditionFailed", "Error413RequestEntityTooLarge", "Error414RequestURITooLong",
			"Error415UnsupportedMediaType", "Error416RequestedRangeNotSatisfiable", "Error417ExpectationFailed", "Error418Teapot",
			"Error421MisdirectedRequest", "Error422UnprocessableEntity", "Error423Locked", "Error424FailedDependency", "Error425TooEarly",
			"Error426UpgradeRequired", "Error428PreconditionRequired", "Error429TooManyRequests", "Error431RequestHeaderFieldsTooLarge",
			"Error451UnavailableForLegalReasons", "Error500InternalServerError", "Error501NotImplemented", "Error502BadGateway", "Error503ServiceUnavailable",
			"Error504GatewayTimeout", "Error505HTTPVersionNotSupported", "Error506VariantAlsoNegotiates", "Error507InsufficientStorage",
			"Error508LoopDetected", "Error510NotExtended", "Error511NetworkAuthenticationRequired",
		),
		[]Row{
			{"(" + humaModel + ").GetStatus", "-> $0.Status"},
			{humaPath + ".ErrorWithHeaders", "-> error"},
			// The variables NewError and NewErrorWithContext.
			{humaPath + ".NewError", "-> built(" + humaModel + ",Status,$0)"},
			{humaPath + ".NewErrorWithContext", "-> built(" + humaModel + ",Status,$1)"},
			// What cannot be encoded ends in a text behind the status.
			{humaPath + ".WriteErr", "$1.set(Content-Type) $1.status($2) $1.body $1.answer -> nil | $1.unknown -> error(encode)"},
		},
	)
}

// humaStatuses are the functions that make an error with the status that their name has.
func humaStatuses(names ...string) []Row {
	rows := make([]Row, len(names))
	for i, name := range names {
		first := strings.IndexAny(name, "345")
		rows[i] = Row{humaPath + "." + name, "-> built(" + humaModel + ",Status," + name[first:first+3] + ")"}
	}
	return rows
}

// humaElse is what else is given a Context.
var humaElse = []Row{
	{"(" + humaPath + ".API).Transform", "$1.unknown"}, // transformers of one's own
	{"(*" + humaPath + ".Group).Transform", "$1.unknown"},
	{"(*" + humaPath + ".SchemaLinkTransformer).Transform", "$1.set(Link)"}, // of some values
	{"(" + humaPath + ".Adapter).ServeHTTP", "$1.unknown $2.unknown"},
	{"(" + humaPath + ".Resolver).Resolve", "$1.unknown"},
	{"(" + humaPath + ".ResolverWithPath).Resolve", "$1.unknown"},
	{humaPath + ".NewAPI", ""},
	{humaPath + ".OperationTags", ""}, // what it returns leaves the status as it is
	{humaPath + ".ReadCookie", "-> of(cookie,$1), error?(cookie,$1)"},
	{humaPath + ".ReadCookies", ""},
	{humaPath + ".SetReadDeadline", ""},
	{humaPath + ".WithContext", "-> $0"},
	{humaPath + ".WithValue", "-> $0"},
}

// humaAdapters: adapters/*/*.go, and what makes a Context of the adapter's own exchange.
func humaAdapters() []Row {
	return slices.Concat(
		humaAdapter("humachi", "New"), humaAdapter("humaecho", "New", "NewWithGroup"), humaAdapter("humafiber", "New", "NewWithGroup"),
		humaAdapter("humagin", "New", "NewWithGroup"), humaAdapter("humago", "New", "NewAdapter", "NewWithPrefix"),
		humaAdapter("humahttprouter", "New"), humaAdapter("humamux", "New", "NewAdapter"),
		[]Row{
			{"(" + humaPath + "/adapters/humago.Mux).ServeHTTP", "$1.unknown $2.unknown"},
			{humaPath + "/adapters/humachi.NewContext", "-> $2"},
			{humaPath + "/adapters/humagin.NewContext", "-> $1"},
			{humaPath + "/adapters/humago.NewContext", "-> $2"},
			{humaPath + "/adapters/humamux.NewContext", "-> $2"},
		},
	)
}

// humaAdapter is what all adapters have.
func humaAdapter(name string, neutral ...string) []Row {
	path := humaPath + "/adapters/" + name
	unwrap := "-> $0, $0"
	switch name {
	case "humaecho", "humafiber", "humagin":
		unwrap = "-> $0"
	}
	return append(each(path, "", neutral...), Row{path + ".Unwrap", unwrap})
}

// humaOutput: huma.go (Register, findHeaders, writeHeader, transformAndWrite). A field that is an empty string, a nil pointer or an
// empty list sets no header; whatever is no struct in Status and Body is a header by its tag or name. Without a result the status is
// the operation's. JSON is not written with 204 and 304: the rows say that it is, see ginAnswers. An error with 304 is how the
// framework says that nothing has changed (Status304NotModified): nobody means a body there. Errors of other
// types are answered 500, unless a project's own NewError looks at them.
var humaOutput = &Output{
	Status: "Status", Body: "Body", Tag: "header", Cookie: "cookie", Raw: "RawBody", Limit: "MaxBodyBytes", Dropped: []int{204, 304},
	Unlimited: prefixed(humaPath+"/adapters/", "humachi", "humaecho", "humagin", "humago", "humahttprouter", "humamux"),
	Limited:   prefixed(humaPath+"/adapters/", "humafiber"),
	Errors: `if $1.(as)=="interface{Error,GetStatus}", $1.GetStatus()==304: $0.set(Content-Type) $0.status($1.GetStatus()) $0.answer` +
		` | if $1.(as)=="interface{Error,GetStatus}", $1.GetStatus()!=304: $0.set(Content-Type) $0.status($1.GetStatus()) $0.body $0.answer` +
		` | if $1.(as)!="interface{Error,GetStatus}": $0.unknown`,
}

// humaRoutes: huma.go, group.go. An operation limits a Body to 1 MiB unless MaxBodyBytes says otherwise; a RawBody alone, and a form, it does not limit.
func humaRoutes() []Route {
	return slices.Concat(
		[]Route{{Func: humaPath + ".Register", Handler: 2, Methods: "$1.Method", Status: "$1.DefaultStatus", Limit: "$1.MaxBodyBytes", Output: humaOutput}},
		humaMethods("DELETE", "Delete"), humaMethods("GET", "Get"), humaMethods("HEAD", "Head"), humaMethods("PATCH", "Patch"), humaMethods("POST", "Post"), humaMethods("PUT", "Put"),
		[]Route{
			{Func: "(" + humaPath + ".Adapter).Handle", Handler: 2},
			{Func: "(" + humaPath + "/adapters/humagin.Router).Handle", Handler: 3, Methods: "$1", More: true},
			{Func: "(" + humaPath + "/adapters/humago.Mux).HandleFunc", Handler: 2, Methods: "pattern $1"},
			{Func: "(" + humaPath + ".API).UseMiddleware", Handler: 1, Middleware: true},
			{Func: "(*" + humaPath + ".Group).UseMiddleware", Handler: 1, Middleware: true},
		},
	)
}

// prefixed puts the same text before several.
func prefixed(before string, names ...string) []string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = before + name
	}
	return list
}

func humaMethods(method, name string) []Route {
	return []Route{{Func: humaPath + "." + name, Handler: 2, Methods: method, Status: "option $3.DefaultStatus", Limit: "option $3.MaxBodyBytes", Output: humaOutput}}
}
