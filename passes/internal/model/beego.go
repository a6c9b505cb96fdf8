package model

import (
	"slices"
	"strings"
)

// beegoRows is the table of github.com/beego/beego/v2 v2.3.8: every exported function and method that is given a
// *context.Context, a Controller, or what these lead to. testdata/conformance runs them.
//
// Output.SetStatus chooses a status; Output.Body, which the ways to answer call, sends it, or the end of the request
// (router.go, serveHttp). What is written to the ResponseWriter directly goes out with 200 whatever was chosen: rows of
// such calls say that the status is not known.
func beegoRows() []Row {
	return slices.Concat(
		inBeego(beegoCtx, beegoContext), inBeego(beegoCtl, beegoShared(), beegoController()), inBeego("(*"+beego+"/context.BeegoOutput)", beegoOutput()),
		inBeego("(*"+beego+"/context.BeegoInput)", beegoInput()), inBeego("(*"+beego+"/context.Response)", beegoResponse), inBeego(beegoCtx, beegoShared()), beegoElse(),
	)
}

const (
	beego    = "github.com/beego/beego/v2/server/web"
	beegoCtx = "(*" + beego + "/context.Context)"
	beegoCtl = "(*" + beego + ".Controller)"
)

// beegoSinks: context/context.go, context/output.go, context/input.go, controller.go. Methods of structs that embed a Controller
// are handlers. The server limits bodies before it calls them: to Config.MaxMemory, 64 MB if it is not set, and uploads
// to Config.MaxUploadSize, 1 GB (router.go, serveHttp).
var beegoSinks = []Sink{
	{Type: beego + "/context.Context", Kind: Exchange, Sends: AtFirstByte, Chained: true, Aside: true, Limit: "67108864"},
	{Type: beego + "/context.Response", Kind: Response, Sends: AtFirstByte, Sent: "Started"},
	{Type: beego + "/context.BeegoOutput", Kind: Response, Sends: AtFirstByte},
	{Type: beego + "/context.BeegoInput", Kind: Request},
	{Type: beego + ".Controller", Kind: Exchange, Sends: AtFirstByte, Chained: true, Aside: true, Limit: "67108864", Methods: true, Hooks: "Prepare Finish URLMapping", Comment: "@router"},
}

func inBeego(recv string, lists ...[]Row) []Row { return inFiber(recv, lists...) }

// What makes a text of data first, and answers 500 if that fails: that outcome is left out, since nobody means it.
const (
	beegoSent   = "$0.set(Content-Type) $0.set(Content-Length) $0.body($1,null) $0.answer -> nil"
	beegoServed = "$0.set(Content-Type) $0.set(Content-Length) $0.body $0.answer -> nil"
)

// beegoShared is what Context and Controller have in common: context/context.go, controller.go. The form has been parsed when a
// handler is called, and the body was copied if Config.CopyRequestBody is set.
func beegoShared() []Row {
	return slices.Concat(
		each("CTX", beegoSent, "JSONResp", "Resp", "XMLResp", "YamlResp"),
		each("CTX", "$0.read(67108864) -> error?(decode)", "Bind", "BindForm", "BindJSON", "BindProtobuf", "BindXML", "BindYAML"),
		each("CTX", "nothing | $0.status(422) exit", "CheckXSRFCookie"),
		each("CTX", "$0.set(Set-Cookie)", "SetSecureCookie", "XSRFToken"),
		[]Row{{"CTX.GetSecureCookie", "-> of(cookie,$2), ok(cookie,$2)"}},
	)
}

// beegoContext: context/context.go. Abort panics, and the server sends the status (config.go, defaultRecoverPanic).
var beegoContext = []Row{
	{"CTX.Abort", "$0.status($1) exit"},
	{"CTX.GetCookie", "-> of(cookie,$1)"},
	{"CTX.ProtoResp", beegoServed},
	{"CTX.Redirect", "$0.set(Location) $0.status($1) $0.body $0.answer"}, // net/http.Redirect
	{"CTX.RenderMethodResult", "$0.unknown"},
	{"CTX.Reset", "$0.unknown"},
	{"CTX.Session", ""},
	{"CTX.SetCookie", "$0.set(Set-Cookie)"},
	{"CTX.WriteString", "$0.pending(?) $0.body($1)"},
}

// beegoOutput: context/output.go.
func beegoOutput() []Row {
	return slices.Concat(
		each("CTX", beegoSent, "JSON", "XML", "YAML", "ServeFormatted"),
		each("CTX", "", "IsCachable", "IsClientError", "IsEmpty", "IsForbidden", "IsNotFound", "IsOk", "IsRedirect", "IsServerError", "IsSuccessful", "Session"),
		[]Row{
			{"CTX.Body", "$0.set(Content-Length) $0.body($1) $0.answer -> nil"},
			{"CTX.ContentType", "$0.set(Content-Type)"},
			{"CTX.Cookie", "$0.set(Set-Cookie)"},
			{"CTX.Download", "$0.set(*) $0.status(?) $0.answer"}, // net/http.ServeFile
			{"CTX.Header", "$0.set($1,$2)"},
			{"CTX.JSONP", beegoSent + " | $0.set(Content-Type) -> error"}, // without a callback
			{"CTX.Proto", beegoServed},
			{"CTX.Reset", "$0.unknown"},
			{"CTX.SetStatus", "$0.pending($1)"},
		},
	)
}

// beegoResponse: context/context.go. A second status is passed over.
var beegoResponse = []Row{
	{"CTX.CloseNotify", ""},
	{"CTX.Flush", "$0.pending(?) $0.flush"},
	{"CTX.Hijack", "$0.unknown"},
	{"CTX.Pusher", ""},
	{"CTX.Write", "$0.pending(?) $0.body($1) -> _, error?(client)"},
	{"CTX.WriteHeader", "$0.status($1)"},
}

// beegoInput: context/input.go.
func beegoInput() []Row {
	return slices.Concat(
		isMethod("CTX", "Delete", "Get", "Head", "Options", "Patch", "Post", "Put"),
		each("CTX", "", "AcceptsHTML", "AcceptsJSON", "AcceptsXML", "AcceptsYAML", "Bind", "Data", "Domain", "GetData", "Host", "IP", "Is", "IsAjax",
			"IsSecure", "IsUpload", "IsWebsocket", "Params", "ParamsLen", "ParseFormOrMultiForm", "Port", "Protocol", "Proxy", "ResetParams",
			"Scheme", "Session", "SetData", "SetParam", "Site", "SubDomains", "URI", "URL"),
		[]Row{
			{"CTX.Cookie", "-> of(cookie,$1)"},
			{"CTX.CopyBody", "$0.read($1)"},
			{"CTX.Header", "-> value($0,$1)"},
			{"CTX.Method", "-> of(method)"},
			{"CTX.Param", "-> input(path)"},
			{"CTX.Query", "-> input"},
			{"CTX.Refer", "-> value($0,Referer)"},
			{"CTX.Referer", "-> value($0,Referer)"},
			{"CTX.Reset", "$0.unknown"},
			{"CTX.UserAgent", "-> value($0,User-Agent)"},
		},
	)
}

// beegoController: controller.go. Abort and CustomAbort answer and panic; the server sends the page that is set for the code, or the
// code itself (error.go, exception).
func beegoController() []Row {
	return slices.Concat(
		each("CTX", beegoServed, "ServeFormatted"),
		[]Row{
			{"CTX.ServeJSON", "$0.tell($0.Data.json) " + beegoServed},
			{"CTX.ServeXML", "$0.tell($0.Data.xml) " + beegoServed},
			{"CTX.ServeYAML", "$0.tell($0.Data.yaml) " + beegoServed},
		},
		each("CTX", netHTTPError("405"), "Delete", "Get", "Head", "Options", "Patch", "Post", "Put"),
		each("CTX", "", "DelSession", "DestroySession", "Finish", "GetControllerAndAction", "GetSession", "Input", "IsAjax", "Mapping", "Prepare", "RenderBytes", "RenderString", "SaveToFile", "SaveToFileWithBuffer",
			"SessionRegenerateID", "SetData", "SetSession", "StartSession", "URLFor", "URLMapping", "XSRFFormHTML"),
		each("CTX", "-> _, error?(body)", "GetFiles"),
		each("CTX", "-> input", "GetString", "GetStrings"),
		each("CTX", "-> input, error?(pathvalue)", "GetBool", "GetFloat", "GetInt", "GetInt16", "GetInt32", "GetInt64", "GetInt8", "GetUint16", "GetUint32", "GetUint64", "GetUint8"),
		[]Row{
			{"CTX.Abort", beegoAborts("400", "401", "403", "404", "405", "413", "415", "422", "500", "501", "503")},
			{"CTX.CustomAbort", "$0.status($1) $0.body exit"},
			{"CTX.GetFile", "-> _, _, error?(body)"},
			{"CTX.HandlerFunc", "$0.unknown"},
			{"CTX.Init", "$0.unknown"},
			{"CTX.ParseForm", "$0.read(67108864) -> error?(decode)"},
			{"CTX.Redirect", "$0.set(Location) $0.status($2) $0.body $0.answer"},                   // net/http.Redirect
			{"CTX.Render", "$0.set(Content-Type) $0.set(Content-Length) $0.body $0.answer -> nil"}, // likewise
			{"CTX.ServeJSONP", "$0.tell($0.Data.jsonp) " + beegoServed + " | $0.set(Content-Type) -> error"},
			{"CTX.StopRun", "exit"},
			{"CTX.Trace", "$0.set(Content-Type) $0.set(Content-Length) $0.set(Cache-Control) $0.pending(?) $0.body"},
		},
	)
}

// beegoAborts gives an outcome for each of these codes, and one for all others.
func beegoAborts(codes ...string) string {
	var does, rest string
	for i, code := range codes {
		if i > 0 {
			rest += ", "
		}
		does += `if $1=="` + code + `": $0.status(` + code + `) $0.body exit | `
		rest += `$1!="` + code + `"`
	}
	return does + "if " + rest + ": $0.status(?) $0.body exit"
}

// netHTTPError is what net/http.Error does to operand 0 with that status.
func netHTTPError(status string) string {
	return `$0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options,nosniff) $0.status(` + status + `,elsewhere) $0.body $0.answer`
}

// beegoElse: router.go, server.go, error.go, flash.go, namespace.go, tree.go, context/response.go.
func beegoElse() []Row {
	return slices.Concat(
		each("(*"+beego+".ControllerRegister)", "", "FindPolicy", "FindRouter", "GiveBackContext"),
		[]Row{
			{beego + ".Exception", "$1.status($0) $1.body $1.answer"},
			{beego + ".LogAccess", ""},
			{beego + ".NSCond", ""}, // what it is given chooses no answer
			{beego + ".ReadFromRequest", "$0.set(Set-Cookie)"},
			{beego + "/context.ParseEncoding", ""},
			{"(*" + beego + ".ControllerRegister).ServeHTTP", "$1.unknown $2.unknown"},
			{"(*" + beego + ".FilterRouter).ValidRouter", ""},
			{"(*" + beego + ".FlashData).Store", "$1.set(Set-Cookie)"},
			{"(*" + beego + ".HttpServer).LogAccess", ""},
			{"(*" + beego + ".Namespace).Cond", ""},
			{"(*" + beego + ".Tree).Match", ""},
			{"(" + beego + ".ControllerInterface).Init", "$1.unknown"},
			{"(" + beego + ".FilterHandler).Filter", "$1.unknown"},
			{"(" + beego + "/context.Renderer).Render", "$1.unknown"},
			{"(" + beego + "/context.StatusCode).Render", "$1.pending($0)"},
		},
	)
}

// beegoRoutes: server.go, router.go, namespace.go, error.go, policy.go. Filters come before handlers. Controllers are registered as values,
// perhaps in another package: see Sink.Methods.
func beegoRoutes() []Route {
	return slices.Concat(
		beegoMethods(beego, "", 0), beegoMethods("(*"+beego+".HttpServer)", "", 1), beegoMethods("(*"+beego+".ControllerRegister)", "", 1),
		beegoMethods("(*"+beego+".Namespace)", "", 1), beegoMethods(beego, "NS", 0),
		[]Route{
			{Func: "(*" + beego + ".ControllerRegister).AddMethod", Handler: 3, Methods: "$1"},
			{Func: "(*" + beego + ".ControllerRegister).InsertFilter", Handler: 3, Middleware: true},
			{Func: "(*" + beego + ".HttpServer).InsertFilter", Handler: 3, Middleware: true},
			{Func: "(*" + beego + ".Namespace).Filter", Handler: 2, Middleware: true},
			{Func: beego + ".ErrorHandler", Handler: 1, Chosen: "$0"},
			{Func: beego + ".InsertFilter", Handler: 2, Middleware: true},
			{Func: beego + ".NSAfter", Handler: 0, Middleware: true},
			{Func: beego + ".NSBefore", Handler: 0, Middleware: true},
			{Func: beego + ".Policy", Handler: 2, Middleware: true},
		},
	)
}

func beegoMethods(of, prefix string, first int) []Route {
	list := []Route{
		{Func: of + "." + prefix + "Any", Handler: first + 1},
		{Func: of + "." + prefix + "CtrlAny", Handler: first + 1},
		{Func: of + "." + prefix + "Handler", Handler: first + 1},
	}
	for _, method := range []string{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"} {
		name := method[:1] + strings.ToLower(method[1:])
		list = append(list,
			Route{Func: of + "." + prefix + name, Handler: first + 1, Methods: method},
			Route{Func: of + "." + prefix + "Ctrl" + name, Handler: first + 1, Methods: method},
		)
	}
	return list
}
