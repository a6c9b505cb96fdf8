package conformance

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/beego/beego/v2/core/logs"
	"github.com/beego/beego/v2/server/web"
	beego "github.com/beego/beego/v2/server/web/context"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func init() {
	logs.SetLevel(logs.LevelEmergency)
	web.BConfig.RunMode = web.PROD
}

const beegoPath = "github.com/beego/beego/v2/server/web"

// beegoMux hands every request to h, as beego's server does.
func beegoMux(h web.HandleFunc) *web.ControllerRegister {
	mux := web.NewControllerRegister()
	mux.Any("/", h)
	return mux
}

// inBeego makes a call of what f does with a context of beego's, which is operand 0; the other operands follow.
func inBeego(row string, f func(c *beego.Context) error, list ...any) call {
	var current *beego.Context
	return call{
		row: row, ops: append(ops(exchange), list...),
		via: func(do http.HandlerFunc) http.Handler {
			return beegoMux(func(c *beego.Context) {
				current = c
				do(c.ResponseWriter, c.Request)
			})
		},
		do: func(http.ResponseWriter, *http.Request) error { return f(current) },
	}
}

// controller is a controller of that context.
func controller(c *beego.Context) *web.Controller {
	ctl := &web.Controller{}
	ctl.Init(c, "", "", nil)
	return ctl
}

func TestBeego(t *testing.T) {
	ctx := func(method string, f func(c *beego.Context) error, list ...any) call {
		return inBeego("(*"+beegoPath+"/context.Context)."+method, f, list...)
	}
	out := func(method string, f func(o *beego.BeegoOutput) error, list ...any) call {
		c := inBeego("(*"+beegoPath+"/context.BeegoOutput)."+method, func(c *beego.Context) error { return f(c.Output) }, list...)
		c.ops[0] = response
		return c
	}
	resp := func(method string, f func(r *beego.Response), list ...any) call {
		c := inBeego("(*"+beegoPath+"/context.Response)."+method, func(c *beego.Context) error { f(c.ResponseWriter); return nil }, list...)
		c.ops[0] = response
		return c
	}
	ctl := func(method string, f func(c *web.Controller) error, list ...any) call {
		return inBeego("(*"+beegoPath+".Controller)."+method, func(c *beego.Context) error { return f(controller(c)) }, list...)
	}
	void := func(f func(o *beego.BeegoOutput)) func(o *beego.BeegoOutput) error {
		return func(o *beego.BeegoOutput) error { f(o); return nil }
	}
	text := wrapperspb.String("x")
	calls := []call{
		ctx("JSONResp", func(c *beego.Context) error { return c.JSONResp(1) }, 1),
		ctx("JSONResp", func(c *beego.Context) error { return c.JSONResp(nil) }, nil).named("nil"),
		ctx("Resp", func(c *beego.Context) error { return c.Resp(1) }, 1),
		ctx("XMLResp", func(c *beego.Context) error { return c.XMLResp(1) }, 1),
		ctx("YamlResp", func(c *beego.Context) error { return c.YamlResp(1) }, 1),
		ctx("ProtoResp", func(c *beego.Context) error { return c.ProtoResp(text) }, other),
		ctx("Redirect", func(c *beego.Context) error { c.Redirect(303, "/a"); return nil }, 303, "/a").with("Content-Type"),
		ctx("SetCookie", func(c *beego.Context) error { c.SetCookie("a", "b"); return nil }),
		ctx("SetSecureCookie", func(c *beego.Context) error { c.SetSecureCookie("s", "a", "b"); return nil }),
		ctx("XSRFToken", func(c *beego.Context) error { c.XSRFToken("key", 1); return nil }),
		ctx("WriteString", func(c *beego.Context) error { c.WriteString("x"); return nil }, "x"),

		out("JSON", func(o *beego.BeegoOutput) error { return o.JSON(1, true, true) }, 1),
		out("XML", func(o *beego.BeegoOutput) error { return o.XML(1, true) }, 1),
		out("YAML", func(o *beego.BeegoOutput) error { return o.YAML(1) }, 1),
		out("ServeFormatted", func(o *beego.BeegoOutput) error { return o.ServeFormatted(1, true) }, 1),
		out("JSONP", func(o *beego.BeegoOutput) error { return o.JSONP(1, true) }, 1).named("none"),
		out("JSONP", func(o *beego.BeegoOutput) error {
			o.Context.Input.SetParam("callback", "f")
			return o.JSONP(1, false)
		}, 1),
		out("Proto", func(o *beego.BeegoOutput) error { return o.Proto(text) }, other),
		out("Body", func(o *beego.BeegoOutput) error { return o.Body([]byte("x")) }, "x"),
		out("ContentType", void(func(o *beego.BeegoOutput) { o.ContentType("json") })),
		out("Cookie", void(func(o *beego.BeegoOutput) { o.Cookie("a", "b") })),
		out("Download", void(func(o *beego.BeegoOutput) { o.Download("beego_test.go") })),
		out("Download", void(func(o *beego.BeegoOutput) { o.Download("absent") })).named("absent"),
		out("Header", void(func(o *beego.BeegoOutput) { o.Header("X-Key", "1") }), "X-Key", "1"),
		out("SetStatus", void(func(o *beego.BeegoOutput) { o.SetStatus(418) }), 418),
		out("SetStatus", void(func(o *beego.BeegoOutput) { o.Status = 418 }), 418).named("as a field"), // statusFields
		inBeego("("+beegoPath+"/context.StatusCode).Render", func(c *beego.Context) error { beego.StatusCode(418).Render(c); return nil }),

		resp("Write", func(r *beego.Response) { r.Write([]byte("x")) }, "x"),
		resp("WriteHeader", func(r *beego.Response) { r.WriteHeader(418) }, 418),
		resp("Flush", func(r *beego.Response) { r.Flush() }),

		ctl("JSONResp", func(c *web.Controller) error { return c.JSONResp(1) }, 1),
		ctl("Resp", func(c *web.Controller) error { return c.Resp(1) }, 1),
		ctl("XMLResp", func(c *web.Controller) error { return c.XMLResp(1) }, 1),
		ctl("YamlResp", func(c *web.Controller) error { return c.YamlResp(1) }, 1),
		ctl("SetSecureCookie", func(c *web.Controller) error { c.SetSecureCookie("s", "a", "b"); return nil }),
		ctl("XSRFToken", func(c *web.Controller) error { c.XSRFToken(); return nil }),
		ctl("Redirect", func(c *web.Controller) error { c.Redirect("/a", 303); return nil }, "/a", 303).with("Content-Type"),
		ctl("ServeJSON", func(c *web.Controller) error { return c.ServeJSON() }).named("nothing"), // null
		ctl("Trace", func(c *web.Controller) error { c.Trace(); return nil }),
		inBeego("(*"+beegoPath+".FlashData).Store", func(c *beego.Context) error { web.NewFlash().Store(controller(c)); return nil }),
		inBeego(beegoPath+".ReadFromRequest", func(c *beego.Context) error { web.ReadFromRequest(controller(c)); return nil }).asking("GET", "", "Cookie", "BEEGO_FLASH=x"),
	}
	calls[len(calls)-2].ops = ops(other, exchange)
	for i := range calls {
		if strings.HasSuffix(calls[i].row, "StatusCode).Render") {
			calls[i].ops = ops(418, exchange)
		}
	}
	for key, f := range map[string]func(c *web.Controller) error{
		"json": func(c *web.Controller) error { return c.ServeJSON() },
		"xml":  func(c *web.Controller) error { return c.ServeXML() },
		"yaml": func(c *web.Controller) error { return c.ServeYAML() },
		"":     func(c *web.Controller) error { return c.ServeFormatted() },
	} {
		method := "ServeFormatted"
		if key != "" {
			method = "Serve" + strings.ToUpper(key)
		}
		for name, v := range map[string]any{"good": 1} {
			calls = append(calls, ctl(method, func(c *web.Controller) error {
				if c.Data[key] = v; key == "" && name == "good" {
					c.Ctx.Request.Header.Set("Accept", "application/x-yaml")
				}
				return f(c)
			}).named(name))
		}
	}
	for name, f := range map[string]func(c *web.Controller){
		"Delete": (*web.Controller).Delete, "Get": (*web.Controller).Get, "Head": (*web.Controller).Head, "Options": (*web.Controller).Options,
		"Patch": (*web.Controller).Patch, "Post": (*web.Controller).Post, "Put": (*web.Controller).Put,
	} {
		calls = append(calls, ctl(name, func(c *web.Controller) error { f(c); return nil }))
	}
	views := t.TempDir()
	if err := os.WriteFile(filepath.Join(views, "t.tpl"), []byte("x"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := web.AddViewPath(views); err != nil {
		t.Fatal(err)
	}
	render := func(name string) call {
		return ctl("Render", func(c *web.Controller) error { c.ViewPath, c.TplName = views, name; return c.Render() }).named(name)
	}
	jsonp := func(name, callback string, v any) call {
		return ctl("ServeJSONP", func(c *web.Controller) error {
			c.Ctx.Input.SetParam("callback", callback)
			c.Data["jsonp"] = v
			return c.ServeJSONP()
		}).named(name)
	}
	copies := inBeego("(*"+beegoPath+"/context.BeegoInput).CopyBody", func(c *beego.Context) error { c.Input.CopyBody(9); return nil }, 9).asking("PROPFIND", "x")
	copies.method = "POST"
	check(t, append(calls, render("t.tpl"), jsonp("good", "f", 1), jsonp("none", "", 1), copies))
}

// TestBeegoSends: when beego sends, on which the sinks in the tables rest, what becomes of a panic, and how much of a body can be read.
func TestBeegoSends(t *testing.T) {
	web.ErrorHandler("404", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("own")) })
	defer delete(web.ErrorMaps, "404")
	ctl := func(f func(c *web.Controller)) web.HandleFunc {
		return func(c *beego.Context) { f(controller(c)) }
	}
	for _, method := range []string{"Abort", "CustomAbort", "StopRun"} {
		ran["(*"+beegoPath+".Controller)."+method] = true
	}
	ran["(*"+beegoPath+"/context.Context).Abort"] = true
	ran["(*"+beegoPath+"/context.Context).CheckXSRFCookie"] = true
	ran["(*"+beegoPath+".Controller).CheckXSRFCookie"] = true
	ran[beegoPath+".Exception"] = true
	for name, c := range map[string]struct {
		h      web.HandleFunc
		status int
		body   string
	}{
		"a status stands until the end":     {func(c *beego.Context) { c.Output.SetStatus(201); c.Output.Header("X-Late", "1") }, 201, ""},
		"the last status stands":            {func(c *beego.Context) { c.Output.SetStatus(201); c.Output.SetStatus(202) }, 202, ""},
		"an answer sends":                   {func(c *beego.Context) { c.Output.SetStatus(201); c.JSONResp(1); c.Output.SetStatus(202); c.JSONResp(2) }, 201, "1"},
		"a body alone":                      {func(c *beego.Context) { c.Output.Body([]byte("x")) }, 200, "x"},
		"what is written goes out with 200": {func(c *beego.Context) { c.Output.SetStatus(201); c.WriteString("x") }, 200, "x"},
		"WriteHeader sends at once":         {func(c *beego.Context) { c.ResponseWriter.WriteHeader(201); c.Output.SetStatus(202); c.WriteString("x") }, 201, "x"},
		"nothing":                           {func(c *beego.Context) {}, 200, ""},
		"no body with 204":                  {func(c *beego.Context) { c.Output.SetStatus(204); c.JSONResp(1) }, 204, ""},
		"Context.Abort":                     {func(c *beego.Context) { c.Abort(403, "no") }, 403, ""},
		"Context.Abort with a page":         {func(c *beego.Context) { c.Abort(404, "404") }, 404, "own"},
		"Abort":                             {ctl(func(c *web.Controller) { c.Abort("403") }), 403, "403"},
		"Abort with a page":                 {ctl(func(c *web.Controller) { c.Abort("404") }), 404, "own"},
		"CustomAbort":                       {ctl(func(c *web.Controller) { c.CustomAbort(405, "no") }), 405, "no"},
		"StopRun forgets a status":          {ctl(func(c *web.Controller) { c.Ctx.Output.SetStatus(403); c.StopRun() }), 200, ""},
		"CheckXSRFCookie of a context":      {func(c *beego.Context) { c.CheckXSRFCookie() }, 422, ""},
		"CheckXSRFCookie":                   {ctl(func(c *web.Controller) { c.CheckXSRFCookie() }), 422, ""},
		"Exception with a page":             {func(c *beego.Context) { web.Exception(404, c) }, 404, "own"},
		"Exception":                         {func(c *beego.Context) { web.Exception(405, c) }, 405, "405"},
		"what cannot be encoded":            {func(c *beego.Context) { c.Output.SetStatus(201); c.JSONResp(make(chan int)) }, 500, "json: unsupported type: chan int\n"},
		"an empty body has a length":        {func(c *beego.Context) { c.Output.Body(nil) }, 200, ""},
	} {
		got := serve(t, beegoMux(c.h), "GET", "", nil)
		if got.status != c.status || got.body != c.body {
			t.Errorf("%s: %d, %q", name, got.status, got.body)
		}
	}
	// A filter that sends is the last.
	for name, filter := range map[string]web.FilterFunc{
		"sent":   func(c *beego.Context) { c.Output.SetStatus(401); c.Output.Body([]byte("no")) },
		"chosen": func(c *beego.Context) { c.Output.SetStatus(401) },
	} {
		mux := beegoMux(func(c *beego.Context) { c.Output.Header("X-Handler", "1") })
		mux.InsertFilter("*", web.BeforeRouter, filter)
		if got := serve(t, mux, "GET", "", nil); got.status != 401 || (got.header.Get("X-Handler") == "") != (name == "sent") {
			t.Errorf("a status that is %s in a filter: %d, %v", name, got.status, got.header)
		}
	}
	// Reads of more than Config.MaxMemory fail.
	web.BConfig.MaxMemory = 4
	defer func() { web.BConfig.MaxMemory = 1 << 26 }()
	for body, want := range map[string]bool{"1234": true, "12345": false} {
		var err error
		serve(t, beegoMux(func(c *beego.Context) { _, err = io.ReadAll(c.Request.Body) }), "POST", body, nil)
		if (err == nil) != want {
			t.Errorf("reading %s: %v", body, err)
		}
	}
	if new := web.NewControllerRegister(); new == nil || web.BConfig.MaxUploadSize != 1<<30 {
		t.Errorf("MaxUploadSize is %d", web.BConfig.MaxUploadSize)
	}
}

type beegoItems struct{ web.Controller }

func (c *beegoItems) Prepare() { c.Ctx.Output.Header("X-Prepared", "1") }
func (c *beegoItems) Put()     { c.CustomAbort(299, "Put") }
func (c *beegoItems) List()    { c.CustomAbort(299, "List") }
func (c *beegoItems) Finish()  { c.Ctx.Output.Header("X-Finished", "1") }

// TestBeegoRoutes: each way to register a handler lets those methods through that its route says, and methods of controllers are
// handlers.
func TestBeegoRoutes(t *testing.T) {
	register := map[string]func(r *web.ControllerRegister, h web.HandleFunc){
		"Any":     func(r *web.ControllerRegister, h web.HandleFunc) { r.Any("/x", h) },
		"Delete":  func(r *web.ControllerRegister, h web.HandleFunc) { r.Delete("/x", h) },
		"Get":     func(r *web.ControllerRegister, h web.HandleFunc) { r.Get("/x", h) },
		"Head":    func(r *web.ControllerRegister, h web.HandleFunc) { r.Head("/x", h) },
		"Options": func(r *web.ControllerRegister, h web.HandleFunc) { r.Options("/x", h) },
		"Patch":   func(r *web.ControllerRegister, h web.HandleFunc) { r.Patch("/x", h) },
		"Post":    func(r *web.ControllerRegister, h web.HandleFunc) { r.Post("/x", h) },
		"Put":     func(r *web.ControllerRegister, h web.HandleFunc) { r.Put("/x", h) },

		"CtrlGet": func(r *web.ControllerRegister, h web.HandleFunc) { r.CtrlGet("/x", (*beegoItems).List) },
		"CtrlPut": func(r *web.ControllerRegister, h web.HandleFunc) { r.CtrlPut("/x", (*beegoItems).List) },
	}
	methods := []string{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"}
	through := func(name string, mux http.Handler, want []string) {
		t.Helper()
		var got []string
		for _, method := range methods {
			rec := httptest.NewRecorder()
			mux.ServeHTTP(rec, httptest.NewRequest(method, "/x", nil))
			if rec.Code == 299 {
				got = append(got, method)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s reach the handler, want %s", name, got, want)
		}
	}
	for name, f := range register {
		rt, known := routes["(*"+beegoPath+".ControllerRegister)."+name]
		for _, of := range []string{"(*" + beegoPath + ".HttpServer).", beegoPath + ".", "(*" + beegoPath + ".Namespace).", beegoPath + ".NS"} { // these call those
			if routes[of+name] != rt || !known {
				t.Errorf("routes.txt has no %s", of+name)
			}
		}
		want := strings.Split(rt.methods, ",")
		if rt.methods == "" {
			want = methods
		}
		mux := web.NewControllerRegister()
		f(mux, func(c *beego.Context) { c.Output.SetStatus(299) })
		through(name, mux, want)
	}
	mux := web.NewControllerRegister()
	mux.AddMethod("PATCH", "/x", func(c *beego.Context) { c.Output.SetStatus(299) })
	through("AddMethod", mux, []string{"PATCH"})

	mux = web.NewControllerRegister()
	mux.Add("/x", &beegoItems{})
	through("a controller", mux, []string{"PUT"})
	mux = web.NewControllerRegister()
	mux.Add("/x", &beegoItems{}, web.WithRouterMethods(&beegoItems{}, "post:List"))
	through("a mapping", mux, []string{"POST"})
	mux.Add("/y", &beegoItems{})
	if got := serveAt(t, mux, "PUT", "/y", "", nil); got.body != "Put" || got.header.Get("X-Prepared") == "" || got.header.Get("X-Finished") != "" {
		t.Errorf("PUT: %q, %v", got.body, got.header)
	}
	// Nobody sets Allow.
	if got := serveAt(t, mux, "GET", "/y", "", nil); got.status != 405 || got.header.Get("Allow") != "" {
		t.Errorf("GET: %d, %v", got.status, got.header)
	}
}

// TestBeegoBind: what is bound is what the server has read, and what is malformed is an error.
func TestBeegoBind(t *testing.T) {
	web.BConfig.CopyRequestBody = true
	defer func() { web.BConfig.CopyRequestBody = false }()
	for body, good := range map[string]bool{`{"name":"n"}`: true, `{"name":`: false} {
		h := beegoMux(func(c *beego.Context) {
			var v, w struct{ Name string }
			left, _ := io.ReadAll(c.Request.Body)
			err := c.BindJSON(&v)
			if (err == nil) != good || (controller(c).BindJSON(&w) == nil) != good || string(c.Input.RequestBody) != body || string(left) != body {
				t.Errorf("%s: %v, %q, %q", body, err, c.Input.RequestBody, left)
			}
		})
		if got := serve(t, h, "POST", body, map[string]string{"Content-Type": "application/json"}); got.status != 200 {
			t.Errorf("%s: %d", body, got.status)
		}
	}
}
