package model

// netHTTP is the table of net/http. Facts are from net/http/server.go,
// net/http/request.go and net/http/responsecontroller.go of Go 1.26.
var netHTTP = []Row{
	{"(net/http.ResponseWriter).Header", "-> header($0)"},
	{"(net/http.ResponseWriter).WriteHeader", "$0.status($1)"},
	{"(net/http.ResponseWriter).Write", "$0.body($1) -> _, error?(client)"},
	{"net/http.Error", `$0.del(Content-Length) $0.set(Content-Type,"text/plain; charset=utf-8") $0.set(X-Content-Type-Options) $0.status($2) $0.body $0.answer`},
	{"net/http.MaxBytesReader", "-> limited($1,$2)"},
	{"(*net/http.Request).BasicAuth", "-> _, _, ok(basicauth)"},
	{"(*net/http.Request).Cookie", "-> _, error?(cookie,$1)"},
	{"(net/http.Header).Set", "$0.set($1,$2)"},
	{"(net/http.Header).Get", "-> value($0,$1)"},
}
