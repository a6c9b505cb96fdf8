package conformance

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	timeouts "github.com/gin-contrib/timeout"
	"github.com/gin-gonic/gin"
	oldmiddleware "github.com/go-chi/chi/middleware"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/render"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
	"github.com/urfave/negroni"
	negroni3 "github.com/urfave/negroni/v3"
	"github.com/zenazn/goji/web"
	gojimiddleware "github.com/zenazn/goji/web/middleware"
)

type wrap = func(http.Handler) http.Handler

// inGoji makes middleware of zenazn/goji's.
func inGoji(f func(c *web.C, h http.Handler) http.Handler) wrap {
	return func(h http.Handler) http.Handler { return f(&web.C{Env: map[any]any{}}, h) }
}

// wrappers is the middleware of which neutral rows say that it puts no limit on bodies.
var wrappers = map[string]wrap{
	"github.com/gorilla/handlers.CORS":                   handlers.CORS(),
	"github.com/gorilla/handlers.CanonicalHost":          handlers.CanonicalHost("http://127.0.0.1", 302),
	"github.com/gorilla/handlers.CombinedLoggingHandler": func(h http.Handler) http.Handler { return handlers.CombinedLoggingHandler(io.Discard, h) },
	"github.com/gorilla/handlers.CompressHandler":        handlers.CompressHandler,
	"github.com/gorilla/handlers.CompressHandlerLevel":   func(h http.Handler) http.Handler { return handlers.CompressHandlerLevel(h, 1) },
	"github.com/gorilla/handlers.ContentTypeHandler":     func(h http.Handler) http.Handler { return handlers.ContentTypeHandler(h, "text/plain") },
	"github.com/gorilla/handlers.CustomLoggingHandler": func(h http.Handler) http.Handler {
		return handlers.CustomLoggingHandler(io.Discard, h, func(io.Writer, handlers.LogFormatterParams) {})
	},
	"github.com/gorilla/handlers.HTTPMethodOverrideHandler": handlers.HTTPMethodOverrideHandler,
	"github.com/gorilla/handlers.LoggingHandler":            func(h http.Handler) http.Handler { return handlers.LoggingHandler(io.Discard, h) },
	"github.com/gorilla/handlers.ProxyHeaders":              handlers.ProxyHeaders,
	"github.com/gorilla/handlers.RecoveryHandler":           handlers.RecoveryHandler(),

	"(*github.com/rs/cors.Cors).Handler": cors.AllowAll().Handler,

	"github.com/urfave/negroni.Wrap":        func(h http.Handler) http.Handler { return negroni.New(negroni.Wrap(h)) },
	"github.com/urfave/negroni.WrapFunc":    func(h http.Handler) http.Handler { return negroni.New(negroni.WrapFunc(h.ServeHTTP)) },
	"github.com/urfave/negroni/v3.Wrap":     func(h http.Handler) http.Handler { return negroni3.New(negroni3.Wrap(h)) },
	"github.com/urfave/negroni/v3.WrapFunc": func(h http.Handler) http.Handler { return negroni3.New(negroni3.WrapFunc(h.ServeHTTP)) },

	"github.com/gin-contrib/timeout.New": func(h http.Handler) http.Handler {
		e := gin.New()
		e.POST("/", timeouts.New(timeouts.WithTimeout(time.Hour)), gin.WrapH(h))
		return e
	},

	"github.com/go-chi/render.SetContentType": render.SetContentType(render.ContentTypeJSON),

	"github.com/go-chi/chi/v5/middleware.AllowContentEncoding":          middleware.AllowContentEncoding("gzip"),
	"github.com/go-chi/chi/v5/middleware.AllowContentType":              middleware.AllowContentType("text/plain"),
	"github.com/go-chi/chi/v5/middleware.BasicAuth":                     middleware.BasicAuth("r", map[string]string{"u": "p"}),
	"github.com/go-chi/chi/v5/middleware.CleanPath":                     middleware.CleanPath,
	"github.com/go-chi/chi/v5/middleware.ClientIPFromHeader":            middleware.ClientIPFromHeader("X-Real-Ip"),
	"github.com/go-chi/chi/v5/middleware.ClientIPFromRemoteAddr":        middleware.ClientIPFromRemoteAddr,
	"github.com/go-chi/chi/v5/middleware.ClientIPFromXFF":               middleware.ClientIPFromXFF("10.0.0.0/8"),
	"github.com/go-chi/chi/v5/middleware.ClientIPFromXFFTrustedProxies": middleware.ClientIPFromXFFTrustedProxies(1),
	"github.com/go-chi/chi/v5/middleware.Compress":                      middleware.Compress(5),
	"(*github.com/go-chi/chi/v5/middleware.Compressor).Handler":         middleware.NewCompressor(5).Handler,
	"github.com/go-chi/chi/v5/middleware.ContentCharset":                middleware.ContentCharset("", "utf-8"),
	"github.com/go-chi/chi/v5/middleware.Deprecation":                   middleware.Deprecation(time.Unix(1, 0)),
	"github.com/go-chi/chi/v5/middleware.GetHead":                       middleware.GetHead,
	"(github.com/go-chi/chi/v5/middleware.HeaderRouter).Handler":        middleware.RouteHeaders().Handler,
	"github.com/go-chi/chi/v5/middleware.Heartbeat":                     middleware.Heartbeat("/ping"),
	"github.com/go-chi/chi/v5/middleware.Logger":                        middleware.RequestLogger(quiet{}),
	"github.com/go-chi/chi/v5/middleware.Maybe":                         middleware.Maybe(middleware.NoCache, func(*http.Request) bool { return true }),
	"github.com/go-chi/chi/v5/middleware.NoCache":                       middleware.NoCache,
	"github.com/go-chi/chi/v5/middleware.PathRewrite":                   middleware.PathRewrite("/a", "/b"),
	"github.com/go-chi/chi/v5/middleware.RealIP":                        middleware.RealIP,
	"github.com/go-chi/chi/v5/middleware.Recoverer":                     middleware.Recoverer,
	"github.com/go-chi/chi/v5/middleware.RedirectSlashes":               middleware.RedirectSlashes,
	"github.com/go-chi/chi/v5/middleware.RequestID":                     middleware.RequestID,
	"github.com/go-chi/chi/v5/middleware.RequestLogger":                 middleware.RequestLogger(quiet{}),
	"github.com/go-chi/chi/v5/middleware.SetHeader":                     middleware.SetHeader("X-Key", "1"),
	"github.com/go-chi/chi/v5/middleware.StripPrefix":                   middleware.StripPrefix(""),
	"github.com/go-chi/chi/v5/middleware.StripSlashes":                  middleware.StripSlashes,
	"github.com/go-chi/chi/v5/middleware.Sunset":                        middleware.Sunset(time.Unix(1, 0)),
	"github.com/go-chi/chi/v5/middleware.SupressNotFound":               middleware.SupressNotFound(catchAll()),
	"github.com/go-chi/chi/v5/middleware.Throttle":                      middleware.Throttle(1),
	"github.com/go-chi/chi/v5/middleware.ThrottleBacklog":               middleware.ThrottleBacklog(1, 1, time.Hour),
	"github.com/go-chi/chi/v5/middleware.ThrottleWithOpts":              middleware.ThrottleWithOpts(middleware.ThrottleOpts{Limit: 1}),
	"github.com/go-chi/chi/v5/middleware.Timeout":                       middleware.Timeout(time.Hour),
	"github.com/go-chi/chi/v5/middleware.URLFormat":                     middleware.URLFormat,
	"github.com/go-chi/chi/v5/middleware.WithValue":                     middleware.WithValue("k", "v"),

	"github.com/zenazn/goji/web/middleware.AutomaticOptions": inGoji(gojimiddleware.AutomaticOptions),
	"github.com/zenazn/goji/web/middleware.EnvInit":          inGoji(gojimiddleware.EnvInit),
	"github.com/zenazn/goji/web/middleware.Logger":           inGoji(gojimiddleware.Logger),
	"github.com/zenazn/goji/web/middleware.NoCache":          gojimiddleware.NoCache,
	"github.com/zenazn/goji/web/middleware.RealIP":           gojimiddleware.RealIP,
	"github.com/zenazn/goji/web/middleware.Recoverer":        inGoji(gojimiddleware.Recoverer),
	"github.com/zenazn/goji/web/middleware.RequestID":        inGoji(gojimiddleware.RequestID),
	"github.com/zenazn/goji/web/middleware.URLQuery":         inGoji(gojimiddleware.URLQuery),
}

// unwrapped says why other rows of these packages are not among wrappers.
var unwrapped = map[string]string{
	"github.com/go-chi/chi/v5/middleware.Profiler":     "handlers of its own",
	"github.com/go-chi/chi/v5/middleware.RequestSize":  "a limiter",
	"github.com/zenazn/goji/web/middleware.SubRouter":  "routes of its own",
	"github.com/gin-contrib/timeout.NewWriter":         "a writer",
	"(*github.com/rs/cors.Cors).OriginAllowed":         "asks the request",
	"(*github.com/urfave/negroni.Negroni).Handlers":    "a list",
	"(*github.com/urfave/negroni/v3.Negroni).Handlers": "a list",
}

// quiet logs nothing.
type quiet struct{}

func (quiet) NewLogEntry(r *http.Request) middleware.LogEntry                        { return quiet{} }
func (quiet) Write(status, bytes int, _ http.Header, _ time.Duration, _ interface{}) {}
func (quiet) Panic(v interface{}, stack []byte)                                      {}

// inChi puts a router before middleware that needs one.
func inChi(mw wrap) wrap {
	return func(h http.Handler) http.Handler {
		r := chi.NewRouter()
		r.Use(mw)
		r.Handle("/*", h)
		return r
	}
}

func catchAll() *chi.Mux {
	r := chi.NewRouter()
	r.Handle("/*", http.NotFoundHandler())
	return r
}

// TestNoLimits: all of a long body reaches the handler behind each of them; behind a limiter it does not.
func TestNoLimits(t *testing.T) {
	long := strings.Repeat("x", 11<<20)
	read := func(mw wrap) (n int64, err error) {
		h := mw(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { n, err = io.Copy(io.Discard, r.Body) }))
		r := httptest.NewRequest("POST", "http://127.0.0.1/", strings.NewReader(long))
		r.Header.Set("Content-Type", "text/plain")
		r.SetBasicAuth("u", "p")
		h.ServeHTTP(httptest.NewRecorder(), r)
		return n, err
	}
	for name, mw := range wrappers {
		if does, ok := rows[name]; !ok || !slices.Equal(does, []string{""}) {
			t.Errorf("%s: row %q", name, does)
		}
		if strings.Contains(name, "go-chi/chi") {
			mw = inChi(mw)
		}
		if n, err := read(mw); n != int64(len(long)) || err != nil {
			t.Errorf("%s: %d of %d bytes are read, %v", name, n, len(long), err)
		}
	}
	if n, _ := read(middleware.RequestSize(10)); n == int64(len(long)) {
		t.Error("RequestSize limits nothing")
	}
	for name := range rows {
		old := strings.Replace(name, "go-chi/chi/middleware", "go-chi/chi/v5/middleware", 1) // v1 is as v5 is
		for _, path := range []string{"gorilla/handlers.", "rs/cors.", "urfave/negroni", "gin-contrib/", "chi/v5/middleware.", "goji/web/middleware."} {
			if strings.Contains(old, path) && slices.Equal(rows[name], []string{""}) && wrappers[old] == nil && unwrapped[old] == "" &&
				!strings.Contains(old, "ResponseWriter)") && !strings.Contains(old, "Entry") && !strings.Contains(old, "GetReqID") {
				t.Errorf("%s is not run", name)
			}
		}
	}
}

// TestMiddlewareAnswers: what middleware answers by itself.
func TestMiddlewareAnswers(t *testing.T) {
	ok := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) })
	panics := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { panic("no") })
	methods := handlers.MethodHandler{"GET": ok, "POST": ok}
	plain := map[string]string{"Content-Type": "text/plain; charset=latin1"}
	for _, c := range []struct {
		name   string
		h      http.Handler
		method string
		header map[string]string
		status int
		key    string // a header that is set, and its value
		value  string
	}{
		{"MethodHandler", methods, "GET", nil, 299, "", ""},
		{"MethodHandler HEAD", methods, "HEAD", nil, 405, "Allow", "GET, POST"},
		{"MethodHandler PUT", methods, "PUT", nil, 405, "Allow", "GET, POST"},
		{"MethodHandler OPTIONS", methods, "OPTIONS", nil, 200, "Allow", "GET, POST"},
		{"ContentTypeHandler", handlers.ContentTypeHandler(ok, "application/json"), "POST", plain, 415, "", ""},
		{"CanonicalHost", handlers.CanonicalHost("http://example.com", 302)(ok), "GET", nil, 302, "Location", "http://example.com/"},
		{"RecoveryHandler", handlers.RecoveryHandler(handlers.RecoveryLogger(silent{}))(panics), "GET", nil, 500, "", ""},
		{"AllowContentType", middleware.AllowContentType("application/json")(ok), "POST", plain, 415, "", ""},
		{"ContentCharset", middleware.ContentCharset("utf-8")(ok), "POST", plain, 415, "", ""},
		{"AllowContentEncoding", middleware.AllowContentEncoding("gzip")(ok), "POST", map[string]string{"Content-Encoding": "br"}, 415, "", ""},
		{"BasicAuth", middleware.BasicAuth("r", nil)(ok), "GET", nil, 401, "Www-Authenticate", `Basic realm="r"`},
		{"BasicAuth of v1", oldmiddleware.BasicAuth("r", nil)(ok), "GET", nil, 401, "Www-Authenticate", `Basic realm="r"`},
		{"Heartbeat", middleware.Heartbeat("/")(ok), "GET", nil, 200, "", ""},
		{"NoCache", middleware.NoCache(ok), "GET", nil, 299, "Pragma", "no-cache"},
		{"SetHeader", middleware.SetHeader("X-Key", "1")(ok), "GET", nil, 299, "X-Key", "1"},
	} {
		got := serve(t, c.h, c.method, map[string]string{"POST": "x"}[c.method], c.header)
		if got.status != c.status || c.key != "" && got.header.Get(c.key) != c.value {
			t.Errorf("%s: %d, %s %q; want %d, %q", c.name, got.status, c.key, got.header.Get(c.key), c.status, c.value)
		}
	}

	// One that is let through does not come back before the second has been refused.
	busy, done := make(chan bool), make(chan bool)
	throttled := middleware.ThrottleWithOpts(middleware.ThrottleOpts{Limit: 1, RetryAfterFn: func(bool) time.Duration { return time.Second }})(
		http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { busy <- true; <-done }))
	go throttled.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	<-busy
	if got := serve(t, throttled, "GET", "", nil); got.status != 429 || got.header.Get("Retry-After") != "1" {
		t.Errorf("Throttle: %d, %v", got.status, got.header)
	}
	close(done)

	// What took too long is answered by the handler that WithResponse was given.
	hold := make(chan bool)
	e := gin.New()
	e.GET("/", timeouts.New(timeouts.WithTimeout(time.Nanosecond), timeouts.WithResponse(func(c *gin.Context) { c.String(299, "late") })),
		func(c *gin.Context) { <-hold })
	if got := serve(t, e, "GET", "", nil); got.status != 299 || got.body != "late" {
		t.Errorf("timeout: %d, %q", got.status, got.body)
	}
	close(hold)
}

type silent struct{}

func (silent) Println(...any) {}

func TestNegroni(t *testing.T) {
	type writer interface {
		http.ResponseWriter
		Written() bool
		Status() int
		Size() int
	}
	type version struct {
		path string
		wrap func(w http.ResponseWriter) writer
		use  func(first, last http.HandlerFunc, between func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc)) http.Handler
	}
	for _, v := range []version{
		{"github.com/urfave/negroni", func(w http.ResponseWriter) writer { return negroni.NewResponseWriter(w) },
			func(first, last http.HandlerFunc, between func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc)) http.Handler {
				n := negroni.New(negroni.WrapFunc(first))
				n.UseFunc(between)
				n.UseHandlerFunc(last)
				n.UseHandler(last)
				return n
			}},
		{"github.com/urfave/negroni/v3", func(w http.ResponseWriter) writer { return negroni3.NewResponseWriter(w) },
			func(first, last http.HandlerFunc, between func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc)) http.Handler {
				n := negroni3.New(negroni3.WrapFunc(first))
				n.UseFunc(between)
				n.UseHandlerFunc(last)
				n.UseHandler(last)
				return n
			}},
	} {
		for row, want := range map[string]string{".NewResponseWriter": "-> $0", ".ResponseWriter).Written": "-> sent($0)"} {
			name := v.path + row
			if strings.Contains(row, ")") {
				name = "(" + name
			}
			if !slices.Equal(rows[name], []string{want}) {
				t.Errorf("%s: row %q", name, rows[name])
			}
		}
		s := call{do: none(func(w http.ResponseWriter, r *http.Request) {
			ww := v.wrap(w)
			ww.Header().Set("X-Key", "1")
			if ww.Written() {
				t.Error("Written before anything was")
			}
			ww.WriteHeader(299)
			io.WriteString(ww, "x")
			if !ww.Written() {
				t.Error("Written does not see what was")
			}
		})}.see(t)
		if !s.committed || s.status != 299 || s.body != "x" || s.sent.Get("X-Key") == "" {
			t.Errorf("%s: %+v", v.path, s)
		}
		// A handler that is wrapped goes on to the next; one that is given the next decides.
		var order []string
		note := func(name string) http.HandlerFunc {
			return func(w http.ResponseWriter, r *http.Request) { order = append(order, name+" "+r.Method) }
		}
		h := v.use(note("first"), note("last"), func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
			order = append(order, "between")
			next(w, r)
		})
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("PUT", "/", nil))
		if !slices.Equal(order, []string{"first PUT", "between", "last PUT", "last PUT"}) {
			t.Errorf("%s: %q", v.path, order)
		}
	}
}
