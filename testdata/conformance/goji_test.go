package conformance

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/unrolled/render"
	"github.com/zenazn/goji/web"
	"github.com/zenazn/goji/web/mutil"
	"goji.io"
	"goji.io/pat"
)

// reached lists the methods with which a request gets to a handler that answers 299.
func reached(h http.Handler, all ...string) string {
	var list []string
	for _, method := range all {
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, httptest.NewRequest(method, "/x", nil))
		if rec.Code == 299 {
			list = append(list, method)
		}
	}
	return strings.Join(list, ",")
}

// TestGojiRoutes: each way to register a handler lets those methods through that the table says, and the others are a 404.
func TestGojiRoutes(t *testing.T) {
	all := []string{"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
	ok := func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) }
	for name, p := range map[string]*pat.Pattern{
		"Delete": pat.Delete("/x"), "Get": pat.Get("/x"), "Head": pat.Head("/x"), "Options": pat.Options("/x"), "Patch": pat.Patch("/x"),
		"Post": pat.Post("/x"), "Put": pat.Put("/x"), "NewWithMethods": pat.NewWithMethods("/x", "PATCH", "PUT"), "New": pat.New("/x"),
	} {
		m := goji.NewMux()
		m.HandleFunc(p, ok)
		want := routes["goji.io/pat."+name].methods
		switch name {
		case "New":
			want = strings.Join(all, ",")
		case "NewWithMethods":
			want = "PATCH,PUT"
		}
		if got := reached(m, all...); got != want {
			t.Errorf("pat.%s: %s reach the handler, want %s", name, got, want)
		}
		if name == "Get" {
			if got := serveAt(t, m, "PUT", "/x", "", nil); got.status != 404 || got.header.Get("Allow") != "" {
				t.Errorf("PUT: %d", got.status)
			}
		}
	}
	for name, register := range map[string]func(m *web.Mux, pattern web.PatternType, h web.HandlerType){
		"Connect": (*web.Mux).Connect, "Delete": (*web.Mux).Delete, "Get": (*web.Mux).Get, "Head": (*web.Mux).Head, "Options": (*web.Mux).Options,
		"Patch": (*web.Mux).Patch, "Post": (*web.Mux).Post, "Put": (*web.Mux).Put, "Trace": (*web.Mux).Trace, "Handle": (*web.Mux).Handle,
	} {
		m := web.New()
		register(m, "/x", func(c web.C, w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) })
		want := routes["(*github.com/zenazn/goji/web.Mux)."+name].methods
		if want == "" {
			want = strings.Join(all, ",")
		}
		if got := reached(m, all...); got != want || routes["github.com/zenazn/goji."+name].methods != routes["(*github.com/zenazn/goji/web.Mux)."+name].methods {
			t.Errorf("%s: %s reach the handler, want %s", name, got, want)
		}
	}
	m := web.New()
	m.NotFound(ok)
	m.Get("/x", http.NotFoundHandler())
	if got := reached(m, "PUT"); got != "PUT" || routes["(*github.com/zenazn/goji/web.Mux).NotFound"].own != 404 {
		t.Errorf("NotFound: %s", got)
	}
}

// TestGojiViews: the rows that say that something is the response or the request.
func TestGojiViews(t *testing.T) {
	for _, row := range []string{"github.com/zenazn/goji/web/mutil.WrapWriter", "(github.com/zenazn/goji/web/mutil.WriterProxy).Unwrap"} {
		if len(rows[row]) != 1 || rows[row][0] != "-> $0" {
			t.Errorf("%s: row %q", row, rows[row])
		}
	}
	s := call{do: none(func(w http.ResponseWriter, r *http.Request) {
		ww := mutil.WrapWriter(w)
		ww.Header().Set("X-Key", "1")
		ww.WriteHeader(299)
		io.WriteString(ww, "x")
	})}.see(t)
	if !s.committed || s.status != 299 || s.body != "x" || s.sent.Get("X-Key") == "" {
		t.Errorf("WrapWriter: %+v", s)
	}
	if s := (call{do: none(func(w http.ResponseWriter, r *http.Request) { mutil.WrapWriter(w).Unwrap().WriteHeader(299) })}).see(t); s.status != 299 {
		t.Errorf("Unwrap: %d", s.status)
	}
	// What matches has the same body.
	m := goji.NewMux()
	m.HandleFunc(pat.Post("/"), func(w http.ResponseWriter, r *http.Request) { io.Copy(w, r.Body) })
	if got := serve(t, m, "POST", "body", nil); got.body != "body" {
		t.Errorf("Match: %q", got.body)
	}
}

func TestUnrolledRender(t *testing.T) {
	rnd := render.New(render.Options{Directory: "none"})
	method := func(name string, f func(w http.ResponseWriter) error, list ...any) call {
		return call{row: "(*github.com/unrolled/render.Render)." + name, ops: append(ops(other, response), list...),
			do: func(w http.ResponseWriter, r *http.Request) error { return f(w) }}
	}
	v := map[string]string{"a": "b"}
	check(t, []call{
		method("Data", func(w http.ResponseWriter) error { return rnd.Data(w, 201, []byte("x")) }, 201, "x"),
		method("Data", func(w http.ResponseWriter) error { return rnd.Data(w, 201, nil) }, 201, nil).named("nil"),
		method("Text", func(w http.ResponseWriter) error { return rnd.Text(w, 201, "x") }, 201, "x"),
		method("Text", func(w http.ResponseWriter) error { return rnd.Text(w, 201, "") }, 201, "").named("empty"),
		method("JSON", func(w http.ResponseWriter) error { return rnd.JSON(w, 201, v) }, 201, v),
		method("JSON", func(w http.ResponseWriter) error { return rnd.JSON(w, 201, nil) }, 201, nil).named("nil"),
		method("JSONP", func(w http.ResponseWriter) error { return rnd.JSONP(w, 201, "f", v) }, 201, "f", v),
		method("XML", func(w http.ResponseWriter) error { return rnd.XML(w, 201, "x") }, 201, "x"),
		{row: "(github.com/unrolled/render.Head).Write", ops: ops(other, response), do: none(func(w http.ResponseWriter, r *http.Request) {
			render.Head{ContentType: "a/b", Status: 201}.Write(w)
		})},
	})
	// What cannot be encoded, or is a template that does not exist, is answered 500 and is an error, unless an option says otherwise.
	quiet := render.New(render.Options{Directory: "none", DisableHTTPErrorRendering: true})
	for name, c := range map[string]struct {
		f      func(w http.ResponseWriter) error
		status int
	}{
		"JSON":           {func(w http.ResponseWriter) error { return rnd.JSON(w, 201, make(chan int)) }, 500},
		"HTML":           {func(w http.ResponseWriter) error { return rnd.HTML(w, 201, "none", nil) }, 500},
		"XML":            {func(w http.ResponseWriter) error { return rnd.XML(w, 201, make(chan int)) }, 500},
		"JSON, no error": {func(w http.ResponseWriter) error { return quiet.JSON(w, 201, make(chan int)) }, 200},
	} {
		if s := method(name, c.f).see(t); s.status != c.status || s.err == nil || s.committed != (c.status == 500) {
			t.Errorf("%s: %d, %v", name, s.status, s.err)
		}
	}
	ran["(*github.com/unrolled/render.Render).HTML"] = true
}
