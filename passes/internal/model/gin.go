package model

import (
	"slices"
	"strings"
)

// ginRows is the table of github.com/gin-gonic/gin v1.12.0: every exported function and method that is given
// a *gin.Context or a gin.ResponseWriter. testdata/conformance runs them.
//
// A status that is set stands until the first byte, WriteHeaderNow, Flush, or the end of the chain of
// handlers (response_writer.go; gin.go, handleHTTPRequest); see the sink. In these rows status(CODE) is
// used where the call sends at once, pending(CODE) where it only chooses, or where to choose the same again does no harm.
func ginRows() []Row {
	return slices.Concat(ginAnswers(), ginBinds(), ginBindings(), ginForms(), ginRequest(), ginFlow(), ginWriter, ginEngine)
}

// ginSinks: context.go, response_writer.go.
var ginSinks = []Sink{
	{Type: "github.com/gin-gonic/gin.Context", Kind: Exchange, Sends: AtFirstByte, Chained: true, Heedless: true},
	{Type: "github.com/gin-gonic/gin.ResponseWriter", Kind: Response, Sends: AtFirstByte},
}

// ginAnswers: context.go (Render and what calls it), render/*.go.
//
// A Content-Type that was set before stays (render/render.go, writeContentType). A body that comes with
// 1xx, 204 or 304 is dropped and the headers are sent (Context.Render, bodyAllowedForStatus); the rows say that
// it is written, which is what forbiddenbody asks for. If the data cannot be encoded the status
// stands, the body is empty, and the error goes to c.Errors: that outcome is left out, since no caller sees it.
//
// What is called several times in practice (String, Data, SSEvent, Render with an event) is no complete answer.
func ginAnswers() []Row {
	return slices.Concat(
		ginEach("$0.set(Content-Type) $0.status($1) $0.body($2,null) $0.answer",
			"JSON", "IndentedJSON", "SecureJSON", "JSONP", "AsciiJSON", "PureJSON"),
		ginEach("$0.set(Content-Type) $0.status($1) $0.body($2,null) $0.answer $0.stop", "AbortWithStatusJSON", "AbortWithStatusPureJSON"),
		ginEach("$0.set(Content-Type) $0.status($1) $0.body($2) $0.answer", "XML", "YAML", "TOML", "ProtoBuf", "BSON"),
		[]Row{
			{"(*github.com/gin-gonic/gin.Context).HTML", "$0.set(Content-Type) $0.status($1) $0.body $0.answer"},
			{"(*github.com/gin-gonic/gin.Context).String", "$0.set(Content-Type) $0.pending($1) $0.tell($3) $0.body($2)"},
			{"(*github.com/gin-gonic/gin.Context).Data", "$0.set(Content-Type) $0.set(Content-Length) $0.pending($1) $0.body($3)"},
			// The headers are those of the map $5.
			{"(*github.com/gin-gonic/gin.Context).DataFromReader", "$0.set(*) $0.status($1) $0.body $0.answer"},
			{"(*github.com/gin-gonic/gin.Context).Render", "$0.set(*) $0.pending($1) $0.body"},
			{"(*github.com/gin-gonic/gin.Context).Negotiate", "$0.set(Content-Type) $0.status($1) $0.body $0.answer | $0.status(406) $0.stop"}, // 406 if the client accepts none
			// Only the answer to GET has a body (net/http, Redirect); to other methods nothing is sent yet.
			{"(*github.com/gin-gonic/gin.Context).Redirect", "$0.method(GET) $0.set(Location) $0.status($1) $0.body $0.answer | $0.method(!GET) $0.set(Location) $0.pending($1)"},
			{"(*github.com/gin-gonic/gin.Context).SSEvent", "$0.set(Content-Type) $0.set(Cache-Control) $0.body"},
			{"(*github.com/gin-gonic/gin.Context).Stream", "$0.unknown"}, // writes what a closure writes
			// net/http's file server: 200, 206, 301, 304, 404, 416 or 500.
			{"(*github.com/gin-gonic/gin.Context).File", "$0.status(?) $0.answer"},
			{"(*github.com/gin-gonic/gin.Context).FileAttachment", "$0.set(Content-Disposition) $0.status(?) $0.answer"},
			{"(*github.com/gin-gonic/gin.Context).FileFromFS", "$0.status(?) $0.answer"},

			{"(*github.com/gin-gonic/gin.Context).Status", "$0.pending($1)"},
			{"(*github.com/gin-gonic/gin.Context).AbortWithStatus", "$0.pending($1) $0.flush $0.stop"},
			{"(*github.com/gin-gonic/gin.Context).AbortWithError", "$0.pending($1) $0.flush $0.stop"},
			// Whoever looks at c.Errors afterwards, a middleware, chooses the answer if none was sent.
			{"(*github.com/gin-gonic/gin.Context).Error", "$0.pending(?)"},

			{"(*github.com/gin-gonic/gin.Context).Header", "$0.set($1,$2)"}, // an empty value removes it: nobody means that
			{"(*github.com/gin-gonic/gin.Context).SetCookie", "$0.set(Set-Cookie)"},
			{"(*github.com/gin-gonic/gin.Context).SetCookieData", "$0.set(Set-Cookie)"},
		},
	)
}

// ginBinds: context.go, binding/*.go.
//
// The methods that begin with Bind answer a failure themselves, with 400, or with 413 for a *http.MaxBytesError
// (MustBindWith), and return the error; those that begin with ShouldBind do not answer. Bodies are read with no limit. Without
// a body, from a form: Bind and ShouldBind in answer to GET (binding.Default). The error is one of
// reading, decoding or validating.
func ginBinds() []Row {
	return slices.Concat(
		ginEach("$0.read -> nil | $0.read $0.status(?) $0.stop -> error(decode)", "BindJSON", "BindXML", "BindYAML", "BindTOML", "BindPlain"),
		ginEach("-> nil | $0.status(400) $0.stop -> error", "BindQuery", "BindHeader", "BindUri"),
		ginEach("$0.read -> error?(decode)",
			"ShouldBindJSON", "ShouldBindXML", "ShouldBindYAML", "ShouldBindTOML", "ShouldBindPlain", "ShouldBindBodyWith",
			"ShouldBindBodyWithJSON", "ShouldBindBodyWithXML", "ShouldBindBodyWithYAML", "ShouldBindBodyWithTOML", "ShouldBindBodyWithPlain"),
		ginEach("-> error?(malformed)", "ShouldBindQuery", "ShouldBindHeader", "ShouldBindUri"),
		[]Row{
			{"(*github.com/gin-gonic/gin.Context).Bind", "$0.method(!GET) $0.read -> nil | $0.method(!GET) $0.read $0.status(?) $0.stop -> error(decode) | $0.method(GET) -> nil | $0.method(GET) $0.status(?) $0.stop -> error(decode)"},
			{"(*github.com/gin-gonic/gin.Context).ShouldBind", "$0.method(!GET) $0.read -> error?(decode) | $0.method(GET) -> error?(decode)"},
			// The binding decides whether the body is read: it may be that of the query. See ginBindings.
			{"(*github.com/gin-gonic/gin.Context).MustBindWith", "$0.stream -> nil | $0.stream $0.status(?) $0.stop -> error(decode)"},
			{"(*github.com/gin-gonic/gin.Context).BindWith", "$0.stream -> nil | $0.stream $0.status(?) $0.stop -> error(decode)"},
			{"(*github.com/gin-gonic/gin.Context).ShouldBindWith", "$0.stream -> error?(decode)"},
		},
	)
}

// ginBindings: binding/binding.go. What the methods do that are given a binding by its name, or the one that Default chooses by the
// request. That of a form parses one of several parts whatever the method, which in answer to GET nobody sends.
func ginBindings() []Row {
	return slices.Concat(
		ginBy("$0.read", "JSON", "XML", "YAML", "TOML", "ProtoBuf", "MsgPack", "BSON", "Plain", "FormMultipart"),
		ginBy("$0.read(10485760)", "FormPost"),
		ginBy("", "Query", "Header"),
		ginBy("$0.method(!GET) $0.read | $0.method(GET)", "Form", "Default"),
	)
}

// ginBy gives the methods that are given a binding rows for bindings of these names, which do that and may then fail.
func ginBy(does string, names ...string) []Row {
	var should, must []string
	for way := range strings.SplitSeq(does, " | ") {
		should = append(should, strings.TrimSpace(way+" -> error?(decode)"))
		must = append(must, strings.TrimSpace(way+" -> nil"), strings.TrimSpace(way+" $0.status(?) $0.stop -> error(decode)"))
	}
	var list []Row
	for _, name := range names {
		by := "[$2=github.com/gin-gonic/gin/binding." + name + "]"
		list = append(list, ginEach(strings.Join(should, " | "), "ShouldBindWith"+by)...)
		list = append(list, ginEach(strings.Join(must, " | "), "MustBindWith"+by, "BindWith"+by)...)
	}
	return list
}

// ginForms: context.go (initFormCache). Like http.Request.FormValue, they are written as reading 10 MB at most:
// see requestRows.
func ginForms() []Row {
	return slices.Concat(
		ginEach("$0.read(10485760) -> input", "PostForm", "DefaultPostForm", "GetPostForm", "PostFormArray", "GetPostFormArray", "PostFormMap", "GetPostFormMap"),
		ginEach("$0.read -> input, error?(decode)", "FormFile", "MultipartForm"),
		[]Row{{"(*github.com/gin-gonic/gin.Context).GetRawData", "$0.read -> input($0), error?(body)"}},
	)
}

// ginRequest: context.go.
func ginRequest() []Row {
	return slices.Concat(
		[]Row{
			{"(*github.com/gin-gonic/gin.Context).GetHeader", "-> value($0,$1)"},
			{"(*github.com/gin-gonic/gin.Context).NegotiateFormat", "-> of(header,Accept)"},
			{"(*github.com/gin-gonic/gin.Context).ContentType", "-> value($0,Content-Type)"},
			{"(*github.com/gin-gonic/gin.Context).Cookie", "-> of(cookie,$1), error?(cookie,$1)"},
		},
		ginEach("-> input(path)", "Param"),
		ginEach("-> input", "Query", "DefaultQuery", "GetQuery", "QueryArray", "GetQueryArray", "QueryMap", "GetQueryMap"),
		ginEach("",
			"AddParam", "ClientIP", "RemoteIP", "IsWebsocket", "FullPath", "SetAccepted", "SetSameSite", "SaveUploadedFile"),
		// What middleware has left for handlers, and what makes a Context a context.Context.
		ginEach("",
			"Set", "Get", "MustGet", "Delete", "Value", "Deadline", "Done", "Err", "GetString", "GetBool", "GetTime", "GetDuration", "GetError",
			"GetInt", "GetInt8", "GetInt16", "GetInt32", "GetInt64", "GetUint", "GetUint8", "GetUint16", "GetUint32", "GetUint64", "GetFloat32", "GetFloat64",
			"GetIntSlice", "GetInt8Slice", "GetInt16Slice", "GetInt32Slice", "GetInt64Slice", "GetUintSlice", "GetUint8Slice", "GetUint16Slice",
			"GetUint32Slice", "GetUint64Slice", "GetFloat32Slice", "GetFloat64Slice", "GetStringSlice", "GetErrorSlice",
			"GetStringMap", "GetStringMapString", "GetStringMapStringSlice"),
	)
}

// ginFlow: context.go. A path goes on after Abort: only the handlers behind it are not called.
func ginFlow() []Row {
	return slices.Concat(
		ginEach("$0.stop", "Abort"),
		ginEach("-> stopped($0)", "IsAborted"),
		ginEach("", "Handler", "HandlerName", "HandlerNames"),
		ginEach("$0.next $0.unknown", "Next"),
		ginEach("", "Copy"), // for goroutines: nothing that is done to it reaches the response
	)
}

// ginWriter: response_writer.go. Header, Write, WriteHeader, Flush, Hijack and CloseNotify are those of net/http's
// interfaces. What hangs on how much was sent before is not followed.
var ginWriter = []Row{
	{"(github.com/gin-gonic/gin.ResponseWriter).WriteHeaderNow", "$0.flush"},
	{"(github.com/gin-gonic/gin.ResponseWriter).WriteString", "$0.body($1) -> _, error?(client)"},
	{"(github.com/gin-gonic/gin.ResponseWriter).Written", "-> sent($0)"},
	{"(github.com/gin-gonic/gin.ResponseWriter).Size", "$0.unknown"},
	{"(github.com/gin-gonic/gin.ResponseWriter).Status", ""},
	{"(github.com/gin-gonic/gin.ResponseWriter).Pusher", ""},
}

// ginEngine: gin.go, test_helpers.go.
var ginEngine = []Row{
	{"(*github.com/gin-gonic/gin.Engine).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*github.com/gin-gonic/gin.Engine).HandleContext", "$1.unknown"},
	{"github.com/gin-gonic/gin.CreateTestContext", ""},
	{"github.com/gin-gonic/gin.CreateTestContextOnly", ""},
}

// ginEach gives several methods of *gin.Context the same row.
func ginEach(does string, names ...string) []Row {
	return each("(*github.com/gin-gonic/gin.Context)", does, names...)
}
