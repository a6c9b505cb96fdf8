package conformance

import (
	"errors"
	"html/template"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	limits "github.com/gin-contrib/size"
	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
	"github.com/gin-gonic/gin/ginS"
	"github.com/gin-gonic/gin/render"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func init() { gin.SetMode(gin.ReleaseMode) }

const ginContext = "(*github.com/gin-gonic/gin.Context)."

func newGin(h ...gin.HandlerFunc) *gin.Engine {
	e := gin.New()
	e.SetHTMLTemplate(template.Must(template.New("t").Parse("{{.}}")))
	e.Any("/", h...)
	return e
}

// inGin makes a call of what f does with a context of gin's, which is operand 0; the other operands follow.
func inGin(method string, f func(c *gin.Context) error, list ...any) call {
	var current *gin.Context
	next := new(bool)
	return call{
		row: ginContext + method, ops: append(ops(exchange), list...), next: next,
		via: func(do http.HandlerFunc) http.Handler {
			return newGin(func(c *gin.Context) {
				current = c
				do(c.Writer, c.Request)
			}, func(*gin.Context) { *next = true })
		},
		do: func(http.ResponseWriter, *http.Request) error { return f(current) },
	}
}

// ginNone is inGin of what returns no error.
func ginNone(method string, f func(c *gin.Context), list ...any) call {
	return inGin(method, func(c *gin.Context) error { f(c); return nil }, list...)
}

func (c call) named(name string) call { c.name = name; return c }

// asking sets the request of a call.
func (c call) asking(method, body string, header ...string) call {
	c.method, c.body, c.header = method, body, map[string]string{}
	for i := 0; i+1 < len(header); i += 2 {
		c.header[header[i]] = header[i+1]
	}
	return c
}

func TestGinAnswers(t *testing.T) {
	h := gin.H{"a": 1}
	text := wrapperspb.String("x")
	check(t, []call{
		ginNone("JSON", func(c *gin.Context) { c.JSON(201, h) }, 201, h),
		ginNone("JSON", func(c *gin.Context) { c.JSON(201, nil) }, 201, nil).named("nil"), // null
		ginNone("IndentedJSON", func(c *gin.Context) { c.IndentedJSON(201, h) }, 201, h),
		ginNone("SecureJSON", func(c *gin.Context) { c.SecureJSON(201, h) }, 201, h),
		ginNone("JSONP", func(c *gin.Context) { c.JSONP(201, h) }, 201, h),
		ginNone("AsciiJSON", func(c *gin.Context) { c.AsciiJSON(201, h) }, 201, h),
		ginNone("PureJSON", func(c *gin.Context) { c.PureJSON(201, h) }, 201, h),
		ginNone("AbortWithStatusJSON", func(c *gin.Context) { c.AbortWithStatusJSON(401, h) }, 401, h),
		ginNone("AbortWithStatusPureJSON", func(c *gin.Context) { c.AbortWithStatusPureJSON(401, h) }, 401, h),
		ginNone("XML", func(c *gin.Context) { c.XML(201, h) }, 201, h),
		ginNone("YAML", func(c *gin.Context) { c.YAML(201, h) }, 201, h),
		ginNone("TOML", func(c *gin.Context) { c.TOML(201, h) }, 201, h),
		ginNone("ProtoBuf", func(c *gin.Context) { c.ProtoBuf(201, text) }, 201, text),
		ginNone("BSON", func(c *gin.Context) { c.BSON(201, h) }, 201, h),
		ginNone("HTML", func(c *gin.Context) { c.HTML(201, "t", "x") }, 201, "t", "x"),
		ginNone("String", func(c *gin.Context) { c.String(201, "x") }, 201, "x"),
		ginNone("String", func(c *gin.Context) { c.String(201, "") }, 201, "").named("empty"),
		ginNone("Data", func(c *gin.Context) { c.Data(201, "a/b", []byte("x")) }, 201, "a/b", "x"),
		ginNone("DataFromReader", func(c *gin.Context) {
			c.DataFromReader(201, 1, "a/b", strings.NewReader("x"), map[string]string{"X-Key": "1"})
		}, 201, 1, "a/b", other, other),
		ginNone("Render", func(c *gin.Context) { c.Render(201, render.Data{ContentType: "a/b", Data: []byte("x")}) }, 201),
		ginNone("Negotiate", func(c *gin.Context) { c.Negotiate(201, gin.Negotiate{Offered: []string{"application/json"}, Data: h}) }, 201),
		ginNone("Negotiate", func(c *gin.Context) { c.Negotiate(201, gin.Negotiate{Offered: []string{"application/json"}, Data: h}) }, 201).
			named("not acceptable").asking("GET", "", "Accept", "image/png"),
		ginNone("Redirect", func(c *gin.Context) { c.Redirect(303, "/there") }, 303, "/there").asking("GET", "").with("Content-Type"),
		ginNone("Redirect", func(c *gin.Context) { c.Redirect(303, "/there") }, 303, "/there").named("POST").asking("POST", ""),
		ginNone("SSEvent", func(c *gin.Context) { c.SSEvent("m", "x") }, "m", "x"),
		ginNone("File", func(c *gin.Context) { c.File("gin_test.go") }, "gin_test.go"),
		ginNone("File", func(c *gin.Context) { c.File("absent") }, "absent").named("absent"),
		ginNone("FileAttachment", func(c *gin.Context) { c.FileAttachment("gin_test.go", "f") }, "gin_test.go", "f"),
		ginNone("FileFromFS", func(c *gin.Context) { c.FileFromFS("gin_test.go", http.Dir(".")) }, "gin_test.go"),

		ginNone("Status", func(c *gin.Context) { c.Status(418) }, 418),
		ginNone("AbortWithStatus", func(c *gin.Context) { c.AbortWithStatus(418) }, 418),
		ginNone("AbortWithError", func(c *gin.Context) { c.AbortWithError(418, errors.New("no")) }, 418),
		ginNone("Header", func(c *gin.Context) { c.Header("X-Key", "1") }, "X-Key", "1"),
		ginNone("SetCookie", func(c *gin.Context) { c.SetCookie("a", "b", 1, "", "", true, true) }),
		ginNone("SetCookieData", func(c *gin.Context) { c.SetCookieData(&http.Cookie{Name: "a", Value: "b"}) }),

		ginNone("Abort", func(c *gin.Context) { c.Abort() }),
		ginNone("Copy", func(c *gin.Context) { _ = c.Copy() }),
	})
	// An error that is recorded sends nothing, and leaves the status as it is.
	ran[ginContext+"Error"] = true
	if s := ginNone("", func(c *gin.Context) { c.Error(errors.New("no")) }).see(t); s.committed || s.status != 200 || s.body != "" {
		t.Errorf("Error: %+v", s)
	}
	ran[ginContext+"Stream"] = true
	if s := ginNone("", func(c *gin.Context) {
		c.Stream(func(w io.Writer) bool { io.WriteString(w, "x"); return false })
	}).see(t); !s.committed || s.body != "x" {
		t.Errorf("Stream: %+v", s)
	}
}

// with lists headers that are set besides.
func (c call) with(also ...string) call { c.also = also; return c }

func TestGinWriter(t *testing.T) {
	writer := func(method string, f func(w gin.ResponseWriter), list ...any) call {
		c := ginNone("", func(c *gin.Context) { f(c.Writer) }, list...)
		c.row = "(github.com/gin-gonic/gin.ResponseWriter)." + method
		return c
	}
	check(t, []call{
		writer("WriteHeaderNow", func(w gin.ResponseWriter) { w.WriteHeaderNow() }),
		writer("WriteString", func(w gin.ResponseWriter) { w.WriteString("x") }, "x"),
		writer("Status", func(w gin.ResponseWriter) { w.Status() }),
		writer("Pusher", func(w gin.ResponseWriter) { w.Pusher() }),
	})
}

func TestGinBinds(t *testing.T) {
	type name struct {
		Name string `json:"name" xml:"name" yaml:"name" toml:"name" form:"name" uri:"name" header:"name" binding:"required"`
	}
	type bind = func(c *gin.Context, v any) error
	both := func(method string, f bind, good, bad string, contentType string) []call {
		do := func(c *gin.Context) error { return f(c, new(name)) }
		return []call{
			inGin(method, do).named("good").asking("POST", good, "Content-Type", contentType),
			inGin(method, do).named("bad").asking("POST", bad, "Content-Type", contentType),
		}
	}
	json, bad := `{"name":"n"}`, `{"name":}`
	const xml, yaml, toml = "<name><name>n</name></name>", "name: n", `name = "n"`
	calls := slices.Concat(
		both("Bind", (*gin.Context).Bind, json, bad, "application/json"),
		both("BindJSON", (*gin.Context).BindJSON, json, bad, ""),
		both("BindXML", (*gin.Context).BindXML, xml, "<name>", ""),
		both("BindYAML", (*gin.Context).BindYAML, yaml, "other: n", ""),
		both("BindTOML", (*gin.Context).BindTOML, toml, "other = 1", ""),
		both("ShouldBind", (*gin.Context).ShouldBind, json, bad, "application/json"),
		both("ShouldBindJSON", (*gin.Context).ShouldBindJSON, json, bad, ""),
		both("ShouldBindXML", (*gin.Context).ShouldBindXML, xml, "<name>", ""),
		both("ShouldBindYAML", (*gin.Context).ShouldBindYAML, yaml, "other: n", ""),
		both("ShouldBindTOML", (*gin.Context).ShouldBindTOML, toml, "other = 1", ""),
		both("ShouldBindBodyWith", func(c *gin.Context, v any) error { return c.ShouldBindBodyWith(v, binding.JSON) }, json, bad, ""),
		both("ShouldBindBodyWithJSON", (*gin.Context).ShouldBindBodyWithJSON, json, bad, ""),
		both("ShouldBindBodyWithXML", (*gin.Context).ShouldBindBodyWithXML, xml, "<name>", ""),
		both("ShouldBindBodyWithYAML", (*gin.Context).ShouldBindBodyWithYAML, yaml, "other: n", ""),
		both("ShouldBindBodyWithTOML", (*gin.Context).ShouldBindBodyWithTOML, toml, "other = 1", ""),
		both("MustBindWith", func(c *gin.Context, v any) error { return c.MustBindWith(v, binding.JSON) }, json, bad, ""),
		both("BindWith", func(c *gin.Context, v any) error { return c.BindWith(v, binding.JSON) }, json, bad, ""),
		both("ShouldBindWith", func(c *gin.Context, v any) error { return c.ShouldBindWith(v, binding.JSON) }, json, bad, ""),
		[]call{
			inGin("BindPlain", func(c *gin.Context) error { return c.BindPlain(new(string)) }).named("good").asking("POST", "x"),
			inGin("BindPlain", func(c *gin.Context) error { return c.BindPlain(new(int)) }).named("bad").asking("POST", "x"),
			inGin("ShouldBindPlain", func(c *gin.Context) error { return c.ShouldBindPlain(new(string)) }).asking("POST", "x"),
			inGin("ShouldBindBodyWithPlain", func(c *gin.Context) error { return c.ShouldBindBodyWithPlain(new(string)) }).asking("POST", "x"),
			// In answer to GET the form is bound.
			inGin("Bind", func(c *gin.Context) error { return c.Bind(new(struct{})) }).named("GET").asking("GET", "x"),
			inGin("Bind", func(c *gin.Context) error { return c.Bind(new(name)) }).named("GET bad").asking("GET", "x"),
			inGin("ShouldBind", func(c *gin.Context) error { return c.ShouldBind(new(name)) }).named("GET").asking("GET", "x"),
			inGin("BindQuery", func(c *gin.Context) error { return c.BindQuery(new(struct{})) }).named("good").asking("POST", "x"),
			inGin("BindQuery", func(c *gin.Context) error { return c.BindQuery(new(name)) }).named("bad").asking("POST", "x"),
			inGin("BindHeader", func(c *gin.Context) error { return c.BindHeader(new(struct{})) }).named("good").asking("POST", "x"),
			inGin("BindHeader", func(c *gin.Context) error { return c.BindHeader(new(name)) }).named("bad").asking("POST", "x"),
			inGin("BindUri", func(c *gin.Context) error { return c.BindUri(new(struct{})) }).named("good").asking("POST", "x"),
			inGin("BindUri", func(c *gin.Context) error { return c.BindUri(new(name)) }).named("bad").asking("POST", "x"),
			inGin("ShouldBindQuery", func(c *gin.Context) error { return c.ShouldBindQuery(new(name)) }).asking("POST", "x"),
			inGin("ShouldBindHeader", func(c *gin.Context) error { return c.ShouldBindHeader(new(name)) }).asking("POST", "x"),
			inGin("ShouldBindUri", func(c *gin.Context) error { return c.ShouldBindUri(new(name)) }).asking("POST", "x"),
		},
	)
	check(t, calls)
	const form, parts = "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"
	const part = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n--b--\r\n"
	for _, b := range []struct {
		name                   string
		by                     binding.Binding
		good, bad, contentType string
	}{
		{"JSON", binding.JSON, json, bad, ""},
		{"XML", binding.XML, xml, "<name>", ""},
		{"YAML", binding.YAML, yaml, "other: n", ""},
		{"TOML", binding.TOML, toml, "other = 1", ""},
		{"MsgPack", binding.MsgPack, "\x81\xa4name\xa1n", "\x80", ""},
		{"FormMultipart", binding.FormMultipart, part, "--b--\r\n", parts},
		{"FormPost", binding.FormPost, "name=n", "other=n", form},
		{"Form", binding.Form, "name=n", "other=n", form},
		{"Default", binding.Default("POST", "application/json"), json, bad, ""},
		{"Query", binding.Query, "", "", ""},
		{"Header", binding.Header, "", "", ""},
	} {
		by := "[$2=github.com/gin-gonic/gin/binding." + b.name + "]"
		for method, f := range map[string]func(*gin.Context, any, binding.Binding) error{
			"MustBindWith": (*gin.Context).MustBindWith, "BindWith": (*gin.Context).BindWith, "ShouldBindWith": (*gin.Context).ShouldBindWith,
		} {
			into := func(v any) func(c *gin.Context) error {
				return func(c *gin.Context) error { return f(c, v, b.by) }
			}
			good := into(new(name))
			if b.good == "" { // what is bound is no part of the body
				good = into(new(struct{}))
			}
			list := []call{
				inGin(method+by, good).named(b.name+" good").asking("POST", b.good, "Content-Type", b.contentType),
				inGin(method+by, into(new(name))).named(b.name+" bad").asking("POST", b.bad, "Content-Type", b.contentType),
			}
			if b.name == "Form" || b.name == "Default" {
				other := binding.Form
				list = append(list,
					inGin(method+by, func(c *gin.Context) error { return f(c, new(struct{}), other) }).named(b.name+" GET").asking("GET", ""),
					inGin(method+by, func(c *gin.Context) error { return f(c, new(name), other) }).named(b.name+" GET bad").asking("GET", ""))
			}
			check(t, list)
		}
	}
	for _, by := range []string{"ProtoBuf", "BSON", "Plain"} { // what they read has no form that can be asked for
		for _, method := range []string{"MustBindWith", "BindWith", "ShouldBindWith"} {
			ran[ginContext+method+"[$2=github.com/gin-gonic/gin/binding."+by+"]"] = true
		}
	}
	for _, b := range []struct {
		by   binding.Binding
		body string
		into any
	}{{binding.ProtoBuf, "\n\x01n", wrapperspb.String("")}, {binding.BSON, "\x05\x00\x00\x00\x00", &map[string]any{}}, {binding.Plain, "n", new(string)}} {
		if s := inGin("", func(c *gin.Context) error { return c.ShouldBindWith(b.into, b.by) }).asking("POST", b.body).see(t); s.err != nil || s.read != len(b.body) {
			t.Errorf("%s: %d bytes were read, %v", b.by.Name(), s.read, s.err)
		}
	}

	// Which status the binds answer, of which the rows are silent: 413 if the limit was passed.
	for body, want := range map[string]int{bad: 400, json: 413} {
		var err error
		e := newGin(func(c *gin.Context) {
			if want == 413 {
				c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 2)
			}
			err = c.BindJSON(new(name))
		})
		if got := serve(t, e, "POST", body, nil); got.status != want || err == nil || got.body != "" {
			t.Errorf("BindJSON of %s: %d, %q, %v", body, got.status, got.body, err)
		}
	}
}

func TestGinForms(t *testing.T) {
	form := func(method string, f func(c *gin.Context)) call {
		return ginNone(method, f).asking("POST", "name=n", "Content-Type", "application/x-www-form-urlencoded")
	}
	const multipart = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n"
	check(t, []call{
		form("PostForm", func(c *gin.Context) { c.PostForm("name") }),
		form("DefaultPostForm", func(c *gin.Context) { c.DefaultPostForm("name", "") }),
		form("GetPostForm", func(c *gin.Context) { c.GetPostForm("name") }),
		form("PostFormArray", func(c *gin.Context) { c.PostFormArray("name") }),
		form("GetPostFormArray", func(c *gin.Context) { c.GetPostFormArray("name") }),
		form("PostFormMap", func(c *gin.Context) { c.PostFormMap("name") }),
		form("GetPostFormMap", func(c *gin.Context) { c.GetPostFormMap("name") }),
		inGin("FormFile", func(c *gin.Context) error { return second(c.FormFile("f")) }).asking("POST", multipart, "Content-Type", "multipart/form-data; boundary=b"),
		inGin("MultipartForm", func(c *gin.Context) error { return second(c.MultipartForm()) }).asking("POST", multipart, "Content-Type", "multipart/form-data; boundary=b"),
		inGin("GetRawData", func(c *gin.Context) error { return second(c.GetRawData()) }).asking("POST", "x"),
	})
}

func TestGinRequest(t *testing.T) {
	e := newGin(func(c *gin.Context) {
		session, err := c.Cookie("session")
		_, missing := c.Cookie("none")
		if c.GetHeader("X-Key") != "1" || c.ContentType() != "a/b" || session != "s" || err != nil || !errors.Is(missing, http.ErrNoCookie) {
			t.Errorf("GetHeader, ContentType, Cookie: %q, %q, %q, %v, %v", c.GetHeader("X-Key"), c.ContentType(), session, err, missing)
		}
		if none, json := c.NegotiateFormat(gin.MIMEXML), c.NegotiateFormat(gin.MIMEXML, gin.MIMEJSON); none != "" || json != gin.MIMEJSON {
			t.Errorf("NegotiateFormat: %q, %q", none, json)
		}
	})
	serve(t, e, "GET", "", map[string]string{"X-Key": "1", "Content-Type": "a/b", "Accept": "application/json", "Cookie": "session=s"})
}

// TestGinCommit: when gin sends, on which the sink in the tables rests.
func TestGinCommit(t *testing.T) {
	get := func(h ...gin.HandlerFunc) answer {
		t.Helper()
		e := gin.New()
		e.Any("/", h...)
		return serve(t, e, "POST", "", nil)
	}
	for name, c := range map[string]struct {
		h      gin.HandlerFunc
		status int
		body   string
		late   bool // X-Late is sent
	}{
		"a status stands until the end":          {func(c *gin.Context) { c.Status(201) }, 201, "", true},
		"the last status stands":                 {func(c *gin.Context) { c.Status(201); c.Status(202) }, 202, "", true},
		"a status that is not positive":          {func(c *gin.Context) { c.Status(201); c.Status(-1); c.Status(0) }, 201, "", true},
		"WriteHeader sends nothing":              {func(c *gin.Context) { c.Writer.WriteHeader(201) }, 201, "", true},
		"the first byte sends":                   {func(c *gin.Context) { c.Status(201); c.Writer.Write([]byte("x")); c.Status(202) }, 201, "x", false},
		"Flush sends":                            {func(c *gin.Context) { c.Status(201); c.Writer.Flush() }, 201, "", false},
		"an answer sends":                        {func(c *gin.Context) { c.JSON(201, 1); c.JSON(202, 2) }, 201, "12", false},
		"AbortWithStatus sends":                  {func(c *gin.Context) { c.AbortWithStatus(401); c.JSON(200, 1) }, 401, "1", false},
		"a path goes on after Abort":             {func(c *gin.Context) { c.Abort(); c.JSON(200, 1) }, 200, "1", false},
		"a redirect of POST sends nothing":       {func(c *gin.Context) { c.Redirect(303, "/"); c.JSON(200, 1) }, 200, "1", false},
		"no body with 204":                       {func(c *gin.Context) { c.JSON(204, 1) }, 204, "", false},
		"nor with 304":                           {func(c *gin.Context) { c.String(304, "x") }, 304, "", false},
		"but with 205":                           {func(c *gin.Context) { c.JSON(205, 1) }, 205, "1", false},
		"204 and nil":                            {func(c *gin.Context) { c.JSON(204, nil) }, 204, "", false},
		"what cannot be encoded":                 {func(c *gin.Context) { c.JSON(201, make(chan int)) }, 201, "", true},
		"http.Error, which writes a body, sends": {func(c *gin.Context) { http.Error(c.Writer, "x", 403) }, 403, "x\n", false},
	} {
		if got := get(func(gc *gin.Context) { c.h(gc); gc.Header("X-Late", "1") }); got.status != c.status || got.body != c.body || (got.header.Get("X-Late") != "") != c.late {
			t.Errorf("%s: %d, %q, X-Late %q", name, got.status, got.body, got.header.Get("X-Late"))
		}
	}

	// The next handler is called when one returns, unless it aborted.
	next := func(c *gin.Context) { c.String(200, "next") }
	if got := get(func(c *gin.Context) { c.Status(201) }, next); got.status != 200 || got.body != "next" {
		t.Errorf("after a handler that returns: %d, %q", got.status, got.body)
	}
	aborted := false
	if got := get(func(c *gin.Context) { c.Status(201); c.Abort(); aborted = c.IsAborted(); c.Next() }, next); got.status != 201 || got.body != "" || !aborted {
		t.Errorf("after Abort: %d, %q, %v", got.status, got.body, aborted)
	}
	// It is called as well if that has answered, and what stands before all routes has nothing behind it where there is no route.
	deny := func(c *gin.Context) { c.String(401, "no") }
	if got := get(deny, next); got.status != 401 || got.body != "nonext" {
		t.Errorf("after an answer: %d, %q", got.status, got.body)
	}
	e := gin.New()
	e.Use(deny)
	e.Group("/group", deny).POST("/", next)
	for path, want := range map[string]string{"/none": "no", "/group/": "nononext", "/group/none": "no"} {
		if got := serveAt(t, e, "POST", path, "", nil); got.status != 401 || got.body != want {
			t.Errorf("%s: %d, %q", path, got.status, got.body)
		}
	}
	// Next calls it at once.
	if got := get(func(c *gin.Context) { c.Next(); c.String(200, "first") }, next); got.body != "nextfirst" {
		t.Errorf("Next: %q", got.body)
	}
	// BasicAuth answers 401 with the header that it requires.
	if got := get(gin.BasicAuth(gin.Accounts{"a": "b"}), next); got.status != 401 || got.header.Get("WWW-Authenticate") == "" {
		t.Errorf("BasicAuth: %d, %v", got.status, got.header)
	}

	e = gin.New()
	e.Use(limits.RequestSizeLimiter(3))
	e.POST("/", func(c *gin.Context) { io.ReadAll(c.Request.Body) })
	if got := serve(t, e, "POST", "body", nil); got.status != 413 {
		t.Errorf("RequestSizeLimiter: %d", got.status)
	}
}

func TestGinRender(t *testing.T) {
	tmpl := template.Must(template.New("t").Parse("{{.}}"))
	renders := map[string][]render.Render{ // what can be rendered, and what cannot
		"JSON":         {render.JSON{Data: 1}, render.JSON{Data: make(chan int)}},
		"IndentedJSON": {render.IndentedJSON{Data: 1}, render.IndentedJSON{Data: make(chan int)}},
		"SecureJSON":   {render.SecureJSON{Data: 1}, render.SecureJSON{Data: make(chan int)}},
		"JsonpJSON":    {render.JsonpJSON{Callback: "f", Data: 1}, render.JsonpJSON{Callback: "f", Data: make(chan int)}},
		"AsciiJSON":    {render.AsciiJSON{Data: 1}, render.AsciiJSON{Data: make(chan int)}},
		"PureJSON":     {render.PureJSON{Data: 1}},
		"XML":          {render.XML{Data: 1}},
		"YAML":         {render.YAML{Data: 1}, render.YAML{Data: make(chan int)}},
		"TOML":         {render.TOML{Data: gin.H{"a": 1}}, render.TOML{Data: make(chan int)}},
		"BSON":         {render.BSON{Data: gin.H{"a": 1}}, render.BSON{Data: make(chan int)}},
		"ProtoBuf":     {render.ProtoBuf{Data: wrapperspb.String("x")}, render.ProtoBuf{Data: wrapperspb.String("\xff")}},
		"MsgPack":      {render.MsgPack{Data: 1}},
		"HTML":         {render.HTML{Template: tmpl, Name: "t", Data: 1}},
		"String":       {render.String{Format: "x"}},
		"Data":         {render.Data{ContentType: "a/b", Data: []byte("x")}},
		"Reader":       {render.Reader{ContentType: "a/b", ContentLength: 1, Reader: strings.NewReader("x")}},
	}
	var calls []call
	for _, name := range slices.Sorted(maps.Keys(renders)) {
		row := "(github.com/gin-gonic/gin/render." + name + ")."
		for _, r := range renders[name] {
			also := map[string]string{"Data": "Content-Length"}[name]
			calls = append(calls,
				call{row: row + "Render", ops: ops(other, response), also: []string{also}, do: func(w http.ResponseWriter, _ *http.Request) error { return r.Render(w) }},
				call{row: row + "WriteContentType", ops: ops(other, response), do: none(func(w http.ResponseWriter, _ *http.Request) { r.WriteContentType(w) })},
			)
		}
	}
	check(t, append(calls,
		call{row: "(github.com/gin-gonic/gin/render.Redirect).Render", ops: ops(other, response), do: func(w http.ResponseWriter, r *http.Request) error {
			return render.Redirect{Code: 303, Request: r, Location: "/"}.Render(w)
		}},
		call{row: "(github.com/gin-gonic/gin/render.Render).WriteContentType", ops: ops(other, response), do: none(func(w http.ResponseWriter, r *http.Request) {
			render.Render(render.JSON{}).WriteContentType(w)
		})},
		call{row: "github.com/gin-gonic/gin/render.WriteJSON", ops: ops(response), do: func(w http.ResponseWriter, r *http.Request) error { return render.WriteJSON(w, 1) }},
		call{row: "github.com/gin-gonic/gin/render.WriteJSON", name: "bad", ops: ops(response), do: func(w http.ResponseWriter, r *http.Request) error {
			return render.WriteJSON(w, make(chan int))
		}},
		call{row: "github.com/gin-gonic/gin/render.WriteMsgPack", ops: ops(response), do: func(w http.ResponseWriter, r *http.Request) error { return render.WriteMsgPack(w, 1) }},
		call{row: "github.com/gin-gonic/gin/render.WriteString", ops: ops(response), do: func(w http.ResponseWriter, r *http.Request) error { return render.WriteString(w, "x", nil) }},
		call{row: "(github.com/gin-gonic/gin/binding.Binding).Bind", ops: ops(other, request), method: "POST", body: "1", do: func(w http.ResponseWriter, r *http.Request) error {
			return binding.Binding(binding.JSON).Bind(r, new(int))
		}},
	))
}

// TestGinRoutes: each way to register a handler lets those methods through that its route says, and of several handlers
// the last answers.
func TestGinRoutes(t *testing.T) {
	const group, iface, global = "(*github.com/gin-gonic/gin.RouterGroup).", "(github.com/gin-gonic/gin.IRoutes).", "github.com/gin-gonic/gin/ginS."
	ok := func(c *gin.Context) { c.Status(299) }
	before := func(c *gin.Context) { c.Status(500) }
	register := map[string]func(r gin.IRoutes){
		"Any":     func(r gin.IRoutes) { r.Any("/x", before, ok) },
		"DELETE":  func(r gin.IRoutes) { r.DELETE("/x", ok) },
		"GET":     func(r gin.IRoutes) { r.GET("/x", ok) },
		"HEAD":    func(r gin.IRoutes) { r.HEAD("/x", ok) },
		"OPTIONS": func(r gin.IRoutes) { r.OPTIONS("/x", ok) },
		"PATCH":   func(r gin.IRoutes) { r.PATCH("/x", ok) },
		"POST":    func(r gin.IRoutes) { r.POST("/x", before, ok) },
		"PUT":     func(r gin.IRoutes) { r.PUT("/x", ok) },
		"Handle":  func(r gin.IRoutes) { r.Handle("PUT", "/x", ok) },
		"Match":   func(r gin.IRoutes) { r.Match([]string{"PUT", "POST"}, "/x", ok) },
	}
	for name, f := range register {
		for _, recv := range []string{group, iface, global} {
			if recv == global && name == "Match" {
				continue // there is none
			}
			rt, known := routes[recv+name]
			if !known {
				t.Errorf("routes.txt has no %s", recv+name)
			}
			want := strings.Split(rt.methods, ",")
			switch {
			case name == "Any": // no method but these
				want = []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
			case name == "Handle":
				want = []string{"PUT"}
			case name == "Match":
				want = []string{"POST", "PUT"}
			}
			e := gin.New()
			f(e)
			var got []string
			for _, method := range []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"} {
				rec := httptest.NewRecorder()
				r := httptest.NewRequest(method, "http://127.0.0.1/x", nil)
				r.URL.Path = "/x"
				e.ServeHTTP(rec, r)
				if rec.Code == 299 {
					got = append(got, method)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s reach the handler, want %s", recv+name, got, want)
			}
		}
	}
	_ = ginS.GET // has the same functions for one engine

	// Middleware stands before the handlers, and may answer in their place.
	e := gin.New()
	e.Use(before)
	e.Group("/g", before).GET("/x", ok)
	if got := serveAt(t, e, "GET", "/g/x", "", nil); got.status != 299 {
		t.Errorf("behind middleware: %d", got.status)
	}

	// Allow is set before NoMethod is called, and the statuses before both.
	e = gin.New()
	e.HandleMethodNotAllowed = true
	e.POST("/x", ok)
	for _, own := range []bool{false, true} {
		if own {
			e.NoMethod(func(c *gin.Context) { c.String(c.Writer.Status(), "own") })
			e.NoRoute(func(c *gin.Context) { c.String(c.Writer.Status(), "own") })
		}
		if got := serveAt(t, e, "GET", "/x", "", nil); got.status != 405 || got.header.Get("Allow") != "POST" || (got.body == "own") != own {
			t.Errorf("GET /x: %d, Allow %q, %q", got.status, got.header.Get("Allow"), got.body)
		}
		if got := serveAt(t, e, "GET", "/y", "", nil); got.status != 404 || got.header.Get("Allow") != "" || (got.body == "own") != own {
			t.Errorf("GET /y: %d, Allow %q, %q", got.status, got.header.Get("Allow"), got.body)
		}
	}
	for name, want := range map[string]route{"NoRoute": {own: 404, chosen: "404"}, "NoMethod": {own: 405, setsAllow: true, chosen: "405"}} {
		for _, of := range []string{"(*github.com/gin-gonic/gin.Engine).", global} {
			if got := routes[of+name]; got != want {
				t.Errorf("routes.txt: %s is %+v", of+name, got)
			}
		}
	}
}
