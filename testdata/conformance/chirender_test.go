package conformance

import (
	"errors"
	"net/http"
	"testing"

	"github.com/go-chi/render"
)

// inChiRender makes two calls of a function that answers: without a status, and with one that Status has kept.
func inChiRender(name string, f func(w http.ResponseWriter, r *http.Request) error, list ...any) []call {
	c := call{row: "github.com/go-chi/render." + name, ops: append(ops(response, request), list...), do: f}
	with := c
	with.name, with.kept = "kept", 418
	with.do = func(w http.ResponseWriter, r *http.Request) error {
		render.Status(r, 418)
		return f(w, r)
	}
	return []call{c, with}
}

func TestChiRenderAnswers(t *testing.T) {
	var calls []call
	add := func(name string, f func(w http.ResponseWriter, r *http.Request), list ...any) {
		calls = append(calls, inChiRender(name, none(f), list...)...)
	}
	add("JSON", func(w http.ResponseWriter, r *http.Request) { render.JSON(w, r, "x") }, "x")
	add("JSON", func(w http.ResponseWriter, r *http.Request) { render.JSON(w, r, nil) }, nil) // null
	add("XML", func(w http.ResponseWriter, r *http.Request) { render.XML(w, r, "x") }, "x")
	add("XML", func(w http.ResponseWriter, r *http.Request) { render.XML(w, r, nil) }, nil) // its first line
	add("HTML", func(w http.ResponseWriter, r *http.Request) { render.HTML(w, r, "x") }, "x")
	add("HTML", func(w http.ResponseWriter, r *http.Request) { render.HTML(w, r, "") }, "")
	add("PlainText", func(w http.ResponseWriter, r *http.Request) { render.PlainText(w, r, "x") }, "x")
	add("Data", func(w http.ResponseWriter, r *http.Request) { render.Data(w, r, []byte("x")) }, "x")
	add("Data", func(w http.ResponseWriter, r *http.Request) { render.Data(w, r, nil) }, nil)
	add("DefaultResponder", func(w http.ResponseWriter, r *http.Request) { render.DefaultResponder(w, r, "x") }, "x")
	add("DefaultResponder", func(w http.ResponseWriter, r *http.Request) { render.Respond(w, r, nil) }, nil)
	calls = append(calls, inChiRender("Render", func(w http.ResponseWriter, r *http.Request) error { return render.Render(w, r, Answering{}) }, other)...)
	calls = append(calls,
		call{row: "github.com/go-chi/render.NoContent", ops: ops(response, request), do: none(func(w http.ResponseWriter, r *http.Request) { render.NoContent(w, r) })},
		call{row: "github.com/go-chi/render.Status", ops: ops(request, 418), do: none(func(w http.ResponseWriter, r *http.Request) { render.Status(r, 418) })},
	)
	check(t, calls)

	// What was kept stays kept, and a status that was sent stays; nothing is logged, since no second one is tried.
	for name, c := range map[string]struct {
		do     func(w http.ResponseWriter, r *http.Request)
		status int
	}{
		"the last status counts": {func(w http.ResponseWriter, r *http.Request) {
			render.Status(r, 400)
			render.Status(r, 409)
			render.JSON(w, r, 1)
		}, 409},
		"NoContent does not look": {func(w http.ResponseWriter, r *http.Request) { render.Status(r, 400); render.NoContent(w, r) }, 204},
		"a status that was sent":  {func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(202); render.JSON(w, r, 1) }, 202},
		"another context": {func(w http.ResponseWriter, r *http.Request) {
			render.Status(r, 400)
			render.JSON(w, r.WithContext(r.Context()), 1)
		}, 400},
		"no JSON": {func(w http.ResponseWriter, r *http.Request) { render.Status(r, 201); render.JSON(w, r, make(chan int)) }, 500},
	} {
		if s := (call{do: none(c.do)}).see(t); s.status != c.status || s.log != "" {
			t.Errorf("%s: %d, %q", name, s.status, s.log)
		}
	}
}

// Answering is a Renderer that answers with what was kept before.
type Answering struct{}

func (Answering) Render(w http.ResponseWriter, r *http.Request) error { return nil }

// keeping keeps a status, or fails.
type keeping struct {
	status int
	err    error
}

func (k keeping) Render(w http.ResponseWriter, r *http.Request) error {
	render.Status(r, k.status)
	return k.err
}

// TestChiRenderHook: Render calls the Render of the value, then those of its fields, and answers if none fails.
func TestChiRenderHook(t *testing.T) {
	type nested struct {
		Answering
		Inner keeping
	}
	type unset struct {
		Answering
		Inner *keeping
	}
	failed := errors.New("no")
	for name, c := range map[string]struct {
		v      render.Renderer
		status int
		err    error
	}{
		"value":     {keeping{status: 404}, 404, nil},
		"pointer":   {&keeping{status: 404}, 404, nil},
		"field":     {&nested{Inner: keeping{status: 409}}, 409, nil},
		"nil field": {&unset{}, 200, nil},
		"fails":     {keeping{status: 404, err: failed}, 200, failed},
	} {
		var err error
		s := (call{do: none(func(w http.ResponseWriter, r *http.Request) { err = render.Render(w, r, c.v) })}).see(t)
		if s.status != c.status || err != c.err || s.committed != (c.err == nil) {
			t.Errorf("%s: status %d, committed %v, error %v", name, s.status, s.committed, err)
		}
	}
}

type boundItem struct{ Name string }

func (b *boundItem) Bind(r *http.Request) error { return nil }

func TestChiRenderRequest(t *testing.T) {
	const json, xml, form = "application/json", "application/xml", "application/x-www-form-urlencoded"
	decode := func(row, contentType, good, bad string, f func(r *http.Request, v *boundItem) error) []call {
		c := call{row: "github.com/go-chi/render." + row, ops: ops(request), do: func(w http.ResponseWriter, r *http.Request) error { return f(r, new(boundItem)) }}
		return []call{c.named("good").asking("POST", good, "Content-Type", contentType), c.named("bad").asking("POST", bad, "Content-Type", contentType)}
	}
	var calls []call
	for _, list := range [][]call{
		decode("Bind", json, `{"Name":"n"}`, `{"Name":}`, func(r *http.Request, v *boundItem) error { return render.Bind(r, v) }),
		decode("DefaultDecoder", json, `{"Name":"n"}`, `{"Name":}`, func(r *http.Request, v *boundItem) error { return render.Decode(r, v) }),
		decode("DefaultDecoder", xml, "<boundItem><Name>n</Name></boundItem>", "<boundItem>", func(r *http.Request, v *boundItem) error { return render.DefaultDecoder(r, v) }),
		decode("DecodeJSON", "", `{"Name":"n"}`, `{"Name":}`, func(r *http.Request, v *boundItem) error { return render.DecodeJSON(r.Body, v) }),
		decode("DecodeXML", "", "<boundItem><Name>n</Name></boundItem>", "<boundItem>", func(r *http.Request, v *boundItem) error { return render.DecodeXML(r.Body, v) }),
		decode("DecodeForm", form, "Name=n", "Other=n", func(r *http.Request, v *boundItem) error { return render.DecodeForm(r.Body, v) }),
	} {
		calls = append(calls, list...)
	}
	check(t, calls)

	// The rows of Bind and Decode leave out that a body of another type is not read.
	if s := (call{do: func(w http.ResponseWriter, r *http.Request) error { return render.Bind(r, new(boundItem)) }}).asking("POST", "x", "Content-Type", "text/plain").see(t); s.err == nil || s.read != 0 {
		t.Errorf("text/plain: %v, %d bytes are read", s.err, s.read)
	}

	for header, f := range map[string]func(r *http.Request) render.ContentType{"Accept": render.GetAcceptedContentType, "Content-Type": render.GetRequestContentType} {
		var got render.ContentType
		(call{do: none(func(w http.ResponseWriter, r *http.Request) { got = f(r) })}).asking("GET", "", header, "application/json").see(t)
		if got != render.ContentTypeJSON {
			t.Errorf("%s: %v", header, got)
		}
	}
}
