package conformance

import (
	_ "embed"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	oldchi "github.com/go-chi/chi"
	oldmiddleware "github.com/go-chi/chi/middleware"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"
)

//go:embed routes.txt
var routesText string

// A route is a line of routes.txt.
type route struct {
	methods   string
	own       int
	setsAllow bool
	chosen    string
}

// routes is the table of the functions that register handlers.
var routes = func() map[string]route {
	m := map[string]route{}
	for line := range strings.Lines(routesText) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		own, _ := strconv.Atoi(f[3])
		m[f[0]] = route{f[2], own, f[4] == "true", f[6]}
	}
	return m
}()

func newChi(h http.Handler) http.Handler    { r := chi.NewRouter(); r.Handle("/*", h); return r }
func newOldChi(h http.Handler) http.Handler { r := oldchi.NewRouter(); r.Handle("/*", h); return r }
func newGorilla(h http.Handler) http.Handler {
	r := mux.NewRouter()
	r.PathPrefix("/").Handler(h)
	return r
}
func newHTTPRouter(h http.Handler) http.Handler {
	r := httprouter.New()
	r.Handler("POST", "/", h)
	return r
}

// A router is one of the routers, with a GET and a POST handler at /items.
type router struct {
	name string
	// make registers h for GET and POST, and own for the router's own answers, if it is not nil.
	make func(h, own http.HandlerFunc) http.Handler

	head      int    // status of HEAD /items
	options   int    // status of OPTIONS /items
	other     int    // status of a method that the router does not know
	allow     string // Allow of its own 405
	setsAllow bool   // whether Allow is set when the project's own 405 handler is called
	routes    string // the receiver of NotFound and MethodNotAllowed in routes.txt; "" if they are fields
	fixed     bool   // its own answers cannot be replaced
}

var routers = []router{
	{
		name: "net/http",
		make: func(h, own http.HandlerFunc) http.Handler {
			r := http.NewServeMux()
			r.HandleFunc("GET /items", h)
			r.HandleFunc("POST /items", h)
			return r
		},
		head: 200, options: 405, other: 405, allow: "GET, HEAD, POST", fixed: true,
	},
	{
		name: "chi/v5",
		make: func(h, own http.HandlerFunc) http.Handler {
			r := chi.NewRouter()
			if own != nil {
				r.NotFound(own)
				r.MethodNotAllowed(own)
			}
			r.Get("/items", h)
			r.Post("/items", h)
			return r
		},
		head: 405, options: 405, other: 405, allow: "GET, POST", routes: "(*github.com/go-chi/chi/v5.Mux)",
	},
	{
		name: "chi", routes: "(*github.com/go-chi/chi.Mux)",
		make: func(h, own http.HandlerFunc) http.Handler {
			r := oldchi.NewRouter()
			if own != nil {
				r.NotFound(own)
				r.MethodNotAllowed(own)
			}
			r.Get("/items", h)
			r.Post("/items", h)
			return r
		},
		head: 405, options: 405, other: 405,
	},
	{
		name: "gorilla/mux",
		make: func(h, own http.HandlerFunc) http.Handler {
			r := mux.NewRouter()
			if own != nil {
				r.NotFoundHandler, r.MethodNotAllowedHandler = own, own
			}
			r.HandleFunc("/items", h).Methods("GET", "POST")
			return r
		},
		head: 405, options: 405, other: 405,
	},
	{
		name: "httprouter",
		make: func(h, own http.HandlerFunc) http.Handler {
			r := httprouter.New()
			if own != nil {
				r.NotFound, r.MethodNotAllowed = own, own
			}
			r.HandlerFunc("GET", "/items", h)
			r.HandlerFunc("POST", "/items", h)
			return r
		},
		head: 405, options: 200, other: 405, allow: "GET, OPTIONS, POST", setsAllow: true,
	},
}

// TestOwnAnswers: what the routers answer by themselves, and what is set before a handler of the project's own
// is called in their stead.
func TestOwnAnswers(t *testing.T) {
	ok := func(w http.ResponseWriter, r *http.Request) {}
	for _, r := range routers {
		t.Run(r.name, func(t *testing.T) {
			h := r.make(ok, nil)
			for method, want := range map[string]int{"GET": 200, "POST": 200, "PUT": 405, "HEAD": r.head, "OPTIONS": r.options, "FOO": r.other} {
				if got := serveAt(t, h, method, "/items", "", nil); got.status != want {
					t.Errorf("%s /items: %d, want %d", method, got.status, want)
				}
			}
			if got := serveAt(t, h, "GET", "/none", "", nil); got.status != 404 || got.header.Get("Allow") != "" {
				t.Errorf("GET /none: %d, Allow %q", got.status, got.header.Get("Allow"))
			}
			if got := serveAt(t, h, "PUT", "/items", "", nil); allowed(got.header) != r.allow {
				t.Errorf("PUT /items: Allow %q, want %q", allowed(got.header), r.allow)
			}

			if r.routes != "" {
				if got := routes[r.routes+".NotFound"]; got.own != 404 {
					t.Errorf("routes.txt: NotFound is %+v", got)
				}
				if got := routes[r.routes+".MethodNotAllowed"]; got.own != 405 || got.setsAllow != r.setsAllow {
					t.Errorf("routes.txt: MethodNotAllowed is %+v", got)
				}
			}

			var asked []string
			h = r.make(ok, func(w http.ResponseWriter, r *http.Request) {
				asked = append(asked, r.Method+" "+r.URL.Path+" "+allowed(w.Header()))
				w.WriteHeader(299)
			})
			serveAt(t, h, "PUT", "/items", "", nil)
			serveAt(t, h, "GET", "/none", "", nil)
			want := []string{"PUT /items ", "GET /none "}
			if r.setsAllow {
				want[0] += r.allow
			}
			if r.fixed {
				want = nil
			}
			if !slices.Equal(asked, want) {
				t.Errorf("the router's own handler is asked %q, want %q", asked, want)
			}
		})
	}
}

// allowed is the methods of Allow, sorted, whether it is one header or many.
func allowed(h http.Header) string {
	list := strings.FieldsFunc(strings.Join(h.Values("Allow"), ","), func(c rune) bool { return c == ',' || c == ' ' })
	slices.Sort(list)
	return strings.Join(list, ", ")
}

// TestChiSubrouters: a handler for 405 that is set on the outer router serves the inner ones, whichever was first.
func TestChiSubrouters(t *testing.T) {
	own := func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) }
	r := chi.NewRouter()
	inner := chi.NewRouter()
	inner.Get("/items", own)
	r.Mount("/in", inner)
	r.MethodNotAllowed(own)
	if got := serveAt(t, r, "PUT", "/in/items", "", nil); got.status != 299 {
		t.Errorf("status %d", got.status)
	}
}

// TestRegistrations: each way to register a handler lets those methods through that its route says.
func TestRegistrations(t *testing.T) {
	ok := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) })
	handle := func(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { w.WriteHeader(299) }
	std := func(f func(m *http.ServeMux)) http.Handler { m := http.NewServeMux(); f(m); return m }
	chi5 := func(f func(r *chi.Mux)) http.Handler { r := chi.NewRouter(); f(r); return r }
	chi1 := func(f func(r *oldchi.Mux)) http.Handler { r := oldchi.NewRouter(); f(r); return r }
	gorilla := func(f func(r *mux.Router)) http.Handler { r := mux.NewRouter(); f(r); return r }
	julien := func(f func(r *httprouter.Router)) http.Handler {
		r := httprouter.New()
		r.HandleOPTIONS = false
		f(r)
		return r
	}
	const (
		chi5Mux = "(*github.com/go-chi/chi/v5.Mux)."
		chi1Mux = "(*github.com/go-chi/chi.Mux)."
		gRouter = "(*github.com/gorilla/mux.Router)."
		gRoute  = "(*github.com/gorilla/mux.Route)."
		jRouter = "(*github.com/julienschmidt/httprouter.Router)."
		all     = "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT QUERY TRACE"
	)
	for _, c := range []struct {
		route string
		op    string // the operand that Methods names, "" if none
		h     http.Handler
		got   string // the methods that get through, if they are not what the route says
	}{
		{"(*net/http.ServeMux).Handle", "/x", std(func(m *http.ServeMux) { m.Handle("/x", ok) }), ""},
		{"(*net/http.ServeMux).HandleFunc", "/x", std(func(m *http.ServeMux) { m.HandleFunc("/x", ok) }), ""},
		{"(*net/http.ServeMux).Handle", "GET /x", std(func(m *http.ServeMux) { m.Handle("GET /x", ok) }), ""},
		{"(*net/http.ServeMux).HandleFunc", "PUT 127.0.0.1/x", std(func(m *http.ServeMux) { m.HandleFunc("PUT 127.0.0.1/x", ok) }), ""},

		{chi5Mux + "Connect", "", chi5(func(r *chi.Mux) { r.Connect("/x", ok) }), ""},
		{chi5Mux + "Delete", "", chi5(func(r *chi.Mux) { r.Delete("/x", ok) }), ""},
		{chi5Mux + "Get", "", chi5(func(r *chi.Mux) { r.Get("/x", ok) }), ""},
		{chi5Mux + "Head", "", chi5(func(r *chi.Mux) { r.Head("/x", ok) }), ""},
		{chi5Mux + "Options", "", chi5(func(r *chi.Mux) { r.Options("/x", ok) }), ""},
		{chi5Mux + "Patch", "", chi5(func(r *chi.Mux) { r.Patch("/x", ok) }), ""},
		{chi5Mux + "Post", "", chi5(func(r *chi.Mux) { r.Post("/x", ok) }), ""},
		{chi5Mux + "Put", "", chi5(func(r *chi.Mux) { r.Put("/x", ok) }), ""},
		{chi5Mux + "Query", "", chi5(func(r *chi.Mux) { r.Query("/x", ok) }), ""},
		{chi5Mux + "Trace", "", chi5(func(r *chi.Mux) { r.Trace("/x", ok) }), ""},
		{chi5Mux + "Handle", "/x", chi5(func(r *chi.Mux) { r.Handle("/x", ok) }), ""},
		{chi5Mux + "Handle", "PUT /x", chi5(func(r *chi.Mux) { r.Handle("PUT /x", ok) }), ""},
		{chi5Mux + "HandleFunc", "GET /x", chi5(func(r *chi.Mux) { r.HandleFunc("GET /x", ok) }), "GET"}, // unlike net/http
		{chi5Mux + "Method", "put", chi5(func(r *chi.Mux) { r.Method("put", "/x", ok) }), ""},
		{chi5Mux + "MethodFunc", "DELETE", chi5(func(r *chi.Mux) { r.MethodFunc("DELETE", "/x", ok) }), ""},
		{chi5Mux + "Mount", "", chi5(func(r *chi.Mux) { r.Mount("/x", ok) }), ""},
		// With this middleware HEAD goes to the handler of GET as well; the route cannot know.
		{chi5Mux + "Get", "", chi5(func(r *chi.Mux) { r.Use(middleware.GetHead); r.Get("/x", ok) }), "GET HEAD"},
		{"github.com/go-chi/chi/v5/middleware.PageRoute", "", chi5(func(r *chi.Mux) { r.Use(middleware.PageRoute("/x", ok)); r.Get("/", ok) }), ""},
		{"github.com/go-chi/chi/v5/middleware.New", "", middleware.New(ok)(nil), ""},

		{chi1Mux + "Get", "", chi1(func(r *oldchi.Mux) { r.Get("/x", ok) }), ""},
		{chi1Mux + "Post", "", chi1(func(r *oldchi.Mux) { r.Post("/x", ok) }), ""},
		{chi1Mux + "Handle", "/x", chi1(func(r *oldchi.Mux) { r.Handle("/x", ok) }), "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE"},
		{chi1Mux + "Method", "PUT", chi1(func(r *oldchi.Mux) { r.Method("PUT", "/x", ok) }), ""},
		{chi1Mux + "Mount", "", chi1(func(r *oldchi.Mux) { r.Mount("/x", ok) }), "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE"},

		{gRouter + "HandleFunc", "", gorilla(func(r *mux.Router) { r.HandleFunc("/x", ok) }), ""},
		{gRouter + "Handle", "", gorilla(func(r *mux.Router) { r.Handle("/x", ok) }), ""},
		{gRoute + "Methods", "put,POST", gorilla(func(r *mux.Router) { r.Handle("/x", ok).Methods("put", "POST") }), ""},
		{gRoute + "Methods", "POST", gorilla(func(r *mux.Router) { r.Path("/x").HandlerFunc(ok).Methods("POST") }), ""},
		{gRouter + "Methods", "GET", gorilla(func(r *mux.Router) { r.Methods("GET").Path("/x").Handler(ok) }), ""},
		{gRouter + "Methods", "PUT", gorilla(func(r *mux.Router) { r.Methods("PUT").Subrouter().HandleFunc("/x", ok) }), ""},
		{gRoute + "Handler", "", gorilla(func(r *mux.Router) { r.Path("/x").Handler(ok) }), ""},
		{gRoute + "HandlerFunc", "", gorilla(func(r *mux.Router) { r.Path("/x").HandlerFunc(ok) }), ""},
		// Each call of Methods is one condition more: all have to hold.
		{gRoute + "Methods", "PUT", gorilla(func(r *mux.Router) { r.Handle("/x", ok).Methods("PUT").Methods("POST", "PUT") }), ""},

		{jRouter + "DELETE", "", julien(func(r *httprouter.Router) { r.DELETE("/x", handle) }), ""},
		{jRouter + "GET", "", julien(func(r *httprouter.Router) { r.GET("/x", handle) }), ""},
		{jRouter + "HEAD", "", julien(func(r *httprouter.Router) { r.HEAD("/x", handle) }), ""},
		{jRouter + "OPTIONS", "", julien(func(r *httprouter.Router) { r.OPTIONS("/x", handle) }), ""},
		{jRouter + "PATCH", "", julien(func(r *httprouter.Router) { r.PATCH("/x", handle) }), ""},
		{jRouter + "POST", "", julien(func(r *httprouter.Router) { r.POST("/x", handle) }), ""},
		{jRouter + "PUT", "", julien(func(r *httprouter.Router) { r.PUT("/x", handle) }), ""},
		{jRouter + "Handle", "PUT", julien(func(r *httprouter.Router) { r.Handle("PUT", "/x", handle) }), ""},
		{jRouter + "Handler", "POST", julien(func(r *httprouter.Router) { r.Handler("POST", "/x", ok) }), ""},
		{jRouter + "HandlerFunc", "HEAD", julien(func(r *httprouter.Router) { r.HandlerFunc("HEAD", "/x", ok) }), ""},
	} {
		rt, known := routes[c.route]
		if !known {
			t.Errorf("routes.txt has no %s", c.route)
			continue
		}
		want := c.got
		switch method, _, ok := strings.Cut(c.op, " "); {
		case want != "":
		case rt.methods == "", strings.HasPrefix(rt.methods, "pattern") && !ok:
			want = all
		case strings.HasPrefix(rt.methods, "pattern") && method == "GET":
			want = "GET HEAD"
		case strings.HasPrefix(rt.methods, "pattern"):
			want = method
		case strings.HasPrefix(rt.methods, "$"):
			want = strings.ToUpper(c.op)
		default:
			want = rt.methods
		}
		// What comes of a request is asked of the handler itself, since no server hands on a CONNECT to a path.
		var got []string
		for method := range strings.FieldsSeq(all) {
			rec := httptest.NewRecorder()
			r := httptest.NewRequest(method, "http://127.0.0.1/x", nil)
			r.URL.Path = "/x"
			c.h.ServeHTTP(rec, r)
			if rec.Code == 299 {
				got = append(got, method)
			}
		}
		wants := strings.FieldsFunc(want, func(c rune) bool { return c == ' ' || c == ',' })
		slices.Sort(wants)
		if !slices.Equal(got, wants) {
			t.Errorf("%s %s: %s reach the handler, want %s", c.route, c.op, got, wants)
		}
	}
}

// TestMiddleware: the rows of chi/middleware.
func TestMiddleware(t *testing.T) {
	type wrapper interface {
		http.ResponseWriter
		Unwrap() http.ResponseWriter
	}
	for _, row := range []string{
		"github.com/go-chi/chi/v5/middleware.NewWrapResponseWriter", "(github.com/go-chi/chi/v5/middleware.WrapResponseWriter).Unwrap",
		"github.com/go-chi/chi/middleware.NewWrapResponseWriter", "(github.com/go-chi/chi/middleware.WrapResponseWriter).Unwrap",
		"github.com/go-chi/chi/v5/middleware.WithLogEntry", "github.com/gorilla/mux.SetURLVars",
	} {
		if len(rows[row]) != 1 || rows[row][0] != "-> $0" {
			t.Errorf("%s: row %q", row, rows[row])
		}
	}
	for name, wrap := range map[string]func(w http.ResponseWriter, r *http.Request) wrapper{
		"v5": func(w http.ResponseWriter, r *http.Request) wrapper {
			return middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		},
		"v1": func(w http.ResponseWriter, r *http.Request) wrapper {
			return oldmiddleware.NewWrapResponseWriter(w, r.ProtoMajor)
		},
	} {
		c := call{do: none(func(w http.ResponseWriter, r *http.Request) {
			ww := wrap(w, r)
			ww.Header().Set("X-Key", "1")
			ww.WriteHeader(299)
			io.WriteString(ww, "x")
			ww.WriteHeader(500)
		})}
		if s := c.see(t); !s.committed || s.status != 299 || s.body != "x" || s.sent.Get("X-Key") == "" || s.log != "" {
			t.Errorf("WrapResponseWriter of %s: %+v; want all that is done to it passed on, but the second status", name, s)
		}
		c = call{do: none(func(w http.ResponseWriter, r *http.Request) { wrap(w, r).Unwrap().WriteHeader(299) })}
		if s := c.see(t); s.status != 299 {
			t.Errorf("Unwrap of %s: %d", name, s.status)
		}
	}
	c := call{do: none(func(w http.ResponseWriter, r *http.Request) {
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		ww.Discard()
		ww.WriteHeader(299)
	})}
	if s := c.see(t); s.committed {
		t.Error("what is discarded is sent")
	}

	reads := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(r.Body)
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(413)
		}
	})
	for limit, want := range map[int64]int{3: 413, 4: 200} {
		if got := serve(t, middleware.RequestSize(limit)(reads), "POST", "body", nil); got.status != want {
			t.Errorf("RequestSize(%d): %d", limit, got.status)
		}
	}

	// The requests that these return read the same body.
	for name, f := range map[string]func(*http.Request) *http.Request{
		"mux.SetURLVars": func(r *http.Request) *http.Request { return mux.SetURLVars(r, nil) },
		"WithLogEntry":   func(r *http.Request) *http.Request { return middleware.WithLogEntry(r, nil) },
	} {
		c := call{method: "POST", body: "body", do: none(func(w http.ResponseWriter, r *http.Request) { io.ReadAll(f(r).Body) })}
		if s := c.see(t); s.read != 4 {
			t.Errorf("%s: %d bytes are read", name, s.read)
		}
	}
}
