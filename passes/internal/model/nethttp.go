package model

import "slices"

// netHTTP is the table of net/http and the packages below it: every exported function and
// method that is given a response, a request or a header map has a row, which is neutral if
// nothing happens that a rule could ask for. Facts are from the sources of Go 1.26, named
// at each group; testdata/conformance runs them.
//
// What the rows cannot say: the methods of http.Request that parse a form do so once and
// remember the result, so a second call reads nothing; and ParseForm takes a limit that
// http.MaxBytesReader has put on r.Body in place of its own.
func netHTTP() []Row {
	return slices.Concat(
		responseRows, answerRows, handlerRows, headerRows, requestRows, clientRows, utilRows, testRows,
	)
}

// responseRows: net/http/server.go (types ResponseWriter, Flusher, Hijacker, CloseNotifier;
// response.WriteHeader, response.write), http.go (Pusher) and responsecontroller.go.
//
// A Write sends the headers even if it has no data (response.write: the check of wroteHeader comes
// before that of lenData), which is what body with an empty DATA means.
var responseRows = []Row{
	{"(net/http.ResponseWriter).Header", "-> header($0)"},
	{"(net/http.ResponseWriter).Write", "$0.body($1) -> _, error?(client)"},
	{"(net/http.ResponseWriter).WriteHeader", "$0.status($1)"},
	{"(net/http.Flusher).Flush", "$0.flush"},
	{"(net/http.Hijacker).Hijack", "$0.unknown"}, // from here on the handler speaks to the connection
	{"(net/http.CloseNotifier).CloseNotify", ""},
	{"(net/http.Pusher).Push", ""}, // a request of its own

	{"net/http.NewResponseController", "-> $0"},
	{"(*net/http.ResponseController).Flush", "$0.flush -> error?(client)"},
	{"(*net/http.ResponseController).Hijack", "$0.unknown"},
	{"(*net/http.ResponseController).EnableFullDuplex", ""},
	{"(*net/http.ResponseController).SetReadDeadline", ""},
	{"(*net/http.ResponseController).SetWriteDeadline", ""},
}

// answerRows are the functions that answer as a whole: server.go (Error, NotFound, Redirect),
// fs.go (ServeContent, ServeFile, ServeFileFS), cookie.go (SetCookie), request.go
// (MaxBytesReader), net/http/pprof/pprof.go.
var answerRows = []Row{
	{"net/http.Error", `$0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options,nosniff) $0.status($2) $0.tell($1) $0.body $0.answer`},
	{"net/http.NotFound", `$0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options,nosniff) $0.status(404) $0.body $0.answer`},
	// Location is not $2 itself: it is made absolute against the request's path. The body is
	// sent in answer to GET alone, and only if no Content-Type was set; the row says that there is one,
	// since a redirect that means to have none does not exist.
	{"net/http.Redirect", "$0.set(Location) $0.status($3) $0.body $0.answer"},
	// 200, 206, 304, 404, 412, 416 or 500; ServeFile and ServeFileFS answer 301 and 400 as well.
	{"net/http.ServeContent", "$0.status(?) $0.answer"},
	{"net/http.ServeFile", "$0.status(?) $0.answer"},
	{"net/http.ServeFileFS", "$0.status(?) $0.answer"},
	{"net/http.SetCookie", "$0.set(Set-Cookie)"},
	{"net/http.MaxBytesReader", "-> limited($1,$2)"},

	// Profiles answer 200, or 400, 404 or 500 with the reason as text.
	{"net/http/pprof.Cmdline", `$0.set(X-Content-Type-Options,nosniff) $0.set(Content-Type,"text/plain; charset=utf-8") $0.body $0.answer`},
	{"net/http/pprof.Index", "$0.status(?) $0.answer"},
	{"net/http/pprof.Profile", "$0.status(?) $0.answer"},
	{"net/http/pprof.Symbol", `$1.stream $0.set(X-Content-Type-Options,nosniff) $0.set(Content-Type,"text/plain; charset=utf-8") $0.body $0.answer`},
	{"net/http/pprof.Trace", "$0.status(?) $0.answer"},
	{"net/http/pprof.Handler", ""},
	{"expvar.Handler", ""},
}

// handlerRows: what a handler does to the exchange cannot be seen through the interface, and
// the functions that make handlers of handlers touch no exchange themselves (server.go, csrf.go, fs.go).
var handlerRows = []Row{
	{"(net/http.Handler).ServeHTTP", "$1.unknown $2.unknown"},
	{"(net/http.HandlerFunc).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*net/http.ServeMux).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*net/http.ServeMux).Handler", ""},
	{"(*net/http.ServeMux).Handle", ""},
	{"(*net/http.ServeMux).HandleFunc", ""},
	{"(*net/http/httputil.ReverseProxy).ServeHTTP", "$1.unknown $2.unknown"},
	{"(*net/http/cgi.Handler).ServeHTTP", "$1.unknown $2.unknown"},

	{"net/http.Handle", ""},
	{"net/http.HandleFunc", ""},
	{"net/http.AllowQuerySemicolons", ""},
	{"net/http.FileServer", ""},
	{"net/http.FileServerFS", ""},
	{"net/http.MaxBytesHandler", ""}, // see limiters
	{"net/http.NotFoundHandler", ""},
	{"net/http.RedirectHandler", ""},
	{"net/http.StripPrefix", ""},
	{"net/http.TimeoutHandler", ""},
	{"(*net/http.CrossOriginProtection).Check", ""}, // reads method and headers
	{"(*net/http.CrossOriginProtection).Handler", ""},
	{"(*net/http.CrossOriginProtection).SetDenyHandler", ""},
}

// headerRows: net/http/header.go and net/textproto/header.go. One row serves the maps of
// requests, of responses and of other servers' responses; the engine knows which it has. Add counts
// as Set: a header is there afterwards.
var headerRows = []Row{
	{"(net/http.Header).Add", "$0.set($1,$2)"},
	{"(net/http.Header).Clone", ""}, // what is done to the copy is not done to the map
	{"(net/http.Header).Del", "$0.del($1)"},
	{"(net/http.Header).Get", "-> value($0,$1)"},
	{"(net/http.Header).Set", "$0.set($1,$2)"},
	{"(net/http.Header).Values", "-> value($0,$1)"},
	{"(net/http.Header).Write", "$1.body -> error?(client)"}, // as text, into what $1 is
	{"(net/http.Header).WriteSubset", "$1.body -> error?(client)"},
	{"(net/textproto.MIMEHeader).Add", "$0.set($1,$2)"},
	{"(net/textproto.MIMEHeader).Del", "$0.del($1)"},
	{"(net/textproto.MIMEHeader).Get", "-> value($0,$1)"},
	{"(net/textproto.MIMEHeader).Set", "$0.set($1,$2)"},
	{"(net/textproto.MIMEHeader).Values", "-> value($0,$1)"},
	// A header map is a map: maps.Copy(w.Header(), resp.Header) is how proxies relay.
	{"maps.Copy", "$0.set(*,$1)"},
	{"maps.DeleteFunc", "$0.del(*)"},
	{"maps.Insert", "$0.set(*)"},
	{"maps.All", ""},
	{"maps.Clone", ""},
	{"maps.Equal", ""},
	{"maps.EqualFunc", ""},
	{"maps.Keys", ""},
	{"maps.Values", ""},
}

// requestRows: net/http/request.go, cookie.go.
//
// ParseForm reads a body of type application/x-www-form-urlencoded up to 10 MB (parsePostForm: 10<<20).
// ParseMultipartForm parses a whole multipart body: its argument bounds what is kept in memory, not the body,
// and a body without end fills the disk. FormValue and PostFormValue do the same as
// ParseMultipartForm(32<<20); they are written as ParseForm because a handler that uses them has a form with
// fields in mind, and a row that says otherwise would ask for a limit in every handler that
// looks at a query parameter.
var requestRows = []Row{
	{"(*net/http.Request).Clone", "-> $0"},
	{"(*net/http.Request).WithContext", "-> $0"},
	{"(*net/http.Request).FormFile", "$0.read -> input, input, error?(decode)"}, // ParseMultipartForm(32<<20)
	{"(*net/http.Request).FormValue", "$0.read(10485760) -> input"},
	{"(*net/http.Request).MultipartReader", "$0.stream -> reader($0), error?(malformed)"},
	{"(*net/http.Request).ParseForm", "$0.read(10485760) -> error?(decode)"},
	{"(*net/http.Request).ParseMultipartForm", "$0.read -> error?(decode)"},
	{"(*net/http.Request).PostFormValue", "$0.read(10485760) -> input"},
	{"(*net/http.Request).Write", "$1.body $0.stream -> error?(copy)"},
	{"(*net/http.Request).WriteProxy", "$1.body $0.stream -> error?(copy)"},

	// The user's name is left out: who the caller is may rightly decide about 403.
	{"(*net/http.Request).BasicAuth", "-> of(basicauth,user), value($0,Authorization), ok(basicauth)"},
	{"(*net/http.Request).Cookie", "-> of(cookie,$1), error?(cookie,$1)"},
	{"(*net/http.Request).Cookies", ""},
	{"(*net/http.Request).CookiesNamed", ""},
	{"(*net/http.Request).Referer", "-> value($0,Referer)"},
	{"(*net/http.Request).UserAgent", "-> value($0,User-Agent)"},

	{"(*net/http.Request).AddCookie", ""},
	{"(*net/http.Request).Context", ""},
	{"(*net/http.Request).PathValue", "-> input(path)"},
	{"(*net/http.Request).ProtoAtLeast", ""},
	{"(*net/http.Request).SetBasicAuth", ""},
	{"(*net/http.Request).SetPathValue", ""},
}

// clientRows: client.go, transport.go, request.go, response.go. A request body that is handed to another
// service is streamed there.
var clientRows = []Row{
	{"net/http.NewRequest", "$2.stream -> _, parsed($1)"},
	{"net/http.NewRequestWithContext", "$3.stream -> _, parsed($2)"},
	{"net/http.Post", "$2.stream"},
	{"net/http.PostForm", ""},
	{"(*net/http.Client).Do", "$1.stream"},
	{"(*net/http.Client).Post", "$3.stream"},
	{"(*net/http.Transport).CancelRequest", ""},
	{"(*net/http.Transport).RoundTrip", "$1.stream"},
	{"(*net/http.ClientConn).RoundTrip", "$1.stream"},
	{"(net/http.RoundTripper).RoundTrip", "$1.stream"},
	{"net/http.ProxyFromEnvironment", ""},
	{"net/http.ReadRequest", ""}, // a request of its own
	{"net/http.ReadResponse", ""},
	{"(*net/http.Response).Cookies", ""},
	{"(*net/http.Response).Location", ""},
	{"(*net/http.Response).ProtoAtLeast", ""},
	{"(*net/http.Response).Write", "$1.body -> error?(copy)"},
}

// utilRows: net/http/httputil/dump.go, httputil.go, persist.go, reverseproxy.go;
// net/http/cgi/host.go and child.go; net/http/fcgi/child.go.
var utilRows = []Row{
	{"net/http/httputil.DumpRequest", "if $1==true: $0.read -> _, error?(body) | if $1==false: nothing"},
	{"net/http/httputil.DumpRequestOut", "if $1==true: $0.read -> _, error?(body) | if $1==false: nothing"},
	{"net/http/httputil.DumpResponse", ""},
	{"net/http/httputil.NewChunkedReader", "-> reader($0)"},
	{"net/http/httputil.NewChunkedWriter", "-> writer($0)"},
	{"net/http/httputil.NewSingleHostReverseProxy", ""},
	{"(*net/http/httputil.ClientConn).Do", "$1.stream"},
	{"(*net/http/httputil.ClientConn).Read", ""},
	{"(*net/http/httputil.ClientConn).Write", "$1.stream"},
	{"(*net/http/httputil.ProxyRequest).SetURL", ""},
	{"(*net/http/httputil.ProxyRequest).SetXForwarded", ""},
	{"(*net/http/httputil.ServerConn).Write", "$1.stream"},
	{"net/http/cgi.Request", ""},
	{"net/http/cgi.RequestFromMap", ""},
	{"net/http/fcgi.ProcessEnv", ""},
}

// testRows: net/http/httptest/recorder.go, httptest.go. A recorder is not the exchange.
var testRows = []Row{
	{"net/http/httptest.NewRecorder", ""},
	{"net/http/httptest.NewRequest", ""},
	{"net/http/httptest.NewRequestWithContext", ""},
	{"(*net/http/httptest.ResponseRecorder).Flush", ""},
	{"(*net/http/httptest.ResponseRecorder).Header", ""},
	{"(*net/http/httptest.ResponseRecorder).Result", ""},
	{"(*net/http/httptest.ResponseRecorder).Write", ""},
	{"(*net/http/httptest.ResponseRecorder).WriteHeader", ""},
	{"(*net/http/httptest.ResponseRecorder).WriteString", ""},
}
