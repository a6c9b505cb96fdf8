package conformance

import (
	"bufio"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/valyala/fasthttp"
	"github.com/valyala/fasthttp/fasthttputil"
)

// serveFast sends requests to a server of fasthttp.
func serveFast(h fasthttp.RequestHandler) ask {
	srv := &fasthttp.Server{Handler: h}
	return serveOn(srv.Serve, srv.Shutdown)
}

// serveOn sends a request over a connection in memory.
func serveOn(serve func(ln net.Listener) error, shutdown func() error) ask {
	return func(r *http.Request) (*http.Response, error) {
		ln := fasthttputil.NewInmemoryListener()
		go serve(ln)
		defer shutdown()
		conn, err := ln.Dial()
		if err != nil {
			return nil, err
		}
		go r.Write(conn) // the server may answer before it has read all
		return http.ReadResponse(bufio.NewReader(conn), r)
	}
}

const fastCtx = "(*github.com/valyala/fasthttp.RequestCtx)."

func inFast(row string, f func(c *fasthttp.RequestCtx) error, list ...any) call {
	var current *fasthttp.RequestCtx
	return call{row: row, ops: append(ops(exchange), list...), look: looking(func(act func(resp *fasthttp.Response) error) ask {
		return serveFast(func(c *fasthttp.RequestCtx) { current = c; act(&c.Response) })
	}, func() error { return f(current) })}
}

func TestFasthttp(t *testing.T) {
	ctx := func(method string, f func(c *fasthttp.RequestCtx), list ...any) call {
		return inFast(fastCtx+method, func(c *fasthttp.RequestCtx) error { f(c); return nil }, list...)
	}
	resp := func(method string, f func(r *fasthttp.Response), list ...any) call {
		return inFast("(*github.com/valyala/fasthttp.Response)."+method, func(c *fasthttp.RequestCtx) error { f(&c.Response); return nil }, list...)
	}
	head := func(method string, f func(h *fasthttp.ResponseHeader), list ...any) call {
		c := inFast("(*github.com/valyala/fasthttp.ResponseHeader)."+method, func(c *fasthttp.RequestCtx) error { f(&c.Response.Header); return nil }, list...)
		c.ops[0] = response
		return c
	}
	reads := func(method string, f func(c *fasthttp.RequestCtx) error) call {
		return inFast(fastCtx+method, f).asking("POST", "name=n", "Content-Type", "application/x-www-form-urlencoded")
	}
	req := func(method string, f func(r *fasthttp.Request) error) call {
		return inFast("(*github.com/valyala/fasthttp.Request)."+method, func(c *fasthttp.RequestCtx) error { return f(&c.Request) }).asking("POST", "name=n")
	}
	stream := func(w *bufio.Writer) { w.WriteString("x") }
	file := "fasthttp_test.go"
	contentType := head("", func(h *fasthttp.ResponseHeader) { h.SetContentType("a/b") }, "a/b")
	contentType.row = "(*github.com/valyala/fasthttp.header).SetContentType"
	check(t, []call{
		ctx("SetStatusCode", func(c *fasthttp.RequestCtx) { c.SetStatusCode(418) }, 418),
		ctx("SetBody", func(c *fasthttp.RequestCtx) { c.SetBody([]byte("x")) }, "x"),
		ctx("SetBodyString", func(c *fasthttp.RequestCtx) { c.SetBodyString("x") }, "x"),
		ctx("SetBodyString", func(c *fasthttp.RequestCtx) { c.SetBodyString("") }, "").named("empty"),
		ctx("SetBodyStream", func(c *fasthttp.RequestCtx) { c.SetBodyStream(strings.NewReader("x"), -1) }),
		ctx("SetBodyStreamWriter", func(c *fasthttp.RequestCtx) { c.SetBodyStreamWriter(stream) }),
		ctx("Write", func(c *fasthttp.RequestCtx) { c.Write([]byte("x")) }, "x"),
		ctx("WriteString", func(c *fasthttp.RequestCtx) { c.WriteString("x") }, "x"),
		ctx("SetContentType", func(c *fasthttp.RequestCtx) { c.SetContentType("a/b") }),
		ctx("SetContentTypeBytes", func(c *fasthttp.RequestCtx) { c.SetContentTypeBytes([]byte("a/b")) }),
		ctx("Success", func(c *fasthttp.RequestCtx) { c.Success("a/b", []byte("x")) }, "a/b", "x"),
		ctx("SuccessString", func(c *fasthttp.RequestCtx) { c.SuccessString("a/b", "x") }, "a/b", "x"),
		ctx("Redirect", func(c *fasthttp.RequestCtx) { c.Redirect("/a", 303) }, "/a", 303),
		ctx("RedirectBytes", func(c *fasthttp.RequestCtx) { c.RedirectBytes([]byte("/a"), 303) }, "/a", 303),
		ctx("SendFile", func(c *fasthttp.RequestCtx) { c.SendFile(file) }),
		ctx("SendFileBytes", func(c *fasthttp.RequestCtx) { c.SendFileBytes([]byte(file)) }),
		ctx("SendFileLiteral", func(c *fasthttp.RequestCtx) { c.SendFileLiteral(file) }),
		ctx("SetConnectionClose", func(c *fasthttp.RequestCtx) { c.SetConnectionClose() }),

		reads("FormValue", func(c *fasthttp.RequestCtx) error { c.FormValue("name"); return nil }),
		reads("PostArgs", func(c *fasthttp.RequestCtx) error { c.PostArgs(); return nil }),
		reads("PostBody", func(c *fasthttp.RequestCtx) error { c.PostBody(); return nil }),
		reads("FormFile", func(c *fasthttp.RequestCtx) error { return second(c.FormFile("f")) }),
		reads("MultipartForm", func(c *fasthttp.RequestCtx) error { return second(c.MultipartForm()) }),
		reads("MultipartFormWithLimit", func(c *fasthttp.RequestCtx) error { return second(c.MultipartFormWithLimit(9)) }),
		reads("RequestBodyStream", func(c *fasthttp.RequestCtx) error { c.RequestBodyStream(); return nil }),
		req("Body", func(r *fasthttp.Request) error { r.Body(); return nil }),
		req("PostArgs", func(r *fasthttp.Request) error { r.PostArgs(); return nil }),
		req("MultipartForm", func(r *fasthttp.Request) error { return second(r.MultipartForm()) }),

		resp("SetStatusCode", func(r *fasthttp.Response) { r.SetStatusCode(418) }, 418),
		resp("SetBody", func(r *fasthttp.Response) { r.SetBody([]byte("x")) }, "x"),
		resp("SetBodyRaw", func(r *fasthttp.Response) { r.SetBodyRaw([]byte("x")) }, "x"),
		resp("SetBodyString", func(r *fasthttp.Response) { r.SetBodyString("x") }, "x"),
		resp("AppendBody", func(r *fasthttp.Response) { r.AppendBody([]byte("x")) }, "x"),
		resp("AppendBodyString", func(r *fasthttp.Response) { r.AppendBodyString("x") }, "x"),
		resp("SetBodyStream", func(r *fasthttp.Response) { r.SetBodyStream(strings.NewReader("x"), 1) }),
		resp("SetBodyStreamWriter", func(r *fasthttp.Response) { r.SetBodyStreamWriter(stream) }),
		resp("SetConnectionClose", func(r *fasthttp.Response) { r.SetConnectionClose() }),

		head("Add", func(h *fasthttp.ResponseHeader) { h.Add("X-Key", "1") }, "X-Key", "1"),
		head("Set", func(h *fasthttp.ResponseHeader) { h.Set("X-Key", "1") }, "X-Key", "1"),
		head("Del", func(h *fasthttp.ResponseHeader) { h.Del("X-Key") }, "X-Key"),
		head("SetBytesV", func(h *fasthttp.ResponseHeader) { h.SetBytesV("X-Key", []byte("1")) }, "X-Key"),
		head("AddBytesV", func(h *fasthttp.ResponseHeader) { h.AddBytesV("X-Key", []byte("1")) }, "X-Key"),
		head("AddBytesK", func(h *fasthttp.ResponseHeader) { h.AddBytesK([]byte("X-Key"), "1") }),
		head("AddBytesKV", func(h *fasthttp.ResponseHeader) { h.AddBytesKV([]byte("X-Key"), []byte("1")) }),
		head("SetBytesK", func(h *fasthttp.ResponseHeader) { h.SetBytesK([]byte("X-Key"), "1") }),
		head("SetBytesKV", func(h *fasthttp.ResponseHeader) { h.SetBytesKV([]byte("X-Key"), []byte("1")) }),
		head("SetCanonical", func(h *fasthttp.ResponseHeader) { h.SetCanonical([]byte("X-Key"), []byte("1")) }),
		head("SetContentEncoding", func(h *fasthttp.ResponseHeader) { h.SetContentEncoding("gzip") }),
		head("SetCookie", func(h *fasthttp.ResponseHeader) {
			c := &fasthttp.Cookie{}
			c.SetKey("a")
			h.SetCookie(c)
		}),
		head("DelClientCookie", func(h *fasthttp.ResponseHeader) { h.DelClientCookie("a") }),
		head("DelClientCookieBytes", func(h *fasthttp.ResponseHeader) { h.DelClientCookieBytes([]byte("a")) }),
		head("SetServer", func(h *fasthttp.ResponseHeader) { h.SetServer("s") }),
		contentType,
	})
	files := map[string]func(c *fasthttp.RequestCtx){
		"ServeFS":                    func(c *fasthttp.RequestCtx) { fasthttp.ServeFS(c, os.DirFS("."), file) },
		"ServeFSLiteral":             func(c *fasthttp.RequestCtx) { fasthttp.ServeFSLiteral(c, os.DirFS("."), file) },
		"ServeFile":                  func(c *fasthttp.RequestCtx) { fasthttp.ServeFile(c, file) },
		"ServeFileBytes":             func(c *fasthttp.RequestCtx) { fasthttp.ServeFileBytes(c, []byte(file)) },
		"ServeFileBytesUncompressed": func(c *fasthttp.RequestCtx) { fasthttp.ServeFileBytesUncompressed(c, []byte(file)) },
		"ServeFileLiteral":           func(c *fasthttp.RequestCtx) { fasthttp.ServeFileLiteral(c, file) },
		"ServeFileUncompressed":      func(c *fasthttp.RequestCtx) { fasthttp.ServeFileUncompressed(c, file) },
	}
	var calls []call
	for name, f := range files {
		calls = append(calls, inFast("github.com/valyala/fasthttp."+name, func(c *fasthttp.RequestCtx) error { f(c); return nil }))
	}
	check(t, calls)

	// Error, NotFound and NotModified forget the headers that were set.
	for method, want := range map[string]int{"Error": 405, "NotFound": 404, "NotModified": 304} {
		s := ctx(method, func(c *fasthttp.RequestCtx) {
			ran[fastCtx+method] = true
			c.Response.Header.Set("Allow", "POST")
			switch method {
			case "Error":
				c.Error("no", 405)
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
	// What hangs on a value of the time, or on the length of the body that is sent.
	for row, f := range map[string]func(h *fasthttp.ResponseHeader){
		"SetContentLength": func(h *fasthttp.ResponseHeader) { h.SetContentLength(0) },
		"SetLastModified":  func(h *fasthttp.ResponseHeader) { h.SetLastModified(fasthttp.CookieExpireUnlimited) },
	} {
		ran["(*github.com/valyala/fasthttp.ResponseHeader)."+row] = true
		head(row, f).see(t)
	}

	look := ctx("", func(c *fasthttp.RequestCtx) {
		h := &c.Request.Header
		if string(c.Method()) != "PUT" || string(h.Method()) != "PUT" || string(h.Peek("X-Key")) != "1" || string(h.Cookie("session")) != "s" ||
			string(h.ContentType()) != "a/b" || string(c.UserAgent()) != "u" || string(h.UserAgent()) != "u" || string(c.Referer()) != "r" {
			t.Errorf("the request is read as %s", &c.Request)
		}
	}).asking("PUT", "", "X-Key", "1", "Cookie", "session=s", "Content-Type", "a/b", "User-Agent", "u", "Referer", "r")
	look.see(t)

	// The last status and body stand, and headers may be set late.
	s := ctx("", func(c *fasthttp.RequestCtx) {
		c.SetStatusCode(500)
		c.SetBodyString("a")
		c.SetStatusCode(201)
		c.SetBodyString("b")
		c.Response.Header.Set("X-Late", "1")
	}).see(t)
	if s.status != 201 || s.body != "b" || s.sent.Get("X-Late") == "" {
		t.Errorf("%d, %q, %v", s.status, s.body, s.sent)
	}
	// More than 4 MB is answered by the server, with 400 if it has no ErrorHandler.
	for size, want := range map[int]int{4194304: 200, 4194305: 400} {
		s := ctx("", func(c *fasthttp.RequestCtx) { c.PostBody() }).asking("POST", strings.Repeat("x", size)).see(t)
		if s.status != want {
			t.Errorf("%d bytes: %d", size, s.status)
		}
	}
}
