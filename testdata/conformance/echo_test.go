package conformance

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	middleware5 "github.com/labstack/echo/v5/middleware"
)

// echoContext is what the contexts of v4 and v5 have in common.
type echoContext interface {
	JSON(code int, i any) error
	JSONPretty(code int, i any, indent string) error
	JSONBlob(code int, b []byte) error
	JSONP(code int, callback string, i any) error
	JSONPBlob(code int, callback string, b []byte) error
	XML(code int, i any) error
	XMLPretty(code int, i any, indent string) error
	XMLBlob(code int, b []byte) error
	HTML(code int, html string) error
	HTMLBlob(code int, b []byte) error
	String(code int, s string) error
	Blob(code int, contentType string, b []byte) error
	Stream(code int, contentType string, r io.Reader) error
	Render(code int, name string, data any) error
	File(file string) error
	Attachment(file, name string) error
	Inline(file, name string) error
	NoContent(code int) error
	Redirect(code int, url string) error
	SetCookie(cookie *http.Cookie)
	Bind(i any) error
	Cookie(name string) (*http.Cookie, error)
	FormValue(name string) string
	FormFile(name string) (*multipart.FileHeader, error)
	MultipartForm() (*multipart.Form, error)
	Request() *http.Request
	SetRequest(r *http.Request)
	QueryParam(name string) string
	QueryParams() url.Values
	Param(name string) string
	Validate(i any) error
}

// An echoVersion runs a handler behind one version of echo.
type echoVersion struct {
	recv string // of the rows of its context
	path string
	run  func(h func(c echoContext, w http.ResponseWriter) error) http.Handler
}

func newEcho4(h echo.HandlerFunc) *echo.Echo {
	e := echo.New()
	e.Renderer = &echo.TemplateRenderer{Template: template.Must(template.New("t").Parse("{{.}}"))}
	e.Any("/", h)
	return e
}

func newEcho5(h echo5.HandlerFunc) *echo5.Echo {
	e := echo5.New()
	e.Renderer = &echo5.TemplateRenderer{Template: template.Must(template.New("t").Parse("{{.}}"))}
	e.Any("/", h)
	return e
}

var echoVersions = []echoVersion{
	{"(github.com/labstack/echo/v4.Context).", "github.com/labstack/echo/v4", func(h func(c echoContext, w http.ResponseWriter) error) http.Handler {
		return newEcho4(func(c echo.Context) error { return h(c, c.Response()) })
	}},
	{"(*github.com/labstack/echo/v5.Context).", "github.com/labstack/echo/v5", func(h func(c echoContext, w http.ResponseWriter) error) http.Handler {
		return newEcho5(func(c *echo5.Context) error { return h(c, c.Response()) })
	}},
}

// in makes a call of what f does with a context, which is operand 0; the other operands follow.
func (v echoVersion) in(method string, f func(c echoContext) error, list ...any) call {
	var current echoContext
	return call{
		row: v.recv + method, ops: append(ops(exchange), list...),
		via: func(do http.HandlerFunc) http.Handler {
			return v.run(func(c echoContext, w http.ResponseWriter) error {
				current = c
				do(w, c.Request())
				return nil
			})
		},
		do: func(http.ResponseWriter, *http.Request) error { return f(current) },
	}
}

func TestEchoAnswers(t *testing.T) {
	for _, v := range echoVersions {
		ct := []string{"Content-Type"} // set before the encoding fails
		check(t, []call{
			v.in("JSON", func(c echoContext) error { return c.JSON(201, 1) }, 201, 1),
			v.in("JSON", func(c echoContext) error { return c.JSON(201, nil) }, 201, nil).named("nil"),
			v.in("JSON", func(c echoContext) error { return c.JSON(201, make(chan int)) }, 201, other).named("bad").with(ct...),
			v.in("JSONPretty", func(c echoContext) error { return c.JSONPretty(201, 1, " ") }, 201, 1),
			v.in("JSONPretty", func(c echoContext) error { return c.JSONPretty(201, make(chan int), " ") }, 201, other).named("bad").with(ct...),
			v.in("JSONBlob", func(c echoContext) error { return c.JSONBlob(201, []byte("1")) }, 201, "1"),
			v.in("JSONP", func(c echoContext) error { return c.JSONP(201, "f", 1) }, 201, "f", 1),
			v.in("JSONP", func(c echoContext) error { return c.JSONP(201, "f(", 1) }, 201, "f(", 1).named("bad"),
			v.in("JSONPBlob", func(c echoContext) error { return c.JSONPBlob(201, "f", []byte("1")) }, 201, "f", "1"),
			v.in("JSONPBlob", func(c echoContext) error { return c.JSONPBlob(201, "f(", []byte("1")) }, 201, "f(", "1").named("bad"),
			v.in("XML", func(c echoContext) error { return c.XML(201, 1) }, 201, 1),
			v.in("XML", func(c echoContext) error { return c.XML(201, make(chan int)) }, 201, 1).named("bad"),
			v.in("XMLPretty", func(c echoContext) error { return c.XMLPretty(201, 1, " ") }, 201, 1),
			v.in("XMLBlob", func(c echoContext) error { return c.XMLBlob(201, nil) }, 201, nil),
			v.in("HTML", func(c echoContext) error { return c.HTML(201, "x") }, 201, "x"),
			v.in("HTMLBlob", func(c echoContext) error { return c.HTMLBlob(201, []byte("x")) }, 201, "x"),
			v.in("String", func(c echoContext) error { return c.String(201, "x") }, 201, "x"),
			v.in("String", func(c echoContext) error { return c.String(201, "") }, 201, "").named("empty"),
			v.in("Blob", func(c echoContext) error { return c.Blob(201, "a/b", []byte("x")) }, 201, "a/b", "x"),
			v.in("Stream", func(c echoContext) error { return c.Stream(201, "a/b", strings.NewReader("x")) }, 201, "a/b", other),
			v.in("Render", func(c echoContext) error { return c.Render(201, "t", 1) }, 201, "t", 1),
			v.in("Render", func(c echoContext) error { return c.Render(201, "none", 1) }, 201, "none", 1).named("bad"),
			v.in("File", func(c echoContext) error { return c.File("echo_test.go") }, "echo_test.go"),
			v.in("File", func(c echoContext) error { return c.File("absent") }, "absent").named("bad"),
			v.in("Attachment", func(c echoContext) error { return c.Attachment("echo_test.go", "f") }, "echo_test.go", "f"),
			v.in("Attachment", func(c echoContext) error { return c.Attachment("absent", "f") }, "absent", "f").named("bad"),
			v.in("Inline", func(c echoContext) error { return c.Inline("echo_test.go", "f") }, "echo_test.go", "f"),
			v.in("Inline", func(c echoContext) error { return c.Inline("absent", "f") }, "absent", "f").named("bad"),
			v.in("NoContent", func(c echoContext) error { return c.NoContent(201) }, 201),
			v.in("Redirect", func(c echoContext) error { return c.Redirect(303, "/there") }, 303, "/there"),
			v.in("SetCookie", func(c echoContext) error { c.SetCookie(&http.Cookie{Name: "a", Value: "b"}); return nil }),
		})
	}
	check(t, []call{
		echoVersions[1].in("FileFS", func(c echoContext) error { return c.(*echo5.Context).FileFS("echo_test.go", os.DirFS(".")) }, "echo_test.go"),
		echoVersions[1].in("FileFS", func(c echoContext) error { return c.(*echo5.Context).FileFS("absent", os.DirFS(".")) }, "absent").named("bad"),
	})
}

func TestEchoRequest(t *testing.T) {
	const form, json, bad = "application/x-www-form-urlencoded", `{"name":"n"}`, `{"name":}`
	const multi, boundary = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b"
	var v4, v5 = echoVersions[0], echoVersions[1]
	type name struct{ Name string }
	var calls []call
	for _, v := range echoVersions {
		bind := func(c echoContext) error { return c.Bind(new(name)) }
		calls = append(calls,
			v.in("Bind", bind).asking("POST", json, "Content-Type", "application/json"),
			v.in("Bind", bind).named("bad").asking("DELETE", bad, "Content-Type", "application/json"),
			v.in("Bind", bind).named("GET").asking("GET", ""),
			v.in("FormValue", func(c echoContext) error { c.FormValue("name"); return nil }).asking("POST", "name=n", "Content-Type", form),
			v.in("FormFile", func(c echoContext) error { return second(c.FormFile("f")) }).asking("POST", multi, "Content-Type", boundary),
			v.in("MultipartForm", func(c echoContext) error { return second(c.MultipartForm()) }).asking("POST", multi, "Content-Type", boundary),
		)
		serve(t, v.run(func(c echoContext, w http.ResponseWriter) error {
			session, err := c.Cookie("session")
			if _, missing := c.Cookie("none"); err != nil || session.Value != "s" || !errors.Is(missing, http.ErrNoCookie) {
				t.Errorf("Cookie: %v, %v, %v", session, err, missing)
			}
			return nil
		}), "GET", "", map[string]string{"Cookie": "session=s"})
	}
	in4 := func(row string, f func(c echo.Context) error) call {
		c := v4.in("", func(c echoContext) error { return f(c.(echo.Context)) }).asking("POST", "name=n", "Content-Type", form)
		c.row = row
		return c
	}
	in5 := func(row string, f func(c *echo5.Context) error) call {
		c := v5.in("", func(c echoContext) error { return f(c.(*echo5.Context)) }).asking("POST", "name=n", "Content-Type", form)
		c.row = row
		return c
	}
	calls = append(calls,
		in4(v4.recv+"FormParams", func(c echo.Context) error { return second(c.FormParams()) }),
		in4(v4.path+".FormParam", func(c echo.Context) error { return second(echo.FormParam[string](c, "name")) }),
		in4(v4.path+".FormParamOr", func(c echo.Context) error { return second(echo.FormParamOr(c, "name", "")) }),
		in4(v4.path+".FormParams", func(c echo.Context) error { return second(echo.FormParams[string](c, "name")) }),
		in4(v4.path+".FormParamsOr", func(c echo.Context) error { return second(echo.FormParamsOr(c, "name", []string{})) }),
		in5(v5.recv+"FormValueOr", func(c *echo5.Context) error { c.FormValueOr("name", ""); return nil }),
		in5(v5.recv+"FormValues", func(c *echo5.Context) error { return second(c.FormValues()) }),
		in5(v5.path+".FormValue", func(c *echo5.Context) error { return second(echo5.FormValue[string](c, "name")) }),
		in5(v5.path+".FormValueOr", func(c *echo5.Context) error { return second(echo5.FormValueOr(c, "name", "")) }),
		in5(v5.path+".FormValues", func(c *echo5.Context) error { return second(echo5.FormValues[string](c, "name")) }),
		in5(v5.path+".FormValuesOr", func(c *echo5.Context) error { return second(echo5.FormValuesOr(c, "name", []string{})) }),
	)

	// What takes the context as a later operand.
	at := func(i int, c call, method, body string) call {
		c.ops = make([]any, i+1)
		for j := range c.ops {
			c.ops[j] = other
		}
		c.ops[i] = exchange
		return c.asking(method, body, "Content-Type", "application/json")
	}
	b4, b5, s4, s5 := echo.DefaultBinder{}, echo5.DefaultBinder{}, echo.DefaultJSONSerializer{}, echo5.DefaultJSONSerializer{}
	calls = append(calls,
		at(2, in4("(*"+v4.path+".DefaultBinder).Bind", func(c echo.Context) error { return b4.Bind(new(name), c) }), "POST", json),
		at(2, in4("(*"+v4.path+".DefaultBinder).Bind", func(c echo.Context) error { return b4.Bind(new(name), c) }).named("GET"), "GET", ""),
		at(1, in4("(*"+v4.path+".DefaultBinder).BindBody", func(c echo.Context) error { return b4.BindBody(c, new(name)) }), "POST", json),
		at(1, in4("("+v4.path+".DefaultJSONSerializer).Deserialize", func(c echo.Context) error { return s4.Deserialize(c, new(name)) }), "POST", json),
		at(1, in4("("+v4.path+".JSONSerializer).Deserialize", func(c echo.Context) error { return c.Echo().JSONSerializer.Deserialize(c, new(name)) }), "POST", json),
		at(1, in4("("+v4.path+".DefaultJSONSerializer).Serialize", func(c echo.Context) error { return s4.Serialize(c, 1, "") }), "POST", ""),
		at(1, in4("("+v4.path+".DefaultJSONSerializer).Serialize", func(c echo.Context) error { return s4.Serialize(c, make(chan int), "") }).named("bad"), "POST", ""),
		at(1, in4("("+v4.path+".JSONSerializer).Serialize", func(c echo.Context) error { return c.Echo().JSONSerializer.Serialize(c, 1, "") }), "POST", ""),
		at(1, in5("(*"+v5.path+".DefaultBinder).Bind", func(c *echo5.Context) error { return b5.Bind(c, new(name)) }), "POST", json),
		at(1, in5("(*"+v5.path+".DefaultBinder).Bind", func(c *echo5.Context) error { return b5.Bind(c, new(name)) }).named("GET"), "GET", ""),
		at(0, in5(v5.path+".BindBody", func(c *echo5.Context) error { return echo5.BindBody(c, new(name)) }), "POST", json),
		at(1, in5("("+v5.path+".DefaultJSONSerializer).Deserialize", func(c *echo5.Context) error { return s5.Deserialize(c, new(name)) }), "POST", json),
		at(1, in5("("+v5.path+".JSONSerializer).Deserialize", func(c *echo5.Context) error { return c.Echo().JSONSerializer.Deserialize(c, new(name)) }), "POST", json),
		at(1, in5("("+v5.path+".DefaultJSONSerializer).Serialize", func(c *echo5.Context) error { return s5.Serialize(c, 1, "") }), "POST", ""),
		at(1, in5("("+v5.path+".DefaultJSONSerializer).Serialize", func(c *echo5.Context) error { return s5.Serialize(c, make(chan int), "") }).named("bad"), "POST", ""),
		at(1, in5("("+v5.path+".JSONSerializer).Serialize", func(c *echo5.Context) error { return c.Echo().JSONSerializer.Serialize(c, 1, "") }), "POST", ""),
	)
	check(t, calls)
}

func TestEchoRenderer(t *testing.T) {
	tmpl := template.Must(template.New("t").Parse("{{.}}"))
	r4, r5 := &echo.TemplateRenderer{Template: tmpl}, &echo5.TemplateRenderer{Template: tmpl}
	check(t, []call{
		{row: "(*github.com/labstack/echo/v4.TemplateRenderer).Render", ops: ops(other, response), do: func(w http.ResponseWriter, r *http.Request) error {
			return r4.Render(w, "t", 1, nil)
		}},
		{row: "(*github.com/labstack/echo/v5.TemplateRenderer).Render", ops: ops(other, other, response), do: func(w http.ResponseWriter, r *http.Request) error {
			return r5.Render(nil, w, "t", 1)
		}},
	})
}

func TestEchoResponse(t *testing.T) {
	write := func(w io.Writer, text string) error { return second(w.Write([]byte(text))) }
	var calls []call
	for _, v := range echoVersions {
		recv := "(*" + v.path + ".Response)."
		of := func(method string, f func(w http.ResponseWriter) error, list ...any) call {
			var current http.ResponseWriter
			return call{
				row: recv + method, ops: append(ops(response), list...),
				via: func(do http.HandlerFunc) http.Handler {
					return v.run(func(c echoContext, w http.ResponseWriter) error {
						current = w
						do(w, c.Request())
						return nil
					})
				},
				do: func(http.ResponseWriter, *http.Request) error { return f(current) },
			}
		}
		calls = append(calls,
			of("WriteHeader", func(w http.ResponseWriter) error { w.WriteHeader(418); return nil }, 418),
			of("Write", func(w http.ResponseWriter) error { return write(w, "x") }, "x"),
			of("Write", func(w http.ResponseWriter) error { return write(w, "") }, "").named("empty"),
			of("Flush", func(w http.ResponseWriter) error { w.(http.Flusher).Flush(); return nil }),
		)
	}
	check(t, calls)

	// The same response, under other names.
	for name, f := range map[string]http.Handler{
		"v4": newEcho4(func(c echo.Context) error {
			if c.Response().Committed {
				t.Error("v4: sent before")
			}
			c.Response().Unwrap().Header().Set("A", "1")
			w := echo.NewResponse(c.Response(), c.Echo())
			w.WriteHeader(299)
			if !c.Response().Committed {
				t.Error("v4: not sent after")
			}
			return nil
		}),
		"v5": newEcho5(func(c *echo5.Context) error {
			r, err := echo5.UnwrapResponse(c.Response())
			if err != nil || r.Committed {
				t.Errorf("v5: %v, or sent before", err)
			}
			r.Unwrap().Header().Set("A", "1")
			echo5.NewResponse(c.Response(), c.Logger()).WriteHeader(299)
			if !r.Committed {
				t.Error("v5: not sent after")
			}
			return nil
		}),
		"v4 NewContext": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("A", "1")
			echo.New().NewContext(r, w).NoContent(299)
		}),
		"v5 NewContext": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("A", "1")
			echo5.NewContext(r, w).NoContent(299)
		}),
		"v5 Echo.NewContext": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("A", "1")
			echo5.New().NewContext(r, w).NoContent(299)
		}),
	} {
		if got := serve(t, f, "GET", "", nil); got.status != 299 || got.header.Get("A") != "1" {
			t.Errorf("%s: %d, %v", name, got.status, got.header)
		}
	}
}

// TestEchoErrors: what the default error handler makes of the error that a handler returns.
func TestEchoErrors(t *testing.T) {
	plain := errors.New("plain")
	type answered struct {
		status int
		body   string
	}
	for name, c := range map[string]struct {
		v4   func(c echo.Context) error
		v5   func(c *echo5.Context) error
		want answered
	}{
		"NewHTTPError": {
			func(c echo.Context) error { return echo.NewHTTPError(404, "none") },
			func(c *echo5.Context) error { return echo5.NewHTTPError(404, "none") },
			answered{404, `{"message":"none"}`},
		},
		"without a message": {
			func(c echo.Context) error { return echo.NewHTTPError(404) },
			func(c *echo5.Context) error { return echo5.NewHTTPError(404, "") },
			answered{404, `{"message":"Not Found"}`},
		},
		"a sentinel": {
			func(c echo.Context) error { return echo.ErrForbidden },
			func(c *echo5.Context) error { return echo5.ErrForbidden },
			answered{403, `{"message":"Forbidden"}`},
		},
		"any other error": {
			func(c echo.Context) error { return plain },
			func(c *echo5.Context) error { return plain },
			answered{500, `{"message":"Internal Server Error"}`},
		},
		// v4 looks at the error itself; v5 at what it wraps as well.
		"wrapped": {
			func(c echo.Context) error { return fmt.Errorf("no: %w", echo.NewHTTPError(404, "none")) },
			nil,
			answered{500, `{"message":"Internal Server Error"}`},
		},
		"wrapped, v5": {
			nil,
			func(c *echo5.Context) error { return fmt.Errorf("no: %w", echo5.NewHTTPError(404, "none")) },
			answered{404, `{"message":"none"}`},
		},
		"an HTTPError inside of one takes its place": {
			func(c echo.Context) error { return echo.NewHTTPError(404).SetInternal(echo.NewHTTPError(400, "inner")) },
			nil,
			answered{400, `{"message":"inner"}`},
		},
		"after an answer": {
			func(c echo.Context) error { c.String(201, "x"); return echo.NewHTTPError(404, "none") },
			func(c *echo5.Context) error { c.String(201, "x"); return echo5.NewHTTPError(404, "none") },
			answered{201, "x"},
		},
		"headers that were set before are sent with it": {
			func(c echo.Context) error { c.Response().Header().Set("A", "1"); return echo.NewHTTPError(404, "none") },
			func(c *echo5.Context) error {
				c.Response().Header().Set("A", "1")
				return echo5.NewHTTPError(404, "none")
			},
			answered{404, `{"message":"none"}`},
		},
		"what Bind returns": {
			func(c echo.Context) error { return c.Bind(new(struct{})) },
			func(c *echo5.Context) error { return c.Bind(new(struct{})) },
			answered{415, `{"message":"Unsupported Media Type"}`},
		},
		"no error": {
			func(c echo.Context) error { return nil },
			func(c *echo5.Context) error { return nil },
			answered{200, ""},
		},
	} {
		for version, h := range map[string]http.Handler{"v4": newEcho4(c.v4), "v5": newEcho5(orNothing(c.v5))} {
			if version == "v4" && c.v4 == nil || version == "v5" && c.v5 == nil {
				continue
			}
			got := serve(t, h, "POST", "body", nil)
			if (answered{got.status, strings.TrimSpace(got.body)}) != c.want {
				t.Errorf("%s, %s: %d, %s", version, name, got.status, got.body)
			}
			if strings.HasPrefix(name, "headers") && got.header.Get("A") == "" {
				t.Errorf("%s, %s: %v", version, name, got.header)
			}
		}
	}
	for version, h := range map[string]http.Handler{
		"v4": newEcho4(func(c echo.Context) error { return echo.NewHTTPError(404, "none") }),
		"v5": newEcho5(func(c *echo5.Context) error { return echo5.NewHTTPError(404, "none") }),
	} {
		if got := serve(t, h, "HEAD", "", nil); got.status != 404 || got.header.Get("Content-Type") != "" {
			t.Errorf("%s, HEAD: %d, %v", version, got.status, got.header)
		}
	}
}

// orNothing stands in for a handler that is not there: v5 does not register nil.
func orNothing(h echo5.HandlerFunc) echo5.HandlerFunc {
	if h == nil {
		return func(*echo5.Context) error { return nil }
	}
	return h
}

func TestEchoLimit(t *testing.T) {
	for name, h := range map[string]http.Handler{
		"v4": func() http.Handler {
			e := newEcho4(func(c echo.Context) error { return second(io.ReadAll(c.Request().Body)) })
			e.Use(middleware.BodyLimit("3B"))
			return e
		}(),
		"v4 with config": func() http.Handler {
			e := newEcho4(func(c echo.Context) error { return second(io.ReadAll(c.Request().Body)) })
			e.Use(middleware.BodyLimitWithConfig(middleware.BodyLimitConfig{Limit: "3B"}))
			return e
		}(),
		"v5": func() http.Handler {
			e := newEcho5(func(c *echo5.Context) error { return second(io.ReadAll(c.Request().Body)) })
			e.Use(middleware5.BodyLimit(3))
			return e
		}(),
		"v5 with config": func() http.Handler {
			e := newEcho5(func(c *echo5.Context) error { return second(io.ReadAll(c.Request().Body)) })
			e.Use(middleware5.BodyLimitWithConfig(middleware5.BodyLimitConfig{LimitBytes: 3}))
			return e
		}(),
	} {
		for body, want := range map[string]int{"four": 413, "two": 200} {
			if got := serve(t, h, "POST", body, nil); got.status != want {
				t.Errorf("%s: %d for %s", name, got.status, body)
			}
		}
		req := httptest.NewRequest("POST", "/", io.MultiReader(bytes.NewReader([]byte("more than three"))))
		req.ContentLength = -1
		rec := httptest.NewRecorder()
		if h.ServeHTTP(rec, req); rec.Code != 413 {
			t.Errorf("%s: %d for a body of unknown length", name, rec.Code)
		}
	}
}

// TestEchoRoutes: each way to register a handler lets those methods through that its route says.
func TestEchoRoutes(t *testing.T) {
	all := []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"}
	type registrar interface {
		Add(method, path string)
		Any(path string)
		Match(methods []string, path string)
		Method(name, path string)
	}
	for _, v := range []struct {
		recv string
		make func() (http.Handler, registrar)
	}{
		{"(*github.com/labstack/echo/v4.Echo).", func() (http.Handler, registrar) { e := echo.New(); return e, echo4Routes{e} }},
		{"(*github.com/labstack/echo/v4.Group).", func() (http.Handler, registrar) { e := echo.New(); return e, echo4Routes{e.Group("")} }},
		{"(*github.com/labstack/echo/v5.Echo).", func() (http.Handler, registrar) { e := echo5.New(); return e, echo5Routes{e} }},
		{"(*github.com/labstack/echo/v5.Group).", func() (http.Handler, registrar) { e := echo5.New(); return e, echo5Routes{e.Group("")} }},
	} {
		through := func(name string, want []string, register func(r registrar)) {
			h, r := v.make()
			register(r)
			var got []string
			for _, method := range all {
				rec := httptest.NewRecorder()
				req := httptest.NewRequest(method, "http://127.0.0.1/x", nil)
				req.URL.Path = "/x"
				if h.ServeHTTP(rec, req); rec.Code == 299 {
					got = append(got, method)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s reach the handler, want %s", v.recv+name, got, want)
			}
		}
		for _, method := range all {
			rt, known := routes[v.recv+method]
			if !known {
				if method != "QUERY" || strings.Contains(v.recv, "v5") {
					t.Errorf("routes.txt has no %s", v.recv+method)
				}
				continue
			}
			through(method, strings.Split(rt.methods, ","), func(r registrar) { r.Method(method, "/x") })
		}
		through("Add", []string{"PUT"}, func(r registrar) { r.Add("PUT", "/x") })
		through("Match", []string{"POST", "PUT"}, func(r registrar) { r.Match([]string{"PUT", "POST"}, "/x") })
		every := all
		if strings.Contains(v.recv, "v4") {
			every = slices.DeleteFunc(slices.Clone(all), func(m string) bool { return m == "QUERY" }) // not of its list
		}
		through("Any", every, func(r registrar) { r.Any("/x") })

		// Its own answer to other methods sets Allow; that to unknown paths can be replaced.
		h, r := v.make()
		r.Method("POST", "/x")
		if got := serveAt(t, h, "GET", "/x", "", nil); got.status != 405 || !strings.Contains(got.header.Get("Allow"), "POST") {
			t.Errorf("%s: GET /x: %d, Allow %q", v.recv, got.status, got.header.Get("Allow"))
		}
		if rt := routes[v.recv+"RouteNotFound"]; rt.own != 404 {
			t.Errorf("routes.txt: %sRouteNotFound is %+v", v.recv, rt)
		}
	}
}

type echo4Routes struct {
	r interface {
		Add(method, path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		Any(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) []*echo.Route
		Match(methods []string, path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) []*echo.Route
		CONNECT(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		DELETE(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		GET(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		HEAD(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		OPTIONS(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		PATCH(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		POST(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		PUT(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
		TRACE(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	}
}

func echo4Ok(c echo.Context) error { return c.NoContent(299) }

func (e echo4Routes) Add(method, path string)             { e.r.Add(method, path, echo4Ok) }
func (e echo4Routes) Any(path string)                     { e.r.Any(path, echo4Ok) }
func (e echo4Routes) Match(methods []string, path string) { e.r.Match(methods, path, echo4Ok) }
func (e echo4Routes) Method(name, path string) {
	map[string]func(string, echo.HandlerFunc, ...echo.MiddlewareFunc) *echo.Route{
		"CONNECT": e.r.CONNECT, "DELETE": e.r.DELETE, "GET": e.r.GET, "HEAD": e.r.HEAD, "OPTIONS": e.r.OPTIONS,
		"PATCH": e.r.PATCH, "POST": e.r.POST, "PUT": e.r.PUT, "TRACE": e.r.TRACE,
	}[name](path, echo4Ok)
}

type echo5Routes struct {
	r interface {
		Add(method, path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		Any(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		Match(methods []string, path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.Routes
		CONNECT(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		DELETE(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		GET(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		HEAD(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		OPTIONS(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		PATCH(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		POST(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		PUT(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		QUERY(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
		TRACE(path string, h echo5.HandlerFunc, m ...echo5.MiddlewareFunc) echo5.RouteInfo
	}
}

func echo5Ok(c *echo5.Context) error { return c.NoContent(299) }

func (e echo5Routes) Add(method, path string)             { e.r.Add(method, path, echo5Ok) }
func (e echo5Routes) Any(path string)                     { e.r.Any(path, echo5Ok) }
func (e echo5Routes) Match(methods []string, path string) { e.r.Match(methods, path, echo5Ok) }
func (e echo5Routes) Method(name, path string) {
	map[string]func(string, echo5.HandlerFunc, ...echo5.MiddlewareFunc) echo5.RouteInfo{
		"CONNECT": e.r.CONNECT, "DELETE": e.r.DELETE, "GET": e.r.GET, "HEAD": e.r.HEAD, "OPTIONS": e.r.OPTIONS,
		"PATCH": e.r.PATCH, "POST": e.r.POST, "PUT": e.r.PUT, "QUERY": e.r.QUERY, "TRACE": e.r.TRACE,
	}[name](path, echo5Ok)
}
