package conformance

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	fiber3 "github.com/gofiber/fiber/v3"
	limiter3 "github.com/gofiber/fiber/v3/middleware/limiter"
	"github.com/valyala/fasthttp"
)

// fiberContext is what the contexts of v2 and v3, and the Res of v3, have in common.
type fiberContext interface {
	JSON(data any, ctype ...string) error
	JSONP(data any, callback ...string) error
	XML(data any) error
	Render(name string, bind any, layouts ...string) error
	Send(body []byte) error
	SendString(body string) error
	SendStatus(status int) error
	SendStream(stream io.Reader, size ...int) error
	Download(file string, filename ...string) error
	Write(p []byte) (int, error)
	Writef(f string, a ...any) (int, error)
	WriteString(s string) (int, error)
	Append(field string, values ...string)
	Attachment(filename ...string)
	ClearCookie(key ...string)
	Links(link ...string)
	Location(path string)
	Set(key, val string)
	Vary(fields ...string)
	Response() *fasthttp.Response
}

// fiberReader is what they have in common that reads the request.
type fiberReader interface {
	Body() []byte
	BodyRaw() []byte
	FormValue(key string, defaultValue ...string) string
	FormFile(key string) (*multipart.FileHeader, error)
	MultipartForm() (*multipart.Form, error)
	Get(key string, defaultValue ...string) string
	Cookies(key string, defaultValue ...string) string
	Method(override ...string) string
	Is(extension string) bool
	Accepts(offers ...string) string
}

// ask sends a request to a fiber app or a fasthttp handler.
type ask func(r *http.Request) (*http.Response, error)

// looking makes a look of what runs an act in a handler: it hands the act the response.
func looking(run func(act func(resp *fasthttp.Response) error) ask, act func() error) func(t *testing.T, c call) sight {
	return func(t *testing.T, c call) sight {
		t.Helper()
		var s sight
		send := run(func(resp *fasthttp.Response) error {
			s.before = headersOf(resp)
			s.err = act()
			s.after = headersOf(resp)
			return nil
		})
		r := httptest.NewRequest(cmp.Or(c.method, "GET"), "/", strings.NewReader(c.body))
		for k, v := range c.header {
			r.Header.Set(k, v)
		}
		resp, err := send(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		s.status, s.sent, s.body = resp.StatusCode, resp.Header, string(text)
		return s
	}
}

// headersOf lists the headers of a response; a Content-Type counts if it is not the one that fasthttp sends unasked.
func headersOf(resp *fasthttp.Response) http.Header {
	h := http.Header{}
	for k, v := range resp.Header.All() {
		h.Add(string(k), string(v))
	}
	h.Del("Content-Length") // of the body
	h.Del("Transfer-Encoding")
	if h.Get("Content-Type") == "text/plain; charset=utf-8" {
		h.Del("Content-Type")
	}
	return h
}

const fiber2Ctx, fiber3Ctx, fiber3Res, fiber3Req = "(*github.com/gofiber/fiber/v2.Ctx).", "(github.com/gofiber/fiber/v3.Ctx).", "(github.com/gofiber/fiber/v3.Res).", "(github.com/gofiber/fiber/v3.Req)."

func in2(method string, f func(c *fiber.Ctx) error, list ...any) call {
	var current *fiber.Ctx
	return call{row: fiber2Ctx + method, ops: append(ops(exchange), list...), look: looking(func(act func(resp *fasthttp.Response) error) ask {
		app := fiber.New()
		app.All("/", func(c *fiber.Ctx) error { current = c; return act(c.Response()) })
		return func(r *http.Request) (*http.Response, error) { return app.Test(r) }
	}, func() error { return f(current) })}
}

func in3(row string, f func(c fiber3.Ctx) error, list ...any) call {
	var current fiber3.Ctx
	return call{row: row, ops: append(ops(exchange), list...), look: looking(func(act func(resp *fasthttp.Response) error) ask {
		app := fiber3.New(fiber3.Config{CBOREncoder: json.Marshal, CBORDecoder: json.Unmarshal, MsgPackEncoder: json.Marshal, MsgPackDecoder: json.Unmarshal})
		app.All("/", func(c fiber3.Ctx) error { current = c; return act(c.Response()) }).Name("home")
		return func(r *http.Request) (*http.Response, error) { return app.Test(r) }
	}, func() error { return f(current) })}
}

// inFibers makes the call in v2, in v3 and with the Res of v3.
func inFibers(method string, f func(c fiberContext) error, list ...any) []call {
	return []call{
		in2(method, func(c *fiber.Ctx) error { return f(c) }, list...),
		in3(fiber3Ctx+method, func(c fiber3.Ctx) error { return f(c) }, list...),
		in3(fiber3Res+method, func(c fiber3.Ctx) error { return f(c.Res().(fiberContext)) }, list...),
	}
}

// in3s makes the call in v3 and with its Res.
func in3s(method string, f func(c fiber3.Res) error, list ...any) []call {
	return []call{
		in3(fiber3Ctx+method, func(c fiber3.Ctx) error { return f(c.Res()) }, list...),
		in3(fiber3Res+method, func(c fiber3.Ctx) error { return f(c.Res()) }, list...),
	}
}

func all(calls []call, change func(c call) call) []call {
	for i := range calls {
		calls[i] = change(calls[i])
	}
	return calls
}

func bad(calls []call) []call { return all(calls, func(c call) call { return c.named("bad") }) }

// afterStatus is a call after one that has kept a status.
func afterStatus(status int, c call) call {
	c.name, c.kept = "kept", status
	return c
}

func TestFiberAnswers(t *testing.T) {
	none := func(f func(c fiberContext)) func(c fiberContext) error {
		return func(c fiberContext) error { f(c); return nil }
	}
	ch := make(chan int)
	check(t, slices.Concat(
		inFibers("JSON", func(c fiberContext) error { return c.JSON(1) }, 1),
		inFibers("JSON", func(c fiberContext) error { return c.JSON(nil) }, nil),
		bad(inFibers("JSON", func(c fiberContext) error { return c.JSON(ch) }, other)),
		inFibers("JSONP", func(c fiberContext) error { return c.JSONP(1) }, 1),
		bad(inFibers("JSONP", func(c fiberContext) error { return c.JSONP(ch) }, other)),
		inFibers("XML", func(c fiberContext) error { return c.XML(1) }, 1),
		bad(inFibers("XML", func(c fiberContext) error { return c.XML(ch) }, other)),
		inFibers("Render", func(c fiberContext) error { return c.Render("fiber_test.go", nil) }),
		bad(inFibers("Render", func(c fiberContext) error { return c.Render("absent", nil) })),
		inFibers("Send", func(c fiberContext) error { return c.Send([]byte("x")) }, "x"),
		inFibers("SendString", func(c fiberContext) error { return c.SendString("x") }, "x"),
		inFibers("SendString", func(c fiberContext) error { return c.SendString("") }, ""),
		inFibers("SendStatus", func(c fiberContext) error { return c.SendStatus(202) }, 202),
		inFibers("SendStatus", func(c fiberContext) error { return c.SendStatus(204) }, 204),
		inFibers("SendStatus", func(c fiberContext) error { return c.SendStatus(304) }, 304),
		inFibers("SendStream", func(c fiberContext) error { return c.SendStream(strings.NewReader("x")) }),
		inFibers("Download", func(c fiberContext) error { return c.Download("fiber_test.go") }),
		inFibers("Write", func(c fiberContext) error { return second(c.Write([]byte("x"))) }, "x"),
		inFibers("WriteString", func(c fiberContext) error { return second(c.WriteString("x")) }, "x"),
		inFibers("Writef", func(c fiberContext) error { return second(c.Writef("x")) }, "x"),
		inFibers("Append", none(func(c fiberContext) { c.Append("X-Key", "1") }), "X-Key"),
		inFibers("Attachment", none(func(c fiberContext) { c.Attachment("f.txt") }), "f.txt"),
		inFibers("ClearCookie", none(func(c fiberContext) { c.ClearCookie("a") }), "a"),
		inFibers("Links", none(func(c fiberContext) { c.Links("/a", "next") })),
		inFibers("Location", none(func(c fiberContext) { c.Location("/a") })),
		inFibers("Set", none(func(c fiberContext) { c.Set("X-Key", "1") }), "X-Key", "1"),
		inFibers("Vary", none(func(c fiberContext) { c.Vary("Accept") })),
		in3s("AutoFormat", func(c fiber3.Res) error { return c.AutoFormat("x") }, "x"),
		bad(all(in3s("AutoFormat", func(c fiber3.Res) error { return c.AutoFormat(ch) }, other), func(c call) call {
			return c.asking("GET", "", "Accept", "application/json").with("Content-Type")
		})),
		in3s("CBOR", func(c fiber3.Res) error { return c.CBOR(1) }, 1),
		in3s("MsgPack", func(c fiber3.Res) error { return c.MsgPack(1) }, 1),
		bad(in3s("CBOR", func(c fiber3.Res) error { return c.CBOR(ch) }, other)),
		bad(in3s("MsgPack", func(c fiber3.Res) error { return c.MsgPack(ch) }, other)),
		in3s("SendStreamWriter", func(c fiber3.Res) error { return c.SendStreamWriter(func(w *bufio.Writer) { w.WriteString("x") }) }),
		in3s("Status", func(c fiber3.Res) error { c.Status(418); return nil }, 418),
		in3s("Type", func(c fiber3.Res) error { c.Type("json"); return nil }, "json"),
		in3s("Cookie", func(c fiber3.Res) error { c.Cookie(&fiber3.Cookie{Name: "a"}); return nil }),
		in3s("SendFile", func(c fiber3.Res) error { return c.SendFile("fiber_test.go") }),
		in3s("RequestCtx", func(c fiber3.Res) error { c.RequestCtx(); return nil }),
		[]call{
			in2("Status", func(c *fiber.Ctx) error { c.Status(418); return nil }, 418),
			in2("Type", func(c *fiber.Ctx) error { c.Type("json"); return nil }, "json"),
			in2("Cookie", func(c *fiber.Ctx) error { c.Cookie(&fiber.Cookie{Name: "a"}); return nil }),
			in2("SendFile", func(c *fiber.Ctx) error { return c.SendFile("fiber_test.go") }),
			in2("Format", func(c *fiber.Ctx) error { return c.Format("x") }, "x"),
			in2("Format", func(c *fiber.Ctx) error { return c.Format(ch) }, other).named("bad").asking("GET", "", "Accept", "application/json").with("Content-Type"),
			in2("Redirect", func(c *fiber.Ctx) error { return c.Redirect("/a") }, "/a", nil),
			in2("Redirect", func(c *fiber.Ctx) error { return c.Redirect("/a", 404) }, "/a", 404).named("404"),
			in2("RedirectBack", func(c *fiber.Ctx) error { return c.RedirectBack("/a") }, "/a", nil),
			in2("RedirectBack", func(c *fiber.Ctx) error { return c.RedirectBack("/a", 303) }, "/a", 303).named("303"),
			in2("RedirectToRoute", func(c *fiber.Ctx) error { return c.RedirectToRoute("none", nil) }, "none", other, nil),
			in2("RedirectToRoute", func(c *fiber.Ctx) error { return c.RedirectToRoute("none", nil, 303) }, "none", other, 303).named("303"),
			in3("(*github.com/gofiber/fiber/v3.Redirect).Status", func(c fiber3.Ctx) error { c.Redirect().Status(301); return nil }, 301),
			in3("(*github.com/gofiber/fiber/v3.Redirect).With", func(c fiber3.Ctx) error { c.Redirect().With("a", "b"); return nil }),
			in3("(*github.com/gofiber/fiber/v3.Redirect).WithInput", func(c fiber3.Ctx) error { c.Redirect().WithInput(); return nil }),
			in3("(*github.com/gofiber/fiber/v3.Redirect).To", func(c fiber3.Ctx) error { return c.Redirect().To("/a") }),
			in3("(*github.com/gofiber/fiber/v3.Redirect).Back", func(c fiber3.Ctx) error { return c.Redirect().Back("/a") }),
			in3("(*github.com/gofiber/fiber/v3.Redirect).Route", func(c fiber3.Ctx) error { return c.Redirect().Route("home") }),
			in3("(*github.com/gofiber/fiber/v3.Redirect).Route", func(c fiber3.Ctx) error { return c.Redirect().Route("none") }).named("bad"),
			afterStatus(308, in3("(*github.com/gofiber/fiber/v3.Redirect).To", func(c fiber3.Ctx) error { return c.Redirect().Status(308).To("/a") })),
			afterStatus(308, in3("(*github.com/gofiber/fiber/v3.Redirect).Back", func(c fiber3.Ctx) error { return c.Redirect().Status(308).Back("/a") })),
			afterStatus(308, in3("(*github.com/gofiber/fiber/v3.Redirect).Route", func(c fiber3.Ctx) error { return c.Redirect().Status(308).Route("home") })),
		},
	))
}

func init() {
	for _, recv := range []string{fiber3Ctx, fiber3Res} {
		reasons[recv+"SendEarlyHints"] = "sends an interim response over the connection, which no test of fiber's shows"
	}
}

func TestFiberRequest(t *testing.T) {
	read := func(row string, f func(c fiberReader) error, c call) call {
		c.row = row
		return c.asking("POST", "name=n", "Content-Type", "application/x-www-form-urlencoded")
	}
	acts := map[string]func(c fiberReader) error{
		"Body":      func(c fiberReader) error { c.Body(); return nil },
		"BodyRaw":   func(c fiberReader) error { c.BodyRaw(); return nil },
		"FormValue": func(c fiberReader) error { c.FormValue("name"); return nil },
		"FormFile":  func(c fiberReader) error { return second(c.FormFile("f")) },
		"MultipartForm": func(c fiberReader) error {
			return second(c.MultipartForm())
		},
	}
	calls := []call{
		in2("BodyParser", func(c *fiber.Ctx) error { return c.BodyParser(new(struct{ Name string })) }).asking("POST", `{"name":"n"}`, "Content-Type", "application/json"),
	}
	// What it binds is JSON; Cookie, Header and Query are as good without any.
	for method, f := range map[string]func(b *fiber3.Bind) error{
		"All":     func(b *fiber3.Bind) error { return b.All(new(struct{ Name string })) },
		"Body":    func(b *fiber3.Bind) error { return b.Body(new(struct{ Name string })) },
		"CBOR":    func(b *fiber3.Bind) error { return b.CBOR(new(struct{ Name string })) },
		"Form":    func(b *fiber3.Bind) error { return b.Form(new(struct{ Name string })) },
		"JSON":    func(b *fiber3.Bind) error { return b.JSON(new(struct{ Name string })) },
		"MsgPack": func(b *fiber3.Bind) error { return b.MsgPack(new(struct{ Name string })) },
		"XML":     func(b *fiber3.Bind) error { return b.XML(new(struct{ Name string })) },
		"Custom":  func(b *fiber3.Bind) error { return b.Custom("none", new(struct{ Name string })) },
	} {
		for _, body := range []string{`{"name":"n"}`, `{"name":`} {
			c := in3("(*github.com/gofiber/fiber/v3.Bind)."+method, func(c fiber3.Ctx) error {
				err := f(c.Bind().WithoutAutoHandling())
				if method == "JSON" && (err == nil) != (body[len(body)-1] == '}') {
					t.Errorf("%s of %s: %v", method, body, err)
				}
				return err
			})
			c.ops[0] = request
			calls = append(calls, c.named(body).asking("POST", body, "Content-Type", "application/json"))
		}
	}
	for method, f := range acts {
		calls = append(calls,
			read(fiber2Ctx+method, f, in2("", func(c *fiber.Ctx) error { return f(c) })),
			read(fiber3Ctx+method, f, in3("", func(c fiber3.Ctx) error { return f(c) })),
			read(fiber3Req+method, f, in3("", func(c fiber3.Ctx) error { return f(c.Req()) })),
		)
	}
	check(t, calls)

	header := map[string]string{"X-Key": "1", "Cookie": "session=s", "Content-Type": "application/xml", "Accept": "text/html"}
	look := func(c fiberReader) error {
		if c.Get("X-Key") != "1" || c.Cookies("session") != "s" || c.Cookies("none") != "" || c.Method() != "PUT" {
			t.Errorf("%T: %q, %q, %q", c, c.Get("X-Key"), c.Cookies("session"), c.Method())
		}
		if !c.Is("xml") || c.Is("json") || c.Accepts("json", "html") != "html" || c.Accepts("json") != "" {
			t.Errorf("%T: Is %v and %v, Accepts %q and %q", c, c.Is("xml"), c.Is("json"), c.Accepts("json", "html"), c.Accepts("json"))
		}
		return nil
	}
	for _, c := range []call{
		in2("", func(c *fiber.Ctx) error { return look(c) }),
		in3("", func(c fiber3.Ctx) error { return look(c) }),
		in3("", func(c fiber3.Ctx) error { return look(c.Req()) }),
	} {
		c.method, c.header = "PUT", header
		c.see(t)
	}
}

// TestFiberSends: when fiber sends, on which the sinks in the tables rest, and what its error handler makes of errors.
func TestFiberSends(t *testing.T) {
	for name, c := range map[string]struct {
		v2     func(c *fiber.Ctx) error
		v3     func(c fiber3.Ctx) error
		status int
		body   string
	}{
		"the last status and body stand": {
			func(c *fiber.Ctx) error { c.Status(201).SendString("a"); return c.Status(202).SendString("b") },
			func(c fiber3.Ctx) error { c.Status(201).SendString("a"); return c.Status(202).SendString("b") },
			202, "b",
		},
		"0 is 200": {
			func(c *fiber.Ctx) error { return c.Status(0).SendString("a") },
			func(c fiber3.Ctx) error { return c.Status(0).SendString("a") },
			200, "a",
		},
		"writes append": {
			func(c *fiber.Ctx) error { c.WriteString("a"); c.WriteString("b"); return nil },
			func(c fiber3.Ctx) error { c.WriteString("a"); c.WriteString("b"); return nil },
			200, "ab",
		},
		"SendStatus leaves a body that there is": {
			func(c *fiber.Ctx) error { c.SendString("a"); return c.SendStatus(202) },
			func(c fiber3.Ctx) error { c.SendString("a"); return c.SendStatus(202) },
			202, "a",
		},
		"the body of 204 is dropped": {
			func(c *fiber.Ctx) error { return c.Status(204).SendString("a") },
			func(c fiber3.Ctx) error { return c.Status(204).SendString("a") },
			204, "",
		},
		"an error takes the place of status and body": {
			func(c *fiber.Ctx) error { c.Status(201).SendString("a"); return fiber.NewError(404, "none") },
			func(c fiber3.Ctx) error { c.Status(201).SendString("a"); return fiber3.NewError(404, "none") },
			404, "none",
		},
		"an error without a message": {
			func(c *fiber.Ctx) error { return fiber.NewError(404) },
			func(c fiber3.Ctx) error { return fiber3.NewError(404) },
			404, "Not Found",
		},
		"a sentinel": {
			func(c *fiber.Ctx) error { return fiber.ErrForbidden },
			func(c fiber3.Ctx) error { return fiber3.ErrForbidden },
			403, "Forbidden",
		},
		"a wrapped error": {
			func(c *fiber.Ctx) error { return fmt.Errorf("no: %w", fiber.NewError(404, "none")) },
			func(c fiber3.Ctx) error { return fmt.Errorf("no: %w", fiber3.NewError(404, "none")) },
			404, "no: none",
		},
		"any other error, with its text": {
			func(c *fiber.Ctx) error { return errors.New("plain") },
			func(c fiber3.Ctx) error { return errors.New("plain") },
			500, "plain",
		},
		"nothing": {
			func(c *fiber.Ctx) error { return nil },
			func(c fiber3.Ctx) error { return nil },
			200, "",
		},
	} {
		late := func(c interface{ Set(key, val string) }) { c.Set("X-Late", "1") }
		app2, app3 := fiber.New(), fiber3.New()
		app2.All("/", func(ctx *fiber.Ctx) error { err := c.v2(ctx); late(ctx); return err })
		app3.All("/", func(ctx fiber3.Ctx) error { err := c.v3(ctx); late(ctx); return err })
		for version, send := range map[string]ask{
			"v2": func(r *http.Request) (*http.Response, error) { return app2.Test(r) },
			"v3": func(r *http.Request) (*http.Response, error) { return app3.Test(r) },
		} {
			resp, err := send(httptest.NewRequest("POST", "/", nil))
			if err != nil {
				t.Fatal(err)
			}
			text, _ := io.ReadAll(resp.Body)
			if resp.StatusCode != c.status || string(text) != c.body || resp.Header.Get("X-Late") == "" {
				t.Errorf("%s, %s: %d, %q, %v", name, version, resp.StatusCode, text, resp.Header)
			}
		}
	}

	// More than 4 MB is answered by the server.
	for size, want := range map[int]int{4194304: 200, 4194305: 413} {
		app2, app3 := fiber.New(fiber.Config{DisableStartupMessage: true}), fiber3.New()
		app2.Post("/", func(c *fiber.Ctx) error { return nil })
		app3.Post("/", func(c fiber3.Ctx) error { return nil })
		for version, send := range map[string]ask{
			"v2": serveOn(app2.Listener, app2.Shutdown),
			"v3": serveOn(func(ln net.Listener) error {
				return app3.Listener(ln, fiber3.ListenConfig{DisableStartupMessage: true})
			}, app3.Shutdown),
		} {
			resp, err := send(httptest.NewRequest("POST", "/", strings.NewReader(strings.Repeat("x", size))))
			if err != nil || resp.StatusCode != want {
				t.Errorf("%s, %d bytes: %v, %v", version, size, resp, err)
			}
		}
	}
}

// TestFiberRoutes: each way to register a handler lets those methods through that its route says.
func TestFiberRoutes(t *testing.T) {
	methods := []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
	ok2 := func(c *fiber.Ctx) error { return c.SendStatus(299) }
	ok3 := func(c fiber3.Ctx) error { return c.SendStatus(299) }
	through := func(name string, want []string, send ask) {
		t.Helper()
		var got []string
		for _, method := range methods {
			r := httptest.NewRequest("GET", "/x", nil)
			r.Method = method
			resp, err := send(r)
			if err != nil {
				t.Fatalf("%s: %s: %v", name, method, err)
			}
			if resp.StatusCode == 299 {
				got = append(got, method)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s reach the handler, want %s", name, got, want)
		}
	}
	named := map[string]string{"Connect": "CONNECT", "Delete": "DELETE", "Get": "GET", "Head": "HEAD", "Options": "OPTIONS", "Patch": "PATCH", "Post": "POST", "Put": "PUT", "Trace": "TRACE"}
	for name, method := range named {
		want := func(recv string) []string {
			rt, known := routes[recv+name]
			if !known {
				t.Errorf("routes.txt has no %s", recv+name)
			}
			return strings.Split(rt.methods, ",")
		}
		for _, group := range []bool{false, true} {
			app2, app3 := fiber.New(), fiber3.New()
			recv2, recv3 := "(*github.com/gofiber/fiber/v2.App).", "(*github.com/gofiber/fiber/v3.App)."
			var r2 fiber.Router = app2
			var r3 fiber3.Router = app3
			if group {
				r2, r3 = app2.Group("/"), app3.Group("/")
				recv2, recv3 = "(*github.com/gofiber/fiber/v2.Group).", "(*github.com/gofiber/fiber/v3.Group)."
			}
			map[string]func(string, ...fiber.Handler) fiber.Router{
				"CONNECT": r2.Connect, "DELETE": r2.Delete, "GET": r2.Get, "HEAD": r2.Head, "OPTIONS": r2.Options, "PATCH": r2.Patch, "POST": r2.Post, "PUT": r2.Put, "TRACE": r2.Trace,
			}[method]("/x", ok2)
			map[string]func(string, any, ...any) fiber3.Router{
				"CONNECT": r3.Connect, "DELETE": r3.Delete, "GET": r3.Get, "HEAD": r3.Head, "OPTIONS": r3.Options, "PATCH": r3.Patch, "POST": r3.Post, "PUT": r3.Put, "TRACE": r3.Trace,
			}[method]("/x", ok3)
			through(recv2+name, want(recv2), func(r *http.Request) (*http.Response, error) { return app2.Test(r) })
			through(recv3+name, want(recv3), func(r *http.Request) (*http.Response, error) { return app3.Test(r) })
		}
	}
	app2, app3 := fiber.New(), fiber3.New()
	app2.Add("PUT", "/x", ok2)
	app3.Add([]string{"PATCH", "PUT"}, "/x", func(c fiber3.Ctx) error { return c.Next() }, ok3) // the last answers
	through("v2 Add", []string{"PUT"}, func(r *http.Request) (*http.Response, error) { return app2.Test(r) })
	through("v3 Add", []string{"PATCH", "PUT"}, func(r *http.Request) (*http.Response, error) { return app3.Test(r) })
	app2, app3 = fiber.New(), fiber3.New()
	app2.All("/x", ok2)
	app3.All("/x", ok3)
	through("v2 All", methods, func(r *http.Request) (*http.Response, error) { return app2.Test(r) })
	through("v3 All", methods, func(r *http.Request) (*http.Response, error) { return app3.Test(r) })
}

// TestFiberLimiter: the limiter sets Retry-After before it asks a handler of the project's own for the answer.
func TestFiberLimiter(t *testing.T) {
	app := fiber.New()
	app.Use(limiter.New(limiter.Config{Max: 1, LimitReached: func(c *fiber.Ctx) error { return c.SendStatus(429) }}))
	app3 := fiber3.New()
	app3.Use(limiter3.New(limiter3.Config{Max: 1, LimitReached: func(c fiber3.Ctx) error { return c.SendStatus(429) }}))
	for name, send := range map[string]ask{
		"v2": func(r *http.Request) (*http.Response, error) { return app.Test(r) },
		"v3": func(r *http.Request) (*http.Response, error) { return app3.Test(r) },
	} {
		var resp *http.Response
		for range 2 {
			var err error
			if resp, err = send(httptest.NewRequest("GET", "/", nil)); err != nil {
				t.Fatal(err)
			}
		}
		if resp.StatusCode != 429 || resp.Header.Get("Retry-After") == "" {
			t.Errorf("%s: %d, %v", name, resp.StatusCode, resp.Header)
		}
	}
}
