package model

import (
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"
)

// complete are the packages of which every function that is given the exchange has a row.
var complete = []string{
	"expvar", "net/http", "net/http/cgi", "net/http/fcgi", "net/http/httptest", "net/http/httputil", "net/http/pprof",
}

// TestCompleteExchange: in these packages, whatever is given a response, a request or a header map is a row,
// neutral or not. What has none is printed: add it to the table.
func TestCompleteExchange(t *testing.T) {
	funcs := stdlib.funcs(t)
	looked := 0
	for _, name := range slices.Sorted(maps.Keys(funcs)) {
		if fn := funcs[name]; slices.Contains(complete, packageOf(name)) && exported(fn) && givenExchange(fn) {
			looked++
			if _, ok := Lookup(name); !ok {
				t.Errorf("no row: %s%s", name, strings.TrimPrefix(fn.Signature().String(), "func"))
			}
		}
	}
	if looked < 80 {
		t.Errorf("only %d functions were looked at", looked)
	}
}

// TestCompleteViews: every exported method of a type that some row returns as a view of the response or the
// request is a row, since a view may be all that a function holds.
func TestCompleteViews(t *testing.T) {
	views := viewTypes(t)
	funcs := stdlib.funcs(t)
	seen := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(funcs)) {
		fn := funcs[name]
		recv := fn.Signature().Recv()
		if recv == nil || !views[recv.Type().String()] || !exported(fn) {
			continue
		}
		seen[recv.Type().String()] = true
		if _, ok := Lookup(name); !ok {
			t.Errorf("no row: %s%s", name, strings.TrimPrefix(fn.Signature().String(), "func"))
		}
	}
	for _, view := range []string{"*bufio.Writer", "*bufio.Scanner", "*encoding/json.Decoder", "*mime/multipart.Part", "*compress/gzip.Writer"} {
		if !seen[view] {
			t.Errorf("%s is no view", view)
		}
	}
}

// TestCompleteRouters: in the routers' packages, whatever is given a response or a request is a row, and whatever is
// given a handler is a route.
func TestCompleteRouters(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	funcs := modules.funcs(t)
	for _, name := range slices.Sorted(maps.Keys(funcs)) {
		fn := funcs[name]
		if !strings.Contains(packageOf(name), ".") || !exported(fn) {
			continue
		}
		_, ok := Lookup(name) // a function that has a row and no route is given a handler for something else
		if !ok && (givenExchange(fn) || answersWriter(fn)) {
			t.Errorf("no row: %s%s", name, strings.TrimPrefix(fn.Signature().String(), "func"))
		}
		if LookupRoute(name) == nil && !ok && !wrapsHandlers(fn) && slices.ContainsFunc(params(fn), isHandler) {
			t.Errorf("no route: %s%s", name, strings.TrimPrefix(fn.Signature().String(), "func"))
		}
	}
}

// givenExchange reports whether a response, a request or a header map is an operand of fn.
func givenExchange(fn *types.Func) bool {
	return slices.ContainsFunc(operands(fn), func(t types.Type) bool {
		switch t.String() {
		case "net/http.Header", "net/http.Flusher", "net/http.Hijacker", "net/http.Pusher", "net/http.CloseNotifier",
			"*net/http/httptest.ResponseRecorder":
			return true
		}
		if s := sinkOf(t); s != nil && s.Part {
			return false // TestResolveSinks asks for its methods
		}
		return isResponse(t) || isRequest(t)
	})
}

// answersWriter reports whether fn is given a writer and a status for it.
func answersWriter(fn *types.Func) bool {
	writer, status := false, false
	for v := range fn.Signature().Params().Variables() {
		writer = writer || isWriter(v.Type())
		status = status || v.Name() == "status" && isBasic(v.Type(), types.IsInteger)
	}
	return writer && status
}

// TestCompleteMiddleware: in the packages of middleware, whatever makes a handler of a handler, or middleware, is a row, a route or
// a limiter: what an upgrade adds may put a limit on bodies.
func TestCompleteMiddleware(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the modules that testdata/go.mod requires")
	}
	funcs := modules.funcs(t)
	looked := 0
	for _, name := range slices.Sorted(maps.Keys(funcs)) {
		fn := funcs[name]
		if !slices.Contains(middlewarePackages, packageOf(name)) || !exported(fn) || !makesMiddleware(fn) {
			continue
		}
		looked++
		if _, ok := Lookup(name); !ok && LookupRoute(name) == nil && !Limits(name) {
			t.Errorf("no row: %s%s", name, strings.TrimPrefix(fn.Signature().String(), "func"))
		}
	}
	if looked < 80 {
		t.Errorf("only %d functions were looked at", looked)
	}
}

// middlewarePackages are the packages of middleware.
var middlewarePackages = []string{
	"github.com/go-chi/chi/middleware", "github.com/go-chi/chi/v5/middleware", "github.com/go-chi/render", "github.com/gorilla/handlers",
	"github.com/rs/cors", "github.com/gin-contrib/size", "github.com/gin-contrib/timeout", "github.com/zenazn/goji/web/middleware",
	"github.com/urfave/negroni", "github.com/urfave/negroni/v3",
}

// makesMiddleware reports whether fn returns a handler, or a function that makes a handler of a handler.
func makesMiddleware(fn *types.Func) bool {
	for v := range fn.Signature().Results().Variables() {
		if isHandler(v.Type()) {
			return true
		}
		if sig, ok := v.Type().Underlying().(*types.Signature); ok && sig.Results().Len() == 1 && isHandler(sig.Results().At(0).Type()) {
			return true
		}
	}
	return false
}

// params returns the types of fn's parameters.
func params(fn *types.Func) []types.Type {
	list := operands(fn)
	if fn.Signature().Recv() != nil {
		list = list[1:]
	}
	return list
}

// wrapsHandlers reports whether fn makes handlers of handlers: it is middleware and registers nothing.
func wrapsHandlers(fn *types.Func) bool {
	return slices.ContainsFunc(slices.Collect(fn.Signature().Results().Variables()), func(v *types.Var) bool { return isHandler(v.Type()) })
}

// exported reports whether other packages can name fn.
func exported(fn *types.Func) bool {
	if recv := fn.Signature().Recv(); recv != nil {
		t := recv.Type()
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem()
		}
		if n, ok := t.(*types.Named); ok && !n.Obj().Exported() {
			return false
		}
	}
	return fn.Exported()
}
