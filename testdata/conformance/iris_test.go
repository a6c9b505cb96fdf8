package conformance

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin/render"
	"github.com/kataras/iris/v12"
	irisctx "github.com/kataras/iris/v12/context"
	irisrouter "github.com/kataras/iris/v12/core/router"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

const irisPath = "github.com/kataras/iris/v12"
const irisCtx = "(*" + irisPath + "/context.Context)."

func newIris(t *testing.T, register func(app *iris.Application)) *iris.Application {
	t.Helper()
	app := iris.New()
	app.Logger().SetLevel("disable")
	register(app)
	if err := app.Build(); err != nil {
		t.Fatal(err)
	}
	return app
}

// inIris makes a call of what f does with a context of iris's, which is operand 0; the other operands follow.
func inIris(t *testing.T, method string, f func(c iris.Context) error, list ...any) call {
	var current iris.Context
	return call{
		row: irisCtx + method, ops: append(ops(exchange), list...),
		via: func(do http.HandlerFunc) http.Handler {
			return newIris(t, func(app *iris.Application) {
				app.OnAnyErrorCode(func(iris.Context) {}) // no text for a status that has none
				app.Any("/", func(c iris.Context) {
					current = c
					do(c.ResponseWriter(), c.Request())
				})
			})
		},
		do: func(http.ResponseWriter, *http.Request) error { return f(current) },
	}
}

type component struct{}

func (component) Render(_ context.Context, w io.Writer) error { return second(io.WriteString(w, "x")) }

func TestIris(t *testing.T) {
	in := func(method string, f func(c iris.Context) error, list ...any) call {
		return inIris(t, method, f, list...)
	}
	void := func(method string, f func(c iris.Context), list ...any) call {
		return inIris(t, method, func(c iris.Context) error { f(c); return nil }, list...)
	}
	text, now := wrapperspb.String("x"), time.Now()
	file := "iris_test.go"
	check(t, []call{
		in("JSON", func(c iris.Context) error { return c.JSON(1) }, 1),
		in("JSON", func(c iris.Context) error { return c.JSON(nil) }, nil).named("nil"),
		in("JSONP", func(c iris.Context) error { return c.JSONP(1) }, 1),
		in("Markdown", func(c iris.Context) error { return c.Markdown([]byte("x")) }, "x"),
		in("TextYAML", func(c iris.Context) error { return c.TextYAML(1) }, 1),
		in("XML", func(c iris.Context) error { return c.XML(1) }, 1),
		in("YAML", func(c iris.Context) error { return c.YAML(1) }, 1),
		in("MsgPack", func(c iris.Context) error { return second(c.MsgPack(1)) }, 1),
		in("Protobuf", func(c iris.Context) error { return second(c.Protobuf(text)) }, other),
		in("Binary", func(c iris.Context) error { return second(c.Binary([]byte("x"))) }, "x"),
		in("HTML", func(c iris.Context) error { return second(c.HTML("x")) }, "x"),
		in("Text", func(c iris.Context) error { return second(c.Text("x")) }, "x"),
		in("Write", func(c iris.Context) error { return second(c.Write([]byte("x"))) }, "x"),
		in("WriteString", func(c iris.Context) error { return second(c.WriteString("x")) }, "x"),
		in("Writef", func(c iris.Context) error { return second(c.Writef("x")) }, "x"),
		in("RenderComponent", func(c iris.Context) error { return c.RenderComponent(component{}) }),
		void("ServeContent", func(c iris.Context) { c.ServeContent(strings.NewReader("x"), "f", now) }),
		void("ServeContentWithRate", func(c iris.Context) { c.ServeContentWithRate(strings.NewReader("x"), "f", now, 0, 0) }),
		in("SendFile", func(c iris.Context) error { return c.SendFile(file, "f") }),
		in("SendFileWithRate", func(c iris.Context) error { return c.SendFileWithRate(file, "f", 0, 0) }),
		in("ServeFile", func(c iris.Context) error { return c.ServeFile(file) }),
		in("ServeFileWithRate", func(c iris.Context) error { return c.ServeFileWithRate(file, 0, 0) }),
		in("SendFile", func(c iris.Context) error { return c.SendFile("none", "f") }).named("none"),
		in("SendFileWithRate", func(c iris.Context) error { return c.SendFileWithRate("none", "f", 0, 0) }).named("none"),
		in("ServeFile", func(c iris.Context) error { return c.ServeFile("none") }).named("none"),
		in("ServeFileWithRate", func(c iris.Context) error { return c.ServeFileWithRate("none", 0, 0) }).named("none"),
		void("StatusCode", func(c iris.Context) { c.StatusCode(418) }, 418),
		void("StopWithStatus", func(c iris.Context) { c.StopWithStatus(418) }, 418),
		void("StopWithText", func(c iris.Context) { c.StopWithText(418, "x") }, 418, "x"),
		void("StopWithError", func(c iris.Context) { c.StopWithError(418, errors.New("x")) }, 418, "x"),
		void("StopWithError", func(c iris.Context) { c.StopWithError(418, nil) }, 418, "nil").named("nil"),
		void("StopWithPlainError", func(c iris.Context) { c.StopWithPlainError(418, errors.New("x")) }, 418, "x"),
		void("StopWithPlainError", func(c iris.Context) { c.StopWithPlainError(418, nil) }, 418, "nil").named("nil"),
		in("StopWithJSON", func(c iris.Context) error { return c.StopWithJSON(418, 1) }, 418, 1),
		in("StopWithProblem", func(c iris.Context) error { return c.StopWithProblem(418, iris.NewProblem().Title("x")) }, 418),
		in("Problem", func(c iris.Context) error { return c.Problem(iris.NewProblem().Title("x").Status(418)) }, "x"),
		void("RemoveCookie", func(c iris.Context) { c.RemoveCookie("a") }),
		void("SetCookie", func(c iris.Context) { c.SetCookie(&http.Cookie{Name: "a", Value: "b"}) }),
		void("SetCookieKV", func(c iris.Context) { c.SetCookieKV("a", "b") }),
		void("UpsertCookie", func(c iris.Context) { c.UpsertCookie(&http.Cookie{Name: "a", Value: "b"}) }),
		void("ContentType", func(c iris.Context) { c.ContentType("a/b") }),
		void("Header", func(c iris.Context) { c.Header("X-Key", "1") }, "X-Key", "1"),
		in("Negotiate", func(c iris.Context) error { c.Negotiation().JSON(1); return second(c.Negotiate(nil)) }),
		in("Negotiate", func(c iris.Context) error { c.Negotiation().JSON(1); return second(c.Negotiate(nil)) }).named("none").asking("GET", "", "Accept", "a/b"),
		void("NotFound", func(c iris.Context) { c.NotFound() }),
		void("Redirect", func(c iris.Context) { c.Redirect("/a", 303) }, "/a", 303).with("Content-Type"),
		void("Redirect", func(c iris.Context) { c.Redirect("/a", 303) }, "/a", 303).named("POST").asking("POST", ""),
		void("Redirect", func(c iris.Context) { c.Redirect("/a") }, "/a", nil).named("no status").with("Content-Type"),
		void("Redirect", func(c iris.Context) { c.Redirect("/a") }, "/a", nil).named("no status, POST").asking("POST", ""),
		void("Render", func(c iris.Context) { c.Render(201, render.Data{ContentType: "a/b", Data: []byte("x")}) }, 201),
		void("SetLastModified", func(c iris.Context) { c.SetLastModified(now) }),
		void("WriteNotModified", func(c iris.Context) { c.WriteNotModified() }),
		in("WriteWithExpiration", func(c iris.Context) error { return second(c.WriteWithExpiration([]byte("x"), now)) }, "x"),
		in("WriteWithExpiration", func(c iris.Context) error { return second(c.WriteWithExpiration([]byte("x"), now.Add(-time.Hour))) }, "x").named("not modified").
			asking("GET", "", "If-Modified-Since", now.UTC().Format(http.TimeFormat)),
		void("StopExecution", func(c iris.Context) { c.StopExecution() }),
		void("ResponseWriter", func(c iris.Context) { c.ResponseWriter() }),
	})
	var writers []call
	for method, f := range map[string]func(w irisctx.ResponseWriter){"Flush": irisctx.ResponseWriter.Flush, "FlushResponse": irisctx.ResponseWriter.FlushResponse} {
		c := void("", func(c iris.Context) { f(c.ResponseWriter()) })
		c.row, c.ops = "("+irisPath+"/context.ResponseWriter)."+method, ops(response)
		writers = append(writers, c)
	}
	check(t, writers)
	// A view, which needs an engine, and what makes a problem of its options.
	ran[irisCtx+"View"] = true
	ran["(*"+irisPath+"/context.ProblemOptions).Apply"] = true
	ran[irisPath+"/core/router.RedirectAbsolute"] = true
	check(t, []call{
		{row: irisPath + "/core/router.RedirectAbsolute", ops: ops(response, request, "/a", 303), also: []string{"Content-Type"}, do: none(func(w http.ResponseWriter, r *http.Request) {
			irisrouter.RedirectAbsolute(w, r, "/a", 303)
		})},
	})
}

func TestIrisRequest(t *testing.T) {
	const form, part = "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"
	const multipart = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n"
	type name struct {
		Name string `json:"name" xml:"name" yaml:"name" form:"name"`
	}
	reads := func(method, body, contentType string, f func(c iris.Context) error) call {
		return inIris(t, method, f).asking("POST", body, "Content-Type", contentType)
	}
	calls := []call{
		reads("ReadJSON", `{"name":"n"}`, "", func(c iris.Context) error { return c.ReadJSON(new(name)) }),
		reads("ReadJSONProtobuf", `"n"`, "", func(c iris.Context) error { return c.ReadJSONProtobuf(wrapperspb.String("")) }),
		reads("ReadMsgPack", "\x01", "", func(c iris.Context) error { return c.ReadMsgPack(new(int)) }),
		reads("ReadProtobuf", "\n\x01x", "", func(c iris.Context) error { return c.ReadProtobuf(wrapperspb.String("")) }),
		reads("ReadXML", "<name><name>n</name></name>", "", func(c iris.Context) error { return c.ReadXML(new(name)) }),
		reads("ReadYAML", "name: n", "", func(c iris.Context) error { return c.ReadYAML(new(name)) }),
		reads("UnmarshalBody", `{"name":"n"}`, "", func(c iris.Context) error { return c.UnmarshalBody(new(name), irisctx.UnmarshalerFunc(json.Unmarshal)) }),
		reads("GetBody", "x", "", func(c iris.Context) error { return second(c.GetBody()) }),
		reads("ReadJSONStream", "[1]", "", func(c iris.Context) error {
			return c.ReadJSONStream(func(decode irisctx.DecodeFunc) error { return decode(new(int)) })
		}),
		reads("ReadBody", `{"name":"n"}`, "application/json", func(c iris.Context) error { return c.ReadBody(new(name)) }),
		reads("ReadBody", `{"name":"n"}`, "application/json", func(c iris.Context) error { return c.ReadBody(new(name)) }).named("GET").asking("GET", "x"),
		reads("ReadForm", "name=n", form, func(c iris.Context) error { return c.ReadForm(new(name)) }),
		reads("ReadMultipartRelated", strings.Replace(multipart, "form-data", "attachment", 1), "multipart/related; boundary=b", func(c iris.Context) error {
			return second(c.ReadMultipartRelated())
		}),
		reads("FormFile", multipart, part, func(c iris.Context) error { _, _, err := c.FormFile("f"); return err }),
		reads("FormFiles", multipart, part, func(c iris.Context) error { _, _, err := c.FormFiles("f"); return err }),
		reads("UploadFormFiles", multipart, part, func(c iris.Context) error { _, _, err := c.UploadFormFiles(t.TempDir()); return err }),
		{row: irisPath + "/context.GetBody", ops: ops(request), method: "POST", body: "x", do: func(_ http.ResponseWriter, r *http.Request) error {
			_, _, err := irisctx.GetBody(r, false)
			return err
		}},
		{row: irisPath + "/context.GetForm", ops: ops(request), method: "POST", body: "name=n", header: map[string]string{"Content-Type": form}, do: none(func(_ http.ResponseWriter, r *http.Request) {
			irisctx.GetForm(r, 1<<20, false)
		})},
		{row: irisPath + "/context.FormValueDefault", ops: ops(request), method: "POST", body: "name=n", header: map[string]string{"Content-Type": form}, do: none(func(_ http.ResponseWriter, r *http.Request) {
			irisctx.FormValueDefault(r, "name", "", 1<<20, false)
		})},
	}
	for method, f := range map[string]func(c iris.Context){
		"FormValue":        func(c iris.Context) { c.FormValue("name") },
		"FormValueDefault": func(c iris.Context) { c.FormValueDefault("name", "") },
		"FormValues":       func(c iris.Context) { c.FormValues() },
		"PostValue":        func(c iris.Context) { c.PostValue("name") },
		"PostValueInt":     func(c iris.Context) { c.PostValueInt("name") },
		"PostValues":       func(c iris.Context) { c.PostValues("name") },
	} {
		calls = append(calls, reads(method, "name=n", form, func(c iris.Context) error { f(c); return nil }))
	}
	check(t, calls)
	for row := range rows { // these differ in what they make of the value
		if strings.HasPrefix(row, irisCtx+"PostValue") {
			ran[row] = true
		}
	}

	inIris(t, "", func(c iris.Context) error {
		cookie, err := c.GetRequestCookie("session")
		_, missing := c.GetRequestCookie("none")
		if c.Method() != "PUT" || c.GetHeader("X-Key") != "1" || c.GetCookie("session") != "s" || c.GetCookie("none") != "" || c.GetContentTypeRequested() != "a/b" ||
			err != nil || cookie.Value != "s" || !errors.Is(missing, http.ErrNoCookie) {
			t.Errorf("the request is read as %q, %q, %q, %v, %v", c.Method(), c.GetHeader("X-Key"), c.GetCookie("session"), err, missing)
		}
		return nil
	}).asking("PUT", "", "X-Key", "1", "Cookie", "session=s", "Content-Type", "a/b").see(t)

	// What limits bodies.
	ran[irisCtx+"SetMaxRequestBodySize"] = true
	for name, limit := range map[string]iris.Handler{
		"SetMaxRequestBodySize": func(c iris.Context) { c.SetMaxRequestBodySize(2); c.Next() },
		"LimitRequestBodySize":  iris.LimitRequestBodySize(2),
	} {
		var err error
		app := newIris(t, func(app *iris.Application) { app.Post("/", limit, func(c iris.Context) { _, err = c.GetBody() }) })
		if serve(t, app, "POST", "body", nil); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestIrisSends: when iris sends, on which the sinks in the tables rest.
func TestIrisSends(t *testing.T) {
	for name, c := range map[string]struct {
		h      iris.Handler
		status int
		body   string
		late   bool // X-Late is sent
	}{
		"a status stands until the end":   {func(c iris.Context) { c.StatusCode(201) }, 201, "", true},
		"the last status stands":          {func(c iris.Context) { c.StatusCode(201); c.StatusCode(202) }, 202, "", true},
		"the first byte sends":            {func(c iris.Context) { c.StatusCode(201); c.WriteString("x"); c.StatusCode(202) }, 201, "x", false},
		"an answer sends":                 {func(c iris.Context) { c.StatusCode(201); c.JSON(1); c.StatusCode(202); c.JSON(2) }, 201, "1\n2\n", false},
		"Flush sends":                     {func(c iris.Context) { c.StatusCode(201); c.ResponseWriter().Flush() }, 201, "", false},
		"a path goes on after a stop":     {func(c iris.Context) { c.StopWithStatus(401); c.StatusCode(200); c.JSON(1) }, 200, "1\n", false},
		"an error has the text of status": {func(c iris.Context) { c.StopWithStatus(401) }, 401, "Unauthorized", true},
		"a redirect of POST sends none":   {func(c iris.Context) { c.Redirect("/", 303) }, 303, "", true},
		"a redirect without a status":     {func(c iris.Context) { c.Redirect("/") }, 302, "", true},
		"no body with 204":                {func(c iris.Context) { c.StatusCode(204); c.JSON(1) }, 204, "", false},
		"what cannot be encoded":          {func(c iris.Context) { c.StatusCode(201); c.JSON(make(chan int)) }, 500, "Internal Server Error", true},
		"nothing":                         {func(c iris.Context) {}, 200, "", true},
		"http.Error":                      {func(c iris.Context) { http.Error(c.ResponseWriter(), "x", 403) }, 403, "x\n", false},
		"a private error":                 {func(c iris.Context) { c.StopWithError(418, iris.PrivateError(errors.New("x"))) }, 418, "I'm a teapot", true},
	} {
		app := newIris(t, func(app *iris.Application) {
			app.Post("/", func(ctx iris.Context) { c.h(ctx); ctx.Header("X-Late", "1") })
		})
		if got := serve(t, app, "POST", "", nil); got.status != c.status || got.body != c.body || (got.header.Get("X-Late") != "") != c.late {
			t.Errorf("%s: %d, %q, X-Late %q", name, got.status, got.body, got.header.Get("X-Late"))
		}
	}
	// The next handler is called by the one before it, or not at all.
	next := func(c iris.Context) { c.WriteString("next") }
	for name, first := range map[string]iris.Handler{"": func(c iris.Context) { c.StatusCode(201) }, "next": func(c iris.Context) { c.Next() }} {
		if got := serve(t, newIris(t, func(app *iris.Application) { app.Get("/", first, next) }), "GET", "", nil); got.body != name {
			t.Errorf("after a handler that returns: %q, want %q", got.body, name)
		}
	}
}

// TestIrisRoutes: each way to register a handler lets those methods through that its route says.
func TestIrisRoutes(t *testing.T) {
	const builder, party = "(*" + irisPath + "/core/router.APIBuilder).", "(" + irisPath + "/core/router.Party)."
	ok := func(c iris.Context) { c.StatusCode(299) }
	before := func(c iris.Context) { c.Next() }
	register := map[string]func(p iris.Party){
		"Any":          func(p iris.Party) { p.Any("/x", before, ok) },
		"Connect":      func(p iris.Party) { p.Connect("/x", ok) },
		"CreateRoutes": func(p iris.Party) { p.Handle("PUT", "/x", ok) }, // Handle calls it
		"Delete":       func(p iris.Party) { p.Delete("/x", ok) },
		"Get":          func(p iris.Party) { p.Get("/x", ok) },
		"Handle":       func(p iris.Party) { p.Handle("PUT", "/x", before, ok) },
		"Head":         func(p iris.Party) { p.Head("/x", ok) },
		"Options":      func(p iris.Party) { p.Options("/x", ok) },
		"Patch":        func(p iris.Party) { p.Patch("/x", ok) },
		"Post":         func(p iris.Party) { p.Post("/x", ok) },
		"Put":          func(p iris.Party) { p.Put("/x", ok) },
		"Trace":        func(p iris.Party) { p.Trace("/x", ok) },
	}
	all := []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
	for _, name := range slices.Sorted(maps.Keys(register)) {
		rt, known := routes[builder+name]
		if other, both := routes[party+name]; !known || !both || other != rt {
			t.Errorf("routes.txt has no %s", name)
		}
		want := strings.Split(rt.methods, ",")
		switch rt.methods {
		case "":
			want = all
		case "$1":
			want = []string{"PUT"}
		}
		app := newIris(t, func(app *iris.Application) { register[name](app.Party("/")) })
		var got []string
		for _, method := range all {
			rec := httptest.NewRecorder()
			r := httptest.NewRequest("GET", "/x", nil)
			r.Method = method
			if app.ServeHTTP(rec, r); rec.Code == 299 {
				got = append(got, method)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s reach the handler, want %s", name, got, want)
		}
	}
	// The handlers of a status are called when nothing was written with it.
	app := newIris(t, func(app *iris.Application) {
		app.OnAnyErrorCode(func(c iris.Context) { c.WriteString("any") })
		app.OnErrorCode(404, func(c iris.Context) { c.WriteString("own") })
		app.Get("/z", func(c iris.Context) { c.StatusCode(409) })
	})
	if got := serveAt(t, app, "GET", "/z", "", nil); got.status != 409 || got.body != "any" {
		t.Errorf("GET /z: %d, %q", got.status, got.body)
	}
	if got := serveAt(t, app, "GET", "/y", "", nil); got.status != 404 || got.body != "own" {
		t.Errorf("GET /y: %d, %q", got.status, got.body)
	}
	for name, chosen := range map[string]string{"OnErrorCode": "$1", "OnAnyErrorCode": "?"} {
		if got := routes["(*"+irisPath+"/core/router.APIBuilder)."+name]; got != (route{chosen: chosen}) {
			t.Errorf("routes.txt: %s is %+v", name, got)
		}
	}
}
