package model

import (
	"slices"
	"strings"
)

// fasthttpRows is the table of github.com/valyala/fasthttp v1.77.0: every exported function and method that is given a
// *RequestCtx, and what is done most to the requests, responses and headers that it leads to; testdata/conformance
// runs them. The other methods of those are unknown, as is every function without a row.
func fasthttpRows() []Row {
	return slices.Concat(fasthttpAnswers(), fasthttpRequest(), fasthttpParts(), fasthttpFiles(), fasthttpRouterRows,
		isMethod("(*github.com/valyala/fasthttp.RequestCtx)", "Connect", "Delete", "Get", "Head", "Options", "Patch", "Post", "Put", "Trace"),
	)
}

// isMethod gives the rows of methods that ask which the request's method is: IsPost and its like.
func isMethod(recv string, names ...string) []Row {
	var rows []Row
	for _, name := range names {
		method := strings.ToUpper(name)
		rows = append(rows, Row{recv + ".Is" + name, "$0.method(" + method + ") because(method) -> true | $0.method(!" + method + ") because(!method) -> false"})
	}
	return rows
}

// fasthttpAnswers: server.go. A server sends when the handler has returned: the last status and body stand. Error, NotFound and
// NotModified forget what was set before, headers included.
func fasthttpAnswers() []Row {
	return slices.Concat(
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.body($1)", "SetBody", "SetBodyString"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.body($1) -> _, nil", "Write", "WriteString"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.body", "SetBodyStream", "SetBodyStreamWriter"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.set(Content-Type)", "SetContentType", "SetContentTypeBytes"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.set(Content-Type) $0.body($2)", "Success", "SuccessString"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.set(Location) $0.pending($2)", "Redirect", "RedirectBytes"), // 302 for what is no redirect
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.set(*) $0.pending(?) $0.body", "SendFile", "SendFileBytes", "SendFileLiteral"),
		// The response of a request that timed out is sent by the server, whatever the handler does from then on.
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.unknown", "EarlyHints", "Hijack", "HijackSetNoResponse", "Init", "Init2", "LastTimeoutErrorResponse", "ResetBody", "TimeoutError",
			"TimeoutErrorWithCode", "TimeoutErrorWithResponse"),
		[]Row{
			{"(*github.com/valyala/fasthttp.RequestCtx).Error", `$0.del(*) $0.set(Content-Type,"text/plain; charset=utf-8") $0.pending($2) $0.body($1)`},
			{"(*github.com/valyala/fasthttp.RequestCtx).NotFound", "$0.del(*) $0.pending(404) $0.body"},
			{"(*github.com/valyala/fasthttp.RequestCtx).NotModified", "$0.del(*) $0.pending(304)"},
			{"(*github.com/valyala/fasthttp.RequestCtx).SetConnectionClose", "$0.set(Connection)"},
			{"(*github.com/valyala/fasthttp.RequestCtx).SetStatusCode", "$0.pending($1)"},
		},
	)
}

// fasthttpRequest: server.go. The body has been read when a handler is called: up to Server.MaxRequestBodySize, 4 MB if it is not set;
// the server's ErrorHandler answers more, by default with 400.
func fasthttpRequest() []Row {
	return slices.Concat(
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.read(4194304) -> input", "FormValue", "PostArgs", "PostBody"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "$0.read(4194304) -> input, error?(decode)", "FormFile", "MultipartForm", "MultipartFormWithLimit"),
		each("(*github.com/valyala/fasthttp.RequestCtx)", "", "Conn", "ConnID", "ConnRequestNum", "ConnTime", "Deadline", "Done", "Err", "Hijacked", "Host", "ID", "IfModifiedSince", "IsBodyStream",
			"IsQuery", "IsTLS", "LocalAddr", "LocalIP", "Logger", "Path", "RemoteAddr", "RemoteIP",
			"RemoveUserValue", "RemoveUserValueBytes", "RequestURI", "ResetUserValues", "SetReadDeadline", "SetRemoteAddr", "SetUserValue", "SetUserValueBytes", "SetWriteDeadline",
			"String", "TLSConnectionState", "Time", "URI", "UserValue", "UserValueBytes", "Value", "VisitUserValues", "VisitUserValuesAll"),
		[]Row{
			{"(*github.com/valyala/fasthttp.RequestCtx).Method", "-> of(method)"},
			{"(*github.com/valyala/fasthttp.RequestCtx).QueryArgs", "-> input"},
			{"(*github.com/valyala/fasthttp.RequestCtx).Referer", "-> value($0,Referer)"},
			{"(*github.com/valyala/fasthttp.RequestCtx).UserAgent", "-> value($0,User-Agent)"},
			{"(*github.com/valyala/fasthttp.RequestCtx).RequestBodyStream", "$0.stream"},
		},
	)
}

// fasthttpParts: http.go, header.go.
func fasthttpParts() []Row {
	return slices.Concat(
		each("(*github.com/valyala/fasthttp.Response)", "$0.body($1)", "SetBody", "SetBodyRaw", "SetBodyString", "AppendBody", "AppendBodyString"),
		each("(*github.com/valyala/fasthttp.Response)", "$0.body", "SetBodyStream", "SetBodyStreamWriter"),
		each("(*github.com/valyala/fasthttp.Response)", "", "StatusCode", "Body", "String", "IsBodyStream"),
		[]Row{
			{"(*github.com/valyala/fasthttp.Response).SetStatusCode", "$0.pending($1)"},
			{"(*github.com/valyala/fasthttp.Response).BodyWriter", "-> writer($0)"},
			{"(*github.com/valyala/fasthttp.Response).SetConnectionClose", "$0.set(Connection)"},

			{"(*github.com/valyala/fasthttp.ResponseHeader).Add", "$0.set($1,$2)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).Set", "$0.set($1,$2)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).SetBytesV", "$0.set($1)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).AddBytesV", "$0.set($1)"},
			{"(*github.com/valyala/fasthttp.header).SetContentType", "$0.set(Content-Type)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).SetContentEncoding", "$0.set(Content-Encoding)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).SetContentLength", "$0.set(Content-Length)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).SetCookie", "$0.set(Set-Cookie)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).SetLastModified", "$0.set(Last-Modified)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).SetServer", "$0.set(Server)"},
			{"(*github.com/valyala/fasthttp.ResponseHeader).Del", "$0.del($1)"},
		},
		each("(*github.com/valyala/fasthttp.ResponseHeader)", "$0.set(*)", "AddBytesK", "AddBytesKV", "SetBytesK", "SetBytesKV", "SetCanonical"),
		each("(*github.com/valyala/fasthttp.ResponseHeader)", "$0.set(Set-Cookie)", "DelClientCookie", "DelClientCookieBytes"),
		each("(*github.com/valyala/fasthttp.ResponseHeader)", "", "ContentLength", "ContentType", "Peek", "StatusCode", "String"),
		[]Row{
			{"(*github.com/valyala/fasthttp.Request).Body", "$0.read(4194304) -> input"},
			{"(*github.com/valyala/fasthttp.Request).MultipartForm", "$0.read(4194304) -> _, error?(decode)"},
			{"(*github.com/valyala/fasthttp.Request).PostArgs", "$0.read(4194304) -> input"},
		},
		// args.go: what the query or a form has.
		each("(*github.com/valyala/fasthttp.Args)", "-> derived($0)", "Peek", "PeekBytes", "PeekMulti", "PeekMultiBytes"),
		each("(*github.com/valyala/fasthttp.Args)", "-> derived($0), parsed($0)", "GetUfloat", "GetUint"),
		each("(*github.com/valyala/fasthttp.Request)", "", "Host", "RequestURI", "String", "URI"),
		[]Row{
			{"(*github.com/valyala/fasthttp.RequestHeader).Peek", "-> value($0,$1)"},
			{"(*github.com/valyala/fasthttp.RequestHeader).Cookie", "-> of(cookie,$1)"},
			{"(*github.com/valyala/fasthttp.RequestHeader).ContentLength", "-> of(length)"},
			{"(*github.com/valyala/fasthttp.RequestHeader).ContentType", "-> value($0,Content-Type)"},
			{"(*github.com/valyala/fasthttp.RequestHeader).Method", "-> of(method)"},
			{"(*github.com/valyala/fasthttp.RequestHeader).UserAgent", "-> value($0,User-Agent)"},
		},
		each("(*github.com/valyala/fasthttp.RequestHeader)", "", "Header", "Host", "IsDelete", "IsGet", "IsHead", "IsPatch", "IsPost", "IsPut", "RequestURI", "String"),
	)
}

// fasthttpFiles: fs.go.
func fasthttpFiles() []Row {
	return each("github.com/valyala/fasthttp", "$0.set(*) $0.pending(?) $0.body",
		"ServeFS", "ServeFSLiteral", "ServeFile", "ServeFileBytes", "ServeFileBytesUncompressed", "ServeFileLiteral", "ServeFileUncompressed")
}

// fasthttpSinks: server.go, http.go, header.go. A server sends when the handler has returned. Requests and responses
// are clients' as well.
var fasthttpSinks = []Sink{
	{Type: "github.com/valyala/fasthttp.RequestCtx", Kind: Exchange, Sends: AtReturn},
	{Type: "github.com/valyala/fasthttp.Response", Kind: Response, Sends: AtReturn, Part: true},
	{Type: "github.com/valyala/fasthttp.ResponseHeader", Kind: ResponseHeader, Sends: AtReturn, Part: true},
	{Type: "github.com/valyala/fasthttp.header", Kind: ResponseHeader, Sends: AtReturn, Part: true}, // what is embedded in those
	{Type: "github.com/valyala/fasthttp.Request", Kind: Request, Part: true},
	{Type: "github.com/valyala/fasthttp.RequestHeader", Kind: RequestHeader, Part: true},
}
