package model

import "slices"

const restful = "github.com/emicklei/go-restful/v3"

// restfulSinks: request.go, response.go. A handler is given both; a Response sends at once.
var restfulSinks = []Sink{
	{Type: restful + ".Request", Kind: Request},
	{Type: restful + ".Response", Kind: Response},
}

// restfulRows is the table of github.com/emicklei/go-restful/v3 v3.14.0: every exported function and method that is given a
// *Request or a *Response. testdata/conformance runs them.
func restfulRows() []Row {
	return slices.Concat(restfulAnswers(), restfulRequest(), restfulElse)
}

// restfulAnswers: response.go, entity_accessors.go. A value that is nil is not written. One that cannot be encoded is an
// error and nothing is sent, as long as nobody calls PrettyPrint(false). WriteEntity and its like answer 406, with no
// error, if no writer is registered for what the client accepts and the route produces: that outcome is left out.
func restfulAnswers() []Row {
	return slices.Concat(
		restfulWrites("WriteEntity", "Content-Type", "200", "$1"),
		restfulWrites("WriteAsJson", "Content-Type,application/json", "200", "$1"),
		restfulWrites("WriteAsXml", "Content-Type,application/xml", "200", "$1"),
		restfulWrites("WriteJson", "Content-Type,$2", "200", "$1"),
		restfulWrites("WriteHeaderAndEntity", "Content-Type", "$1", "$2"),
		restfulWrites("WriteHeaderAndJson", "Content-Type,$3", "$1", "$2"),
		restfulWrites("WriteHeaderAndXml", "Content-Type,application/xml", "$1", "$2"),
		restfulResponse("", "PrettyPrint", "SetRequestAccepts"),
		[]Row{
			// As text, and with no Content-Type of their own.
			{"(*" + restful + ".Response).WriteError", "if $2!=nil: $0.status($1) $0.body($2) $0.answer -> error?(client) | if $2==nil: $0.status($1) -> nil"},
			{"(*" + restful + ".Response).WriteErrorString", "$0.status($1) $0.body($2) $0.answer -> error?(client)"},
			{"(*" + restful + ".Response).WriteServiceError", "$0.set(Content-Type) $0.status($1) $0.body $0.answer -> error?(client)"},
			{"(*" + restful + ".Response).WriteHeader", "$0.status($1)"},
			{"(*" + restful + ".Response).Write", "$0.body($1) -> _, error?(client)"},
			{"(*" + restful + ".Response).Flush", "$0.flush"},
			{"(*" + restful + ".Response).Hijack", "$0.unknown"},
			{"(*" + restful + ".Response).EntityWriter", ""},
			{"(" + restful + ".Response).AddHeader", "$0.set($1,$2) -> $0"},
			{"(" + restful + ".Response).InternalServerError", "$0.status(500) -> $0"},
			{"(" + restful + ".Response).CloseNotify", ""},
			{"(" + restful + ".Response).ContentLength", ""},
			{"(" + restful + ".Response).Error", ""},
			{"(" + restful + ".Response).StatusCode", ""},
			{restful + ".NewResponse", "-> $0"},
			{restful + ".NewCompressingResponseWriter", "$0.unknown"},
		},
	)
}

// restfulRequest: request.go. A body is read with no limit. ReadEntity reads nothing of a body of a type for which there is no
// reader, and returns an error that asks for 400.
func restfulRequest() []Row {
	return slices.Concat(
		each("(*"+restful+".Request)", "-> input(path)", "PathParameter", "PathParameters"),
		each("(*"+restful+".Request)", "-> input", "QueryParameter", "QueryParameters"),
		each("(*"+restful+".Request)", "", "SetAttribute"),
		each("("+restful+".Request)", "", "Attribute", "SelectedRoute", "SelectedRoutePath"),
		[]Row{
			{"(*" + restful + ".Request).ReadEntity", "$0.read $1.put(*,?) -> error?(decode)"},
			{"(*" + restful + ".Request).BodyParameter", "$0.read(10485760) -> _, error?(body)"}, // ParseForm
			{"(*" + restful + ".Request).HeaderParameter", "-> value($0,$1)"},
			{restful + ".NewRequest", "-> $0"},
		},
	)
}

// restfulElse: container.go, filter.go, curly.go, jsr311.go, cors_filter.go, options_filter.go, service_error.go.
var restfulElse = []Row{
	{"(*" + restful + ".FilterChain).ProcessFilter", "$1.unknown $2.unknown"},
	{"(*" + restful + ".Container).Dispatch", "$1.unknown $2.unknown"},
	{"(*" + restful + ".Container).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*" + restful + ".Container).OPTIONSFilter", "$1.unknown $2.unknown"},
	{"(" + restful + ".CrossOriginResourceSharing).Filter", "$1.unknown $2.unknown"},
	{restful + ".NoBrowserCacheFilter", "$0.unknown $1.unknown"},
	{"(" + restful + ".EntityReaderWriter).Read", "$1.read -> error?(body)"},
	{"(" + restful + ".EntityReaderWriter).Write", "$1.unknown"},
	{"(" + restful + ".RouteSelector).SelectRoute", ""},
	{"(" + restful + ".CurlyRouter).SelectRoute", ""},
	{"(" + restful + ".RouterJSR311).SelectRoute", ""},
	{restful + ".NewError", "-> built(" + restful + ".ServiceError,Code,$0)"},
	{restful + ".NewErrorWithHeader", "-> built(" + restful + ".ServiceError,Code,$0)"},
}

// restfulRoutes: route_builder.go, web_service.go, container.go. A route is built in a chain of calls that begins with its
// method. The container's own 405 sets Allow and cannot be replaced alone (ServiceErrorHandler answers 404, 406 and 415 as well).
func restfulRoutes() []Route {
	return slices.Concat(
		restfulMethods("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"),
		[]Route{
			{Func: "(*" + restful + ".WebService).Method", Handler: -1, Methods: "$1"},
			{Func: "(*" + restful + ".RouteBuilder).Method", Handler: -1, Methods: "$1"},
			{Func: "(*" + restful + ".RouteBuilder).To", Handler: 1},
			{Func: "(*" + restful + ".RouteBuilder).Filter", Handler: 1, Middleware: true},
			{Func: "(*" + restful + ".WebService).Filter", Handler: 1, Middleware: true},
			{Func: "(*" + restful + ".Container).Filter", Handler: 1, Middleware: true},
			{Func: restful + ".Filter", Handler: 0, Middleware: true},
			{Func: "(*" + restful + ".Container).Handle", Handler: 2, Methods: "pattern $1"},
			{Func: "(*" + restful + ".Container).HandleWithFilter", Handler: 2, Methods: "pattern $1"},
		},
	)
}

func restfulMethods(methods ...string) []Route {
	var list []Route
	for _, method := range methods {
		list = append(list, Route{Func: "(*" + restful + ".WebService)." + method, Handler: -1, Methods: method})
	}
	return list
}

// restfulResponse gives several methods of *Response the same row.
func restfulResponse(does string, names ...string) []Row {
	return each("(*"+restful+".Response)", does, names...)
}

// restfulWrites gives the row of a method that encodes a value.
func restfulWrites(name, header, status, value string) []Row {
	return restfulResponse("if "+value+"!=nil: $0.set("+header+") $0.status("+status+") $0.body("+value+") $0.answer -> error?(client) | if "+value+"==nil: $0.status("+status+") -> nil | -> error(encode)", name)
}
