package conformance

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"
	"github.com/danielgtaylor/huma/v2/adapters/humafiber"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

const humaPath = "github.com/danielgtaylor/huma/v2"

// inHuma makes a call of what f does with a context of huma's, which stands for gin's.
func inHuma(method string, f func(api huma.API, c huma.Context) error, list ...any) call {
	var api huma.API
	var current huma.Context
	return call{
		row: method, ops: list,
		via: func(do http.HandlerFunc) http.Handler {
			r := newGin(func(c *gin.Context) {
				current = humagin.NewContext(&huma.Operation{Method: c.Request.Method, Path: "/"}, c)
				do(c.Writer, c.Request)
			})
			api = humagin.New(gin.New(), huma.DefaultConfig("test", "1"))
			return r
		},
		do: func(http.ResponseWriter, *http.Request) error { return f(api, current) },
	}
}

func TestHuma(t *testing.T) {
	ctx := func(method string, f func(c huma.Context) error, list ...any) call {
		return inHuma("("+humaPath+".Context)."+method, func(_ huma.API, c huma.Context) error { return f(c) }, append(ops(exchange), list...)...)
	}
	void := func(method string, f func(c huma.Context), list ...any) call {
		return ctx(method, func(c huma.Context) error { f(c); return nil }, list...)
	}
	const part = "multipart/form-data; boundary=b"
	const form = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n"
	check(t, []call{
		void("AppendHeader", func(c huma.Context) { c.AppendHeader("X-A", "v") }, "X-A", "v"),
		void("SetHeader", func(c huma.Context) { c.SetHeader("X-A", "v") }, "X-A", "v"),
		void("SetStatus", func(c huma.Context) { c.SetStatus(418) }, 418),
		void("Status", func(c huma.Context) { c.Status() }),
		ctx("GetMultipartForm", func(c huma.Context) error { return second(c.GetMultipartForm()) }).asking("POST", form, "Content-Type", part),
		void("Param", func(c huma.Context) { c.Param("x") }),
		inHuma(humaPath+".WriteErr", func(api huma.API, c huma.Context) error { return huma.WriteErr(api, c, 409, "no") }, other, exchange, 409),
	})
	ran["(*"+humaPath+".SchemaLinkTransformer).Transform"] = true // TestHumaOutputs sees its Link

	// What a Context reads and writes is the exchange's.
	s := ctx("BodyReader", func(c huma.Context) error {
		text, err := io.ReadAll(c.BodyReader())
		c.BodyWriter().Write(text)
		return err
	}).asking("POST", "text").see(t)
	if s.body != "text" || s.read != 4 || s.status != 200 || !s.committed {
		t.Errorf("BodyReader and BodyWriter: %+v", s)
	}
}

// TestHumaErrors: errors have the status of their names.
func TestHumaErrors(t *testing.T) {
	makers := map[string]func(string, ...error) huma.StatusError{
		"Status304NotModified":     func(string, ...error) huma.StatusError { return huma.Status304NotModified() },
		"Error400BadRequest":       huma.Error400BadRequest,
		"Error401Unauthorized":     huma.Error401Unauthorized,
		"Error402PaymentRequired":  huma.Error402PaymentRequired,
		"Error403Forbidden":        huma.Error403Forbidden,
		"Error404NotFound":         huma.Error404NotFound,
		"Error405MethodNotAllowed": huma.Error405MethodNotAllowed,
		"Error406NotAcceptable":    huma.Error406NotAcceptable, "Error407ProxyAuthRequired": huma.Error407ProxyAuthRequired,
		"Error408RequestTimeout": huma.Error408RequestTimeout, "Error409Conflict": huma.Error409Conflict, "Error410Gone": huma.Error410Gone,
		"Error411LengthRequired": huma.Error411LengthRequired, "Error412PreconditionFailed": huma.Error412PreconditionFailed,
		"Error413RequestEntityTooLarge": huma.Error413RequestEntityTooLarge, "Error414RequestURITooLong": huma.Error414RequestURITooLong,
		"Error415UnsupportedMediaType": huma.Error415UnsupportedMediaType, "Error416RequestedRangeNotSatisfiable": huma.Error416RequestedRangeNotSatisfiable,
		"Error417ExpectationFailed": huma.Error417ExpectationFailed, "Error418Teapot": huma.Error418Teapot,
		"Error421MisdirectedRequest": huma.Error421MisdirectedRequest, "Error422UnprocessableEntity": huma.Error422UnprocessableEntity,
		"Error423Locked": huma.Error423Locked, "Error424FailedDependency": huma.Error424FailedDependency, "Error425TooEarly": huma.Error425TooEarly,
		"Error426UpgradeRequired": huma.Error426UpgradeRequired, "Error428PreconditionRequired": huma.Error428PreconditionRequired,
		"Error429TooManyRequests": huma.Error429TooManyRequests, "Error431RequestHeaderFieldsTooLarge": huma.Error431RequestHeaderFieldsTooLarge,
		"Error451UnavailableForLegalReasons": huma.Error451UnavailableForLegalReasons, "Error500InternalServerError": huma.Error500InternalServerError,
		"Error501NotImplemented": huma.Error501NotImplemented, "Error502BadGateway": huma.Error502BadGateway,
		"Error503ServiceUnavailable": huma.Error503ServiceUnavailable, "Error504GatewayTimeout": huma.Error504GatewayTimeout,
		"Error505HTTPVersionNotSupported": huma.Error505HTTPVersionNotSupported, "Error506VariantAlsoNegotiates": huma.Error506VariantAlsoNegotiates,
		"Error507InsufficientStorage": huma.Error507InsufficientStorage, "Error508LoopDetected": huma.Error508LoopDetected,
		"Error510NotExtended": huma.Error510NotExtended, "Error511NetworkAuthenticationRequired": huma.Error511NetworkAuthenticationRequired,
		"NewError":            func(string, ...error) huma.StatusError { return huma.NewError(418, "") },
		"NewErrorWithContext": func(string, ...error) huma.StatusError { return huma.NewErrorWithContext(nil, 418, "") },
	}
	seen := 0
	ran["(*"+humaPath+".ErrorModel).GetStatus"] = true
	for name, outcomes := range rows {
		_, does, ok := strings.Cut(outcomes[0], ",Status,")
		if !ok || !strings.HasPrefix(name, humaPath) {
			continue
		}
		seen++
		f := makers[strings.TrimPrefix(name, humaPath+".")]
		if f == nil {
			t.Errorf("%s: not called", name)
			continue
		}
		want := strings.TrimSuffix(does, ")")
		if strings.HasPrefix(want, "$") {
			want = "418"
		}
		if err := f("no"); fmt.Sprint(err.GetStatus()) != want || fmt.Sprint(err.(*huma.ErrorModel).Status) != want {
			t.Errorf("%s: %d, not %s", name, err.GetStatus(), want)
		}
	}
	if seen != len(makers) {
		t.Errorf("%d rows, %d functions", seen, len(makers))
	}
}

// Exported is embedded in what is returned, and so is what is not.
type Exported struct {
	Location string `header:"Location"`
}

type hidden struct {
	Upgrade string `header:"Upgrade"`
}

type (
	humaPlain  struct{ Body struct{ N int } }
	humaNone   struct{}
	humaChosen struct {
		Status int
		Body   *int
	}
	humaBytes struct {
		Status int
		Body   []byte
	}
	humaHeaders struct {
		Exported
		hidden
		Tagged  string `header:"X-Tagged"`
		Named   string
		Empty   string
		Pointer *string
		List    []string
		Lines   []string
		Zero    int
		No      bool
	}
	humaStream struct {
		Location string
		Body     func(huma.Context)
	}
)

// humaServe registers one operation and asks for it.
func humaServe[O any](t *testing.T, op huma.Operation, h func(context.Context, *struct{}) (*O, error)) answer {
	t.Helper()
	mux := http.NewServeMux()
	op.Path = "/x"
	huma.Register(humago.New(mux, huma.DefaultConfig("test", "1")), op, h)
	return serveAt(t, mux, op.Method, "/x", "", nil)
}

func humaGives[O any](v *O, err error) func(context.Context, *struct{}) (*O, error) {
	return func(context.Context, *struct{}) (*O, error) { return v, err }
}

// TestHumaOutputs: what becomes of what handlers return.
func TestHumaOutputs(t *testing.T) {
	one := 1
	get, post := huma.Operation{Method: "GET"}, huma.Operation{Method: "POST"}
	head, created := huma.Operation{Method: "HEAD"}, huma.Operation{Method: "POST", DefaultStatus: 201}
	for name, c := range map[string]struct {
		got    answer
		status int
		body   bool
	}{
		"a body":                       {humaServe(t, get, humaGives(&humaPlain{}, nil)), 200, true},
		"none":                         {humaServe(t, post, humaGives(&humaNone{}, nil)), 204, false},
		"none, HEAD":                   {humaServe(t, head, humaGives(&humaNone{}, nil)), 200, false},
		"a default":                    {humaServe(t, created, humaGives(&humaPlain{}, nil)), 201, true},
		"nothing":                      {humaServe(t, created, humaGives[humaPlain](nil, nil)), 201, false},
		"the field, not the default":   {humaServe(t, created, humaGives(&humaChosen{Status: 202}, nil)), 202, true},
		"204 has no body":              {humaServe(t, get, humaGives(&humaChosen{204, &one}, nil)), 204, false},
		"304 has no body":              {humaServe(t, get, humaGives(&humaChosen{304, &one}, nil)), 304, false},
		"205 has one":                  {humaServe(t, get, humaGives(&humaBytes{200, []byte("x")}, nil)), 200, true},
		"no bytes":                     {humaServe(t, get, humaGives(&humaBytes{200, nil}, nil)), 200, false},
		"an error":                     {humaServe(t, get, humaGives[humaPlain](nil, huma.Error409Conflict("no"))), 409, true},
		"an error and an output":       {humaServe(t, get, humaGives(&humaPlain{}, huma.Error409Conflict("no"))), 409, true},
		"an error that is wrapped":     {humaServe(t, get, humaGives[humaPlain](nil, fmt.Errorf("no: %w", huma.Error409Conflict("no")))), 409, true},
		"an error without a status":    {humaServe(t, get, humaGives[humaPlain](nil, errors.New("no"))), 500, true},
		"an error that is not changed": {humaServe(t, get, humaGives[humaPlain](nil, huma.Status304NotModified())), 304, false},
	} {
		if c.got.status != c.status || (c.got.body != "") != c.body {
			t.Errorf("%s: %d, %q", name, c.got.status, c.got.body)
		}
	}
	if got := humaServe(t, get, humaGives(&humaPlain{}, nil)); got.header.Get("Link") == "" || got.header.Get("Content-Type") == "" {
		t.Errorf("a body: %v", got.header)
	}
	// The log tells that bytes were refused.
	if got := humaServe(t, get, humaGives(&humaBytes{204, []byte("x")}, nil)); got.status != 204 {
		t.Errorf("bytes with 204: %d", got.status)
	}

	text := "v"
	got := humaServe(t, get, humaGives(&humaHeaders{
		Exported: Exported{"/1"}, hidden: hidden{"h2c"}, Tagged: text, Named: text, Lines: []string{"a", "b"},
	}, nil))
	for key, want := range map[string]string{"Location": "/1", "Upgrade": "", "X-Tagged": text, "Named": text, "Empty": "", "Pointer": "", "List": "", "Lines": "a", "Zero": "0", "No": "false"} {
		if got.header.Get(key) != want {
			t.Errorf("%s: %q, not %q", key, got.header.Get(key), want)
		}
	}
	err := huma.ErrorWithHeaders(huma.Error405MethodNotAllowed("no"), http.Header{"Allow": {"GET"}})
	ran[humaPath+".ErrorWithHeaders"] = true
	if got := humaServe(t, get, humaGives[humaPlain](nil, err)); got.status != 405 || got.header.Get("Allow") != "GET" {
		t.Errorf("an error with headers: %d, %v", got.status, got.header)
	}
	// A function writes what it likes, behind the headers.
	stream := humaServe(t, get, humaGives(&humaStream{"/1", func(c huma.Context) { c.SetStatus(201); c.BodyWriter().Write([]byte("x")) }}, nil))
	if stream.status != 201 || stream.body != "x" || stream.header.Get("Location") != "/1" {
		t.Errorf("a function: %+v", stream)
	}
}

// TestHumaLimits: operations limit a Body to 1 MiB unless they say otherwise; a RawBody alone, and a form, they do not limit.
func TestHumaLimits(t *testing.T) {
	type decoded struct{ Body string }
	type raw struct{ RawBody []byte }
	type form struct{ RawBody multipart.Form }
	long := strings.Repeat("x", 1<<20)
	part := "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n" + long + "\r\n--b--\r\n"
	for _, c := range []struct {
		limit              int64
		decoded, raw, form int
	}{{0, 413, 204, 204}, {1 << 10, 413, 413, 204}, {-1, 204, 204, 204}} {
		mux := http.NewServeMux()
		api := humago.New(mux, huma.DefaultConfig("test", "1"))
		op := huma.Operation{Method: "POST", MaxBodyBytes: c.limit, SkipValidateBody: true}
		op.Path = "/decoded"
		huma.Register(api, op, func(context.Context, *decoded) (*humaNone, error) { return nil, nil })
		op.Path = "/raw"
		huma.Register(api, op, func(context.Context, *raw) (*humaNone, error) { return nil, nil })
		op.Path = "/form"
		huma.Register(api, op, func(context.Context, *form) (*humaNone, error) { return nil, nil })
		got := []int{
			serveAt(t, mux, "POST", "/decoded", `"`+long+`"`, map[string]string{"Content-Type": "application/json"}).status,
			serveAt(t, mux, "POST", "/raw", long, nil).status,
			serveAt(t, mux, "POST", "/form", part, map[string]string{"Content-Type": "multipart/form-data; boundary=b"}).status,
		}
		if !slices.Equal(got, []int{c.decoded, c.raw, c.form}) {
			t.Errorf("%d: %v", c.limit, got)
		}
	}
}

// TestHumaAdapters: a status that is set is sent at once, with the first byte, or at the end; a second one counts only if the first was
// not sent. Whether a router's own 405 has Allow is the router's affair.
func TestHumaAdapters(t *testing.T) {
	handler := func(api huma.API) {
		api.Adapter().Handle(&huma.Operation{Method: "GET", Path: "/x"}, func(c huma.Context) {
			c.SetStatus(201)
			c.SetHeader("X-After", "1")
		})
	}
	config := func() huma.Config { return huma.DefaultConfig("test", "1") }
	mux, router, engine, e, app := http.NewServeMux(), chi.NewMux(), gin.New(), echo.New(), fiber.New()
	handler(humago.New(mux, config()))
	handler(humachi.New(router, config()))
	handler(humagin.New(engine, config()))
	handler(humaecho.New(e, config()))
	fiberAPI := humafiber.New(app, config())
	handler(fiberAPI)
	for name, c := range map[string]struct {
		h            http.Handler
		after, allow bool
	}{
		"net/http": {mux, false, true}, "chi": {router, false, true}, "gin": {engine, true, false}, "echo": {e, false, true},
		"fiber": {fiberAPI.Adapter(), true, true},
	} {
		if got := serveAt(t, c.h, "GET", "/x", "", nil); got.status != 201 || (got.header.Get("X-After") != "") != c.after {
			t.Errorf("%s: %d, %v", name, got.status, got.header)
		}
		if got := serveAt(t, c.h, "POST", "/x", "", nil); got.status == 405 && (got.header.Get("Allow") != "") != c.allow {
			t.Errorf("%s: %d, %v", name, got.status, got.header)
		}
		if got := serveAt(t, c.h, "GET", "/y", "", nil); got.status != 404 {
			t.Errorf("%s: %d", name, got.status)
		}
	}
}

// TestHumaMethods: what registers a handler is for the method that its name says.
func TestHumaMethods(t *testing.T) {
	h := humaGives(&humaNone{}, nil)
	for method, register := range map[string]func(api huma.API){
		"DELETE": func(api huma.API) { huma.Delete(api, "/x", h) },
		"GET":    func(api huma.API) { huma.Get(api, "/x", h) },
		"HEAD":   func(api huma.API) { huma.Head(api, "/x", h) },
		"PATCH":  func(api huma.API) { huma.Patch(api, "/x", h) },
		"POST":   func(api huma.API) { huma.Post(api, "/x", h) },
		"PUT":    func(api huma.API) { huma.Put(api, "/x", h, func(o *huma.Operation) { o.DefaultStatus = 299 }) },
	} {
		mux := http.NewServeMux()
		register(humago.New(mux, huma.DefaultConfig("test", "1")))
		want := map[string]int{"HEAD": 200, "PUT": 299}[method]
		if want == 0 {
			want = 204
		}
		if got := serveAt(t, mux, method, "/x", "", nil); got.status != want {
			t.Errorf("%s: %d", method, got.status)
		}
		if got := serveAt(t, mux, "TRACE", "/x", "", nil); got.status != 405 {
			t.Errorf("%s: TRACE: %d", method, got.status)
		}
		name, _, ok := strings.Cut(routes[humaPath+"."+method[:1]+strings.ToLower(method[1:])].methods, " ")
		if !ok || name != method {
			t.Errorf("routes.txt: %s for %s", name, method)
		}
	}
}
