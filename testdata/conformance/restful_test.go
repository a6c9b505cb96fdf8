package conformance

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/emicklei/go-restful/v3"
)

const restfulPath = "github.com/emicklei/go-restful/v3"

// newRestful is a container with one handler for every method.
func newRestful(h restful.RouteFunction) *restful.Container {
	ws := new(restful.WebService).Path("/").Consumes("*/*").Produces(restful.MIME_JSON, restful.MIME_XML)
	for _, method := range []string{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"} {
		ws.Route(ws.Method(method).Path("/").To(h))
	}
	return restful.NewContainer().Add(ws)
}

// inRestful makes a call of what f does with go-restful's request and response; list is the row's operands.
func inRestful(row string, f func(req *restful.Request, resp *restful.Response) error, list ...any) call {
	var req *restful.Request
	var resp *restful.Response
	return call{
		row: row, ops: list,
		via: func(do http.HandlerFunc) http.Handler {
			return newRestful(func(q *restful.Request, p *restful.Response) {
				req, resp = q, p
				do(p.ResponseWriter, q.Request)
			})
		},
		do: func(http.ResponseWriter, *http.Request) error { return f(req, resp) },
	}
}

// restfulAnswer is inRestful of a method of the response, operand 0; the other operands follow.
func restfulAnswer(method string, f func(p *restful.Response) error, list ...any) call {
	return inRestful("(*"+restfulPath+".Response)."+method, func(_ *restful.Request, p *restful.Response) error { return f(p) }, append(ops(response), list...)...)
}

func TestRestfulAnswers(t *testing.T) {
	type M = map[string]string
	item, bad, no := M{"a": "b"}, make(chan int), errors.New("no")
	type x struct{ A string }
	const json = "application/json"
	var calls []call
	value := func(name string, f func(p *restful.Response, v any) error, list func(v any) []any) {
		calls = append(calls,
			restfulAnswer(name, func(p *restful.Response) error { return f(p, x{"b"}) }, list(x{"b"})...),
			restfulAnswer(name, func(p *restful.Response) error { return f(p, nil) }, list(nil)...).named("nil"),
			restfulAnswer(name, func(p *restful.Response) error { return f(p, bad) }, list(bad)...).named("bad"))
	}
	value("WriteEntity", (*restful.Response).WriteEntity, func(v any) []any { return ops(v) })
	value("WriteAsJson", (*restful.Response).WriteAsJson, func(v any) []any { return ops(v) })
	value("WriteAsXml", (*restful.Response).WriteAsXml, func(v any) []any { return ops(v) })
	value("WriteJson", func(p *restful.Response, v any) error { return p.WriteJson(v, json) }, func(v any) []any { return ops(v, json) })
	value("WriteHeaderAndEntity", func(p *restful.Response, v any) error { return p.WriteHeaderAndEntity(201, v) }, func(v any) []any { return ops(201, v) })
	value("WriteHeaderAndJson", func(p *restful.Response, v any) error { return p.WriteHeaderAndJson(201, v, json) }, func(v any) []any { return ops(201, v, json) })
	value("WriteHeaderAndXml", func(p *restful.Response, v any) error { return p.WriteHeaderAndXml(201, v) }, func(v any) []any { return ops(201, v) })
	calls = append(calls,
		restfulAnswer("WriteError", func(p *restful.Response) error { return p.WriteError(400, no) }, 400, no),
		restfulAnswer("WriteError", func(p *restful.Response) error { return p.WriteError(400, nil) }, 400, nil).named("nil"),
		restfulAnswer("WriteErrorString", func(p *restful.Response) error { return p.WriteErrorString(400, "no") }, 400, "no"),
		restfulAnswer("WriteErrorString", func(p *restful.Response) error { return p.WriteErrorString(400, "") }, 400, "").named("empty"),
		restfulAnswer("WriteServiceError", func(p *restful.Response) error { return p.WriteServiceError(400, restful.NewError(404, "no")) }, 400, other),
		restfulAnswer("WriteHeader", func(p *restful.Response) error { p.WriteHeader(201); return nil }, 201),
		restfulAnswer("Write", func(p *restful.Response) error { _, err := p.Write([]byte("x")); return err }, "x"),
		restfulAnswer("Flush", func(p *restful.Response) error { p.Flush(); return nil }),
		inRestful("("+restfulPath+".Response).AddHeader", func(_ *restful.Request, p *restful.Response) error { p.AddHeader("X-Key", "1"); return nil }, response, "X-Key", "1"),
		inRestful("("+restfulPath+".Response).InternalServerError", func(_ *restful.Request, p *restful.Response) error { p.InternalServerError(); return nil }, response),
	)
	check(t, calls)
	_ = item

	// What the rows leave out: nothing can be written that the client accepts, and an encoder that streams.
	if s := restfulAnswer("", func(p *restful.Response) error {
		p.SetRequestAccepts("image/png")
		restful.DefaultResponseContentType("")
		return restful.NewResponse(p.ResponseWriter).WriteEntity(item)
	}).see(t); s.status != 406 || s.err != nil {
		t.Errorf("WriteEntity without a writer: %d, %v", s.status, s.err)
	}
	if s := restfulAnswer("", func(p *restful.Response) error { p.PrettyPrint(false); return p.WriteAsJson(bad) }).see(t); !s.committed || s.err == nil {
		t.Errorf("PrettyPrint(false): %+v", s)
	}
	// A Response made of another writes to it.
	if s := restfulAnswer("", func(p *restful.Response) error { restful.NewResponse(p).WriteHeader(299); return nil }).see(t); s.status != 299 {
		t.Errorf("NewResponse: %d", s.status)
	}
}

func TestRestfulRequest(t *testing.T) {
	type item struct{ Name string }
	request1 := func(method string, f func(q *restful.Request) error, list ...any) call {
		return inRestful("(*"+restfulPath+".Request)."+method, func(q *restful.Request, _ *restful.Response) error { return f(q) }, append(ops(request), list...)...)
	}
	read := func(q *restful.Request) error { return q.ReadEntity(new(item)) }
	body := func(q *restful.Request) error { _, err := q.BodyParameter("a"); return err }
	check(t, []call{
		request1("ReadEntity", read).asking("POST", `{"Name":"n"}`, "Content-Type", "application/json"),
		request1("ReadEntity", read).named("bad").asking("POST", `{"Name":}`, "Content-Type", "application/json"),
		request1("ReadEntity", read).named("xml").asking("POST", "<item><Name>n</Name></item>", "Content-Type", "application/xml"),
		request1("BodyParameter", body).asking("POST", "a=b", "Content-Type", urlencoded),
		inRestful("("+restfulPath+".EntityReaderWriter).Read", func(q *restful.Request, _ *restful.Response) error {
			return restful.NewEntityAccessorJSON("application/json").Read(q, new(item))
		}, other, request).asking("POST", `{"Name":"n"}`),
	})
	// The row of ReadEntity leaves out that a body of another type is not read: an error that asks for 400.
	s := request1("", read).asking("POST", "x", "Content-Type", "text/plain").see(t)
	if ser, ok := errors.AsType[restful.ServiceError](s.err); !ok || ser.Code != 400 || s.read != 0 {
		t.Errorf("text/plain: %v, %d bytes are read", s.err, s.read)
	}
	if s := request1("", func(q *restful.Request) error {
		if got := q.HeaderParameter("X-Key"); got != "1" {
			return fmt.Errorf("HeaderParameter: %q", got)
		}
		return nil
	}).asking("GET", "", "X-Key", "1").see(t); s.err != nil {
		t.Error(s.err)
	}
	for code, err := range map[int]restful.ServiceError{409: restful.NewError(409, ""), 410: restful.NewErrorWithHeader(410, "", nil)} {
		if err.Code != code {
			t.Errorf("NewError: %d", err.Code)
		}
	}
}

// TestRestfulOwnAnswers: what a container answers by itself. Its 405 sets Allow.
func TestRestfulOwnAnswers(t *testing.T) {
	answer := func(q *restful.Request, p *restful.Response) { p.WriteEntity("x") }
	ws := new(restful.WebService).Path("/items").Consumes(restful.MIME_JSON).Produces(restful.MIME_JSON)
	ws.Route(ws.GET("").To(answer))
	ws.Route(ws.POST("").To(answer))
	c := restful.NewContainer().Add(ws)
	for _, want := range []struct {
		method, path, key, value string
		status                   int
	}{
		{"GET", "/items", "", "", 200},
		{"GET", "/none", "", "", 404},
		{"PUT", "/items", "", "", 405},
		{"HEAD", "/items", "", "", 405},
		{"GET", "/items", "Accept", "image/png", 406},
		{"POST", "/items", "Content-Type", "text/plain", 415},
	} {
		header := map[string]string{}
		if want.key != "" {
			header[want.key] = want.value
		}
		got := serveAt(t, c, want.method, want.path, "x", header)
		if got.status != want.status {
			t.Errorf("%s %s %s: %d, want %d", want.method, want.path, want.value, got.status, want.status)
		}
		if want.status == 405 && allowed(got.header) != "GET, POST" {
			t.Errorf("%s: Allow %q", want.method, allowed(got.header))
		}
	}
}

// TestRestfulRoutes: each way to build a route lets those methods through that the table says.
func TestRestfulRoutes(t *testing.T) {
	ok := func(q *restful.Request, p *restful.Response) { p.WriteHeader(299) }
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) })
	all := []string{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"}
	reach := func(h http.Handler) string {
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
	build := func(b func(ws *restful.WebService) *restful.RouteBuilder) http.Handler {
		ws := new(restful.WebService).Path("/x").Consumes("*/*")
		ws.Route(b(ws).To(ok))
		return restful.NewContainer().Add(ws)
	}
	ws := "(*" + restfulPath + ".WebService)."
	for row, b := range map[string]func(ws *restful.WebService) *restful.RouteBuilder{
		ws + "DELETE":  func(ws *restful.WebService) *restful.RouteBuilder { return ws.DELETE("") },
		ws + "GET":     func(ws *restful.WebService) *restful.RouteBuilder { return ws.GET("") },
		ws + "HEAD":    func(ws *restful.WebService) *restful.RouteBuilder { return ws.HEAD("") },
		ws + "OPTIONS": func(ws *restful.WebService) *restful.RouteBuilder { return ws.OPTIONS("") },
		ws + "PATCH":   func(ws *restful.WebService) *restful.RouteBuilder { return ws.PATCH("") },
		ws + "POST":    func(ws *restful.WebService) *restful.RouteBuilder { return ws.POST("") },
		ws + "PUT":     func(ws *restful.WebService) *restful.RouteBuilder { return ws.PUT("") },
		ws + "Method":  func(ws *restful.WebService) *restful.RouteBuilder { return ws.Method("PATCH") },
		"(*" + restfulPath + ".RouteBuilder).Method": func(ws *restful.WebService) *restful.RouteBuilder {
			return new(restful.RouteBuilder).Method("PATCH").Path("/x")
		},
	} {
		want := routes[row].methods
		if want == "$1" {
			want = "PATCH"
		}
		if got := reach(build(b)); got != want {
			t.Errorf("%s: %s reach the handler, want %s", row, got, want)
		}
	}
	for row, c := range map[string]*restful.Container{
		"(*" + restfulPath + ".Container).Handle":           restful.NewContainer(),
		"(*" + restfulPath + ".Container).HandleWithFilter": restful.NewContainer(),
	} {
		if strings.HasSuffix(row, "Handle") {
			c.Handle("PUT /x", handler)
		} else {
			c.HandleWithFilter("PUT /x", handler)
		}
		if got := reach(c); got != "PUT" || routes[row].methods != "pattern $1" {
			t.Errorf("%s: %s", row, got)
		}
	}
	// Filters come before the handler and decide whether it is called.
	var order []string
	note := func(name string) restful.FilterFunction {
		return func(q *restful.Request, p *restful.Response, chain *restful.FilterChain) {
			order = append(order, name)
			chain.ProcessFilter(q, p)
		}
	}
	w := new(restful.WebService).Path("/x").Filter(note("service"))
	w.Route(w.GET("").Filter(note("route")).To(ok))
	c := restful.NewContainer().Add(w)
	c.Filter(note("container"))
	if reach(c); !slices.Equal(order[:3], []string{"container", "service", "route"}) && !slices.Contains(order, "route") {
		t.Errorf("filters: %q", order)
	}
}
