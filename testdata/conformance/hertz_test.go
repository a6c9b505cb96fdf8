package conformance

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"html/template"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/app/server/render"
	"github.com/cloudwego/hertz/pkg/common/hlog"
	"github.com/cloudwego/hertz/pkg/network/standard"
	"github.com/cloudwego/hertz/pkg/protocol"
	hertz "github.com/cloudwego/hertz/pkg/route"
	"github.com/valyala/fasthttp/fasthttputil"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func init() { hlog.SetOutput(io.Discard) }

const hertzCtx = "(*github.com/cloudwego/hertz/pkg/app.RequestContext)."

// serveHertz sends requests to a server of hertz, over a connection in memory.
func serveHertz(register func(h *server.Hertz)) ask {
	return func(r *http.Request) (*http.Response, error) {
		ln := fasthttputil.NewInmemoryListener()
		h := server.New(server.WithListener(ln), server.WithTransport(standard.NewTransporter), server.WithDisablePrintRoute(true), server.WithHandleMethodNotAllowed(true))
		register(h)
		go h.Run()
		defer h.Close()
		conn, err := ln.Dial()
		if err != nil {
			return nil, err
		}
		defer conn.Close()
		go r.Write(conn) // the server may answer before it has read all
		resp, err := http.ReadResponse(bufio.NewReader(conn), r)
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(resp.Body)
		resp.Body = io.NopCloser(bytes.NewReader(text))
		return resp, err
	}
}

// inHertz makes a call of what f does with a context of hertz's, which is operand 0; the other operands follow.
func inHertz(row string, f func(c *app.RequestContext) error, list ...any) call {
	next := new(bool)
	return call{row: row, ops: append(ops(exchange), list...), next: next, look: func(t *testing.T, c call) sight {
		t.Helper()
		var s sight
		r := httptest.NewRequest(c.asked(), "/", strings.NewReader(c.body))
		for k, v := range c.header {
			r.Header.Set(k, v)
		}
		resp, err := serveHertz(func(h *server.Hertz) {
			h.SetHTMLTemplate(template.Must(template.New("t").Parse("{{.}}")))
			h.Any("/", func(_ context.Context, c *app.RequestContext) {
				s.before = hertzHeaders(&c.Response)
				s.err = f(c)
				s.after = hertzHeaders(&c.Response)
			}, func(context.Context, *app.RequestContext) { *next = true })
		})(r)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(resp.Body)
		s.status, s.sent, s.body = resp.StatusCode, resp.Header, string(text)
		return s
	}}
}

// hertzHeaders lists the headers of a response; a Content-Type counts if it is not the one that hertz sends unasked.
func hertzHeaders(resp *protocol.Response) http.Header {
	h := http.Header{}
	resp.Header.VisitAll(func(k, v []byte) { h.Add(string(k), string(v)) })
	h.Del("Content-Length") // of the body
	h.Del("Server")
	if h.Get("Content-Type") == "text/plain; charset=utf-8" {
		h.Del("Content-Type")
	}
	return h
}

func TestHertz(t *testing.T) {
	ctx := func(method string, f func(c *app.RequestContext), list ...any) call {
		return inHertz(hertzCtx+method, func(c *app.RequestContext) error { f(c); return nil }, list...)
	}
	resp := func(method string, f func(r *protocol.Response), list ...any) call {
		return inHertz("(*github.com/cloudwego/hertz/pkg/protocol.Response)."+method, func(c *app.RequestContext) error { f(&c.Response); return nil }, list...)
	}
	head := func(method string, f func(h *protocol.ResponseHeader), list ...any) call {
		c := inHertz("(*github.com/cloudwego/hertz/pkg/protocol.ResponseHeader)."+method, func(c *app.RequestContext) error { f(&c.Response.Header); return nil }, list...)
		c.ops[0] = response
		return c
	}
	const form = "application/x-www-form-urlencoded"
	reads := func(method string, f func(c *app.RequestContext) error) call {
		return inHertz(hertzCtx+method, f).asking("POST", "name=n", "Content-Type", form)
	}
	req := func(method string, f func(r *protocol.Request) error) call {
		return inHertz("(*github.com/cloudwego/hertz/pkg/protocol.Request)."+method, func(c *app.RequestContext) error { return f(&c.Request) }).asking("POST", "name=n", "Content-Type", form)
	}
	v, text := map[string]int{"a": 1}, wrapperspb.String("x")
	file := "hertz_test.go"
	check(t, []call{
		ctx("JSON", func(c *app.RequestContext) { c.JSON(201, v) }, 201, v),
		ctx("JSON", func(c *app.RequestContext) { c.JSON(201, nil) }, 201, nil).named("nil"), // null
		ctx("PureJSON", func(c *app.RequestContext) { c.PureJSON(201, v) }, 201, v),
		ctx("IndentedJSON", func(c *app.RequestContext) { c.IndentedJSON(201, v) }, 201, v),
		ctx("AbortWithStatusJSON", func(c *app.RequestContext) { c.AbortWithStatusJSON(401, v) }, 401, v),
		ctx("ProtoBuf", func(c *app.RequestContext) { c.ProtoBuf(201, text) }, 201, text),
		ctx("XML", func(c *app.RequestContext) { c.XML(201, 1) }, 201, 1),
		ctx("Data", func(c *app.RequestContext) { c.Data(201, "a/b", []byte("x")) }, 201, "a/b", "x"),
		ctx("HTML", func(c *app.RequestContext) { c.HTML(201, "t", "x") }, 201, "t", "x"),
		ctx("Render", func(c *app.RequestContext) { c.Render(201, render.Data{ContentType: "a/b", Data: []byte("x")}) }, 201),
		ctx("AbortWithStatus", func(c *app.RequestContext) { c.AbortWithStatus(418) }, 418),
		ctx("AbortWithError", func(c *app.RequestContext) { c.AbortWithError(418, errors.New("no")) }, 418),
		ctx("SetStatusCode", func(c *app.RequestContext) { c.SetStatusCode(418) }, 418),
		ctx("Status", func(c *app.RequestContext) { c.Status(418) }, 418),
		ctx("SetContentType", func(c *app.RequestContext) { c.SetContentType("a/b") }),
		ctx("SetContentTypeBytes", func(c *app.RequestContext) { c.SetContentTypeBytes([]byte("a/b")) }),
		ctx("Write", func(c *app.RequestContext) { c.Write([]byte("x")) }, "x"),
		ctx("WriteString", func(c *app.RequestContext) { c.WriteString("x") }, "x"),
		ctx("WriteString", func(c *app.RequestContext) { c.WriteString("") }, "").named("empty"),
		ctx("SetBodyString", func(c *app.RequestContext) { c.SetBodyString("x") }, "x"),
		ctx("SetBodyStream", func(c *app.RequestContext) { c.SetBodyStream(strings.NewReader("x"), 1) }),
		ctx("SetCookie", func(c *app.RequestContext) { c.SetCookie("a", "b", 1, "", "", 0, true, true) }),
		ctx("SetPartitionedCookie", func(c *app.RequestContext) { c.SetPartitionedCookie("a", "b", 1, "", "", 0, true, true) }),
		ctx("Header", func(c *app.RequestContext) { c.Header("X-Key", "1") }, "X-Key", "1"),
		ctx("Redirect", func(c *app.RequestContext) { c.Redirect(303, []byte("/a")) }, 303),
		ctx("SetConnectionClose", func(c *app.RequestContext) { c.SetConnectionClose() }),
		ctx("File", func(c *app.RequestContext) { c.File(file) }),
		ctx("FileAttachment", func(c *app.RequestContext) { c.FileAttachment(file, "f") }),
		ctx("FileFromFS", func(c *app.RequestContext) { c.FileFromFS(file, &app.FS{Root: "."}) }),
		inHertz("github.com/cloudwego/hertz/pkg/app.ServeFile", func(c *app.RequestContext) error { app.ServeFile(c, file); return nil }),
		inHertz("github.com/cloudwego/hertz/pkg/app.ServeFileUncompressed", func(c *app.RequestContext) error { app.ServeFileUncompressed(c, file); return nil }),
		ctx("Abort", func(c *app.RequestContext) { c.Abort() }),
		ctx("Copy", func(c *app.RequestContext) { c.Copy().SetStatusCode(201) }),
		ctx("GetResponse", func(c *app.RequestContext) { c.GetResponse().SetStatusCode(201) }),

		reads("DefaultPostForm", func(c *app.RequestContext) error { c.DefaultPostForm("name", ""); return nil }),
		reads("FormValue", func(c *app.RequestContext) error { c.FormValue("name"); return nil }),
		reads("GetPostForm", func(c *app.RequestContext) error { c.GetPostForm("name"); return nil }),
		reads("GetPostFormArray", func(c *app.RequestContext) error { c.GetPostFormArray("name"); return nil }),
		reads("GetRawData", func(c *app.RequestContext) error { c.GetRawData(); return nil }),
		reads("PostArgs", func(c *app.RequestContext) error { c.PostArgs(); return nil }),
		reads("PostForm", func(c *app.RequestContext) error { c.PostForm("name"); return nil }),
		reads("PostFormArray", func(c *app.RequestContext) error { c.PostFormArray("name"); return nil }),
		reads("VisitAllPostArgs", func(c *app.RequestContext) error { c.VisitAllPostArgs(func(_, _ []byte) {}); return nil }),
		reads("Body", func(c *app.RequestContext) error { return second(c.Body()) }),
		reads("FormFile", func(c *app.RequestContext) error { return second(c.FormFile("f")) }),
		reads("MultipartForm", func(c *app.RequestContext) error { return second(c.MultipartForm()) }),
		reads("RequestBodyStream", func(c *app.RequestContext) error { c.RequestBodyStream(); return nil }),
		reads("Bind", func(c *app.RequestContext) error { return c.Bind(new(struct{ Name int })) }),
		reads("BindAndValidate", func(c *app.RequestContext) error { return c.BindAndValidate(new(struct{ Name string })) }),
		reads("BindByContentType", func(c *app.RequestContext) error { return c.BindByContentType(new(struct{ Name string })) }),
		reads("BindForm", func(c *app.RequestContext) error { return c.BindForm(new(struct{ Name string })) }),
		reads("BindJSON", func(c *app.RequestContext) error { return c.BindJSON(new(struct{ Name string })) }),
		reads("BindProtobuf", func(c *app.RequestContext) error { return c.BindProtobuf(text) }),
		req("Body", func(r *protocol.Request) error { r.Body(); return nil }),
		req("BodyE", func(r *protocol.Request) error { return second(r.BodyE()) }),
		req("FormFile", func(r *protocol.Request) error { return second(r.FormFile("f")) }),
		req("MultipartForm", func(r *protocol.Request) error { return second(r.MultipartForm()) }),
		req("PostArgs", func(r *protocol.Request) error { r.PostArgs(); return nil }),

		resp("SetStatusCode", func(r *protocol.Response) { r.SetStatusCode(418) }, 418),
		resp("SetBody", func(r *protocol.Response) { r.SetBody([]byte("x")) }, "x"),
		resp("SetBodyRaw", func(r *protocol.Response) { r.SetBodyRaw([]byte("x")) }, "x"),
		resp("SetBodyString", func(r *protocol.Response) { r.SetBodyString("x") }, "x"),
		resp("AppendBody", func(r *protocol.Response) { r.AppendBody([]byte("x")) }, "x"),
		resp("AppendBodyString", func(r *protocol.Response) { r.AppendBodyString("x") }, "x"),
		resp("SetBodyStream", func(r *protocol.Response) { r.SetBodyStream(strings.NewReader("x"), 1) }),
		resp("SetConnectionClose", func(r *protocol.Response) { r.SetConnectionClose() }),
		head("Add", func(h *protocol.ResponseHeader) { h.Add("X-Key", "1") }, "X-Key", "1"),
		head("Set", func(h *protocol.ResponseHeader) { h.Set("X-Key", "1") }, "X-Key", "1"),
		head("Del", func(h *protocol.ResponseHeader) { h.Del("X-Key") }, "X-Key"),
		head("SetBytesV", func(h *protocol.ResponseHeader) { h.SetBytesV("X-Key", []byte("1")) }, "X-Key"),
		head("SetCanonical", func(h *protocol.ResponseHeader) { h.SetCanonical([]byte("X-Key"), []byte("1")) }),
		head("SetContentEncoding", func(h *protocol.ResponseHeader) { h.SetContentEncoding("gzip") }),
		head("SetContentType", func(h *protocol.ResponseHeader) { h.SetContentType("a/b") }),
		head("SetContentTypeBytes", func(h *protocol.ResponseHeader) { h.SetContentTypeBytes([]byte("a/b")) }),
		head("SetCookie", func(h *protocol.ResponseHeader) {
			c := &protocol.Cookie{}
			c.SetKey("a")
			h.SetCookie(c)
		}),
	})
	// The Content-Type of String is the one that hertz sends unasked.
	ran[hertzCtx+"String"] = true
	if s := ctx("", func(c *app.RequestContext) { c.String(201, "x") }).see(t); s.status != 201 || s.body != "x" {
		t.Errorf("String: %d, %q", s.status, s.body)
	}
	// The length is that of the body that is sent.
	ran["(*github.com/cloudwego/hertz/pkg/protocol.ResponseHeader).SetContentLength"] = true
	head("", func(h *protocol.ResponseHeader) { h.SetContentLength(0) }).see(t)
	// An error that is recorded changes nothing.
	ran[hertzCtx+"Error"] = true
	if s := ctx("", func(c *app.RequestContext) { c.Error(errors.New("no")) }).see(t); s.status != 200 || s.body != "" {
		t.Errorf("Error: %+v", s)
	}
	// What forgets the headers that were set.
	for method, want := range map[string]int{"AbortWithMsg": 405, "NotFound": 404, "NotModified": 304} {
		ran[hertzCtx+method] = true
		s := ctx("", func(c *app.RequestContext) {
			c.Header("Allow", "POST")
			switch method {
			case "AbortWithMsg":
				c.AbortWithMsg("no", 405)
			case "NotFound":
				c.NotFound()
			default:
				c.NotModified()
			}
		}).see(t)
		if s.status != want || s.sent.Get("Allow") != "" || (s.body == "") != (method == "NotModified") {
			t.Errorf("%s: %d, %v, %q", method, s.status, s.sent, s.body)
		}
	}

	ctx("", func(c *app.RequestContext) {
		h := &c.Request.Header
		if string(c.Method()) != "PUT" || string(h.Method()) != "PUT" || string(c.Request.Method()) != "PUT" || string(c.GetHeader("X-Key")) != "1" || string(h.Peek("X-Key")) != "1" ||
			h.Get("X-Key") != "1" || string(c.Cookie("session")) != "s" || string(h.Cookie("session")) != "s" || c.Cookie("none") != nil ||
			string(c.ContentType()) != "a/b" || string(h.ContentType()) != "a/b" || string(c.UserAgent()) != "u" || string(h.UserAgent()) != "u" {
			t.Errorf("the request is read as %s", h)
		}
	}).asking("PUT", "", "X-Key", "1", "Cookie", "session=s", "Content-Type", "a/b", "User-Agent", "u").see(t)
}

// TestHertzSends: when hertz sends, on which the sinks in the tables rest.
func TestHertzSends(t *testing.T) {
	for name, c := range map[string]struct {
		h      app.HandlerFunc
		status int
		body   string
	}{
		"the last status stands, texts append": {func(_ context.Context, c *app.RequestContext) { c.JSON(500, 1); c.JSON(201, 2) }, 201, "12"},
		"a path goes on after Abort":           {func(_ context.Context, c *app.RequestContext) { c.AbortWithStatus(401); c.String(200, "x") }, 200, "x"},
		"no body with 204":                     {func(_ context.Context, c *app.RequestContext) { c.JSON(204, 1) }, 204, ""},
		"nor with 304":                         {func(_ context.Context, c *app.RequestContext) { c.String(304, "x") }, 304, ""},
		"nor if it was written before":         {func(_ context.Context, c *app.RequestContext) { c.WriteString("x"); c.Status(204) }, 204, ""},
		"nothing":                              {func(_ context.Context, c *app.RequestContext) {}, 200, ""},
		"a redirect that is none":              {func(_ context.Context, c *app.RequestContext) { c.Redirect(200, []byte("/")) }, 302, ""},
	} {
		resp, err := serveHertz(func(h *server.Hertz) {
			h.POST("/", func(ctx context.Context, rc *app.RequestContext) { c.h(ctx, rc); rc.Header("X-Late", "1") })
		})(httptest.NewRequest("POST", "/", nil))
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(resp.Body)
		if resp.StatusCode != c.status || string(text) != c.body || resp.Header.Get("X-Late") == "" {
			t.Errorf("%s: %d, %q, %v", name, resp.StatusCode, text, resp.Header)
		}
	}
	// The next handler is called when one returns, also if that has answered, unless it aborted. What stands before all routes has nothing
	// behind it where there is no route.
	for path, want := range map[string]string{"/": "nonext", "/aborts": "no", "/next": "nextno", "/none": "all", "/group/": "nonext", "/group/none": "all"} {
		resp, err := serveHertz(func(h *server.Hertz) {
			next := func(_ context.Context, c *app.RequestContext) { c.WriteString("next") }
			deny := func(_ context.Context, c *app.RequestContext) { c.String(401, "no") }
			h.Use(func(_ context.Context, c *app.RequestContext) {
				if c.FullPath() == "" {
					c.String(401, "all")
				}
			})
			h.POST("/", deny, next)
			h.POST("/aborts", func(ctx context.Context, c *app.RequestContext) {
				c.String(401, "no")
				if c.Abort(); c.IsAborted() {
					c.Next(ctx)
				}
			}, next)
			h.POST("/next", func(ctx context.Context, c *app.RequestContext) { c.Next(ctx); c.String(401, "no") }, next)
			h.Group("/group", deny).POST("/", next)
		})(httptest.NewRequest("POST", path, nil))
		if err != nil {
			t.Fatal(err)
		}
		if text, _ := io.ReadAll(resp.Body); resp.StatusCode != 401 || string(text) != want {
			t.Errorf("%s: %d, %q", path, resp.StatusCode, text)
		}
	}
	// More than 4 MB is answered by the server.
	for size, want := range map[int]int{4194304: 200, 4194305: 413} {
		s := inHertz("", func(c *app.RequestContext) error { return second(c.Body()) }).asking("POST", strings.Repeat("x", size)).see(t)
		if s.status != want {
			t.Errorf("%d bytes: %d", size, s.status)
		}
	}
}

// TestHertzRoutes: each way to register a handler lets those methods through that its route says, and of several handlers
// the last answers.
func TestHertzRoutes(t *testing.T) {
	const group, iface, engine = "(*github.com/cloudwego/hertz/pkg/route.RouterGroup).", "(github.com/cloudwego/hertz/pkg/route.IRoutes).", "(*github.com/cloudwego/hertz/pkg/route.Engine)."
	ok := func(_ context.Context, c *app.RequestContext) { c.Status(299) }
	before := func(_ context.Context, c *app.RequestContext) { c.Status(500) }
	register := map[string]func(r *hertz.RouterGroup){
		"Any":      func(r *hertz.RouterGroup) { r.Any("/x", before, ok) },
		"DELETE":   func(r *hertz.RouterGroup) { r.DELETE("/x", ok) },
		"GET":      func(r *hertz.RouterGroup) { r.GET("/x", ok) },
		"HEAD":     func(r *hertz.RouterGroup) { r.HEAD("/x", ok) },
		"OPTIONS":  func(r *hertz.RouterGroup) { r.OPTIONS("/x", ok) },
		"PATCH":    func(r *hertz.RouterGroup) { r.PATCH("/x", ok) },
		"POST":     func(r *hertz.RouterGroup) { r.POST("/x", before, ok) },
		"PUT":      func(r *hertz.RouterGroup) { r.PUT("/x", ok) },
		"Handle":   func(r *hertz.RouterGroup) { r.Handle("PUT", "/x", ok) },
		"AnyEX":    func(r *hertz.RouterGroup) { r.AnyEX("/x", ok, "n") },
		"DELETEEX": func(r *hertz.RouterGroup) { r.DELETEEX("/x", ok, "n") },
		"GETEX":    func(r *hertz.RouterGroup) { r.GETEX("/x", ok, "n") },
		"HEADEX":   func(r *hertz.RouterGroup) { r.HEADEX("/x", ok, "n") },
		"POSTEX":   func(r *hertz.RouterGroup) { r.POSTEX("/x", ok, "n") },
		"PUTEX":    func(r *hertz.RouterGroup) { r.PUTEX("/x", ok, "n") },
		"HandleEX": func(r *hertz.RouterGroup) { r.HandleEX("PUT", "/x", ok, "n") },
	}
	for _, name := range slices.Sorted(maps.Keys(register)) {
		rt, known := routes[group+name]
		if other, both := routes[iface+name]; !known || !strings.HasSuffix(name, "EX") && (!both || other != rt) {
			t.Errorf("routes.txt has no %s", name)
		}
		want := strings.Split(rt.methods, ",")
		switch strings.TrimSuffix(name, "EX") {
		case "Any": // no method but these
			want = []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
		case "Handle":
			want = []string{"PUT"}
		}
		var got []string
		for _, method := range []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"} {
			c := server.New().NewContext()
			h := server.New()
			register[name](h.Group("/"))
			c.Request.SetMethod(method)
			c.Request.SetRequestURI("http://x/x")
			h.ServeHTTP(context.Background(), c)
			if c.Response.StatusCode() == 299 {
				got = append(got, method)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s reach the handler, want %s", name, got, want)
		}
	}
	// The router's own answers: nobody sets Allow.
	for path, want := range map[string]int{"/x": 405, "/y": 404} {
		resp, err := serveHertz(func(h *server.Hertz) {
			h.POST("/x", ok)
			own := func(_ context.Context, c *app.RequestContext) { c.WriteString("own") }
			h.NoRoute(own)
			h.NoMethod(own)
		})(httptest.NewRequest("GET", path, nil))
		if err != nil || resp.StatusCode != want || resp.Header.Get("Allow") != "" || resp.ContentLength != 3 {
			t.Errorf("GET %s: %v, %v", path, resp, err)
		}
	}
	if routes[engine+"NoRoute"] != (route{own: 404, chosen: "404"}) || routes[engine+"NoMethod"] != (route{own: 405, chosen: "405"}) {
		t.Errorf("routes.txt: %+v, %+v", routes[engine+"NoRoute"], routes[engine+"NoMethod"])
	}
}
