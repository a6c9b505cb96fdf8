package conformance

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	fastrouter "github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

// TestFasthttpRoutes: each way to register a handler lets those methods through that its route says.
func TestFasthttpRoutes(t *testing.T) {
	const all = "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE"
	ok := func(c *fasthttp.RequestCtx) { c.SetStatusCode(299) }
	type register interface {
		ANY(path string, h fasthttp.RequestHandler)
		CONNECT(path string, h fasthttp.RequestHandler)
		DELETE(path string, h fasthttp.RequestHandler)
		GET(path string, h fasthttp.RequestHandler)
		HEAD(path string, h fasthttp.RequestHandler)
		OPTIONS(path string, h fasthttp.RequestHandler)
		PATCH(path string, h fasthttp.RequestHandler)
		POST(path string, h fasthttp.RequestHandler)
		PUT(path string, h fasthttp.RequestHandler)
		TRACE(path string, h fasthttp.RequestHandler)
		Handle(method, path string, h fasthttp.RequestHandler)
	}
	for name, add := range map[string]func(r register){
		"ANY":      func(r register) { r.ANY("/x", ok) },
		"CONNECT":  func(r register) { r.CONNECT("/x", ok) },
		"DELETE":   func(r register) { r.DELETE("/x", ok) },
		"GET":      func(r register) { r.GET("/x", ok) },
		"HEAD":     func(r register) { r.HEAD("/x", ok) },
		"OPTIONS":  func(r register) { r.OPTIONS("/x", ok) },
		"PATCH":    func(r register) { r.PATCH("/x", ok) },
		"POST":     func(r register) { r.POST("/x", ok) },
		"PUT":      func(r register) { r.PUT("/x", ok) },
		"TRACE":    func(r register) { r.TRACE("/x", ok) },
		"Handle":   func(r register) { r.Handle("PUT", "/x", ok) },
		"Handle *": func(r register) { r.Handle(fastrouter.MethodWild, "/x", ok) },
	} {
		for recv, on := range map[string]func(r *fastrouter.Router) (register, string){
			"(*github.com/fasthttp/router.Router).": func(r *fastrouter.Router) (register, string) { return r, "/x" },
			"(*github.com/fasthttp/router.Group).":  func(r *fastrouter.Router) (register, string) { return r.Group("/in"), "/in/x" },
		} {
			r := fastrouter.New()
			r.HandleOPTIONS = false
			to, path := on(r)
			add(to)
			method, op, _ := strings.Cut(name, " ")
			rt, known := routes[recv+method]
			want := rt.methods
			switch {
			case !known:
				t.Errorf("routes.txt has no %s", recv+method)
			case want == "", op == "*":
				want = all
			case want == "$1":
				want = "PUT"
			}
			var got []string
			for asked := range strings.FieldsSeq(all) {
				c := &fasthttp.RequestCtx{} // no client sends a CONNECT to a path
				c.Request.Header.SetMethod(asked)
				c.Request.SetRequestURI(path)
				if r.Handler(c); c.Response.StatusCode() == 299 {
					got = append(got, asked)
				}
			}
			if !slices.Equal(got, strings.Fields(want)) {
				t.Errorf("%s: %s reach the handler, want %s", recv+name, got, want)
			}
		}
	}
}

// TestFasthttpOwn: the router's own answers, and what it has set before it calls handlers of the project's own.
func TestFasthttpOwn(t *testing.T) {
	get := func(own fasthttp.RequestHandler, method, path string) *http.Response {
		t.Helper()
		r := fastrouter.New()
		r.GET("/items", func(c *fasthttp.RequestCtx) {})
		if own != nil {
			r.NotFound, r.MethodNotAllowed, r.GlobalOPTIONS = own, own, own
		}
		resp, err := serveFast(r.Handler)(httptest.NewRequest(method, path, nil))
		if err != nil {
			t.Fatal(err)
		}
		return resp
	}
	for name, own := range map[string]fasthttp.RequestHandler{
		"":      nil,
		"own":   func(c *fasthttp.RequestCtx) { c.SetStatusCode(299) },
		"error": func(c *fasthttp.RequestCtx) { c.Error("no", 299) }, // forgets what was set
	} {
		for _, c := range []struct {
			method, path, allow string
			status              int
		}{{"PUT", "/items", "GET, OPTIONS", 405}, {"GET", "/none", "", 404}, {"OPTIONS", "/items", "GET, OPTIONS", 200}} {
			want, allow := c.status, c.allow
			if own != nil {
				want = 299
			}
			if name == "error" {
				allow = ""
			}
			if resp := get(own, c.method, c.path); resp.StatusCode != want || resp.Header.Get("Allow") != allow {
				t.Errorf("%s %s, %q: %d, Allow %q, want %d, %q", c.method, c.path, name, resp.StatusCode, resp.Header.Get("Allow"), want, allow)
			}
		}
	}
}

// TestFasthttpArgs: what is read of a query and of a form.
func TestFasthttpArgs(t *testing.T) {
	c := &fasthttp.RequestCtx{}
	c.Request.SetRequestURI("/?n=7&s=x&f=0.5")
	args := c.QueryArgs()
	n, err := args.GetUint("n")
	if string(args.Peek("s")) != "x" || string(args.PeekBytes([]byte("s"))) != "x" || len(args.PeekMulti("s")) != 1 || len(args.PeekMultiBytes([]byte("s"))) != 1 || n != 7 || err != nil {
		t.Errorf("%s: %d, %v", args, n, err)
	}
	if _, err := args.GetUint("s"); err == nil {
		t.Error("GetUint takes a word")
	}
	if _, err := args.GetUfloat("s"); err == nil {
		t.Error("GetUfloat takes a word")
	}
	c.Request.Header.SetContentLength(7)
	if got := c.Request.Header.ContentLength(); got != 7 {
		t.Errorf("ContentLength is %d", got)
	}
}
