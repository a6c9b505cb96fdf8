package conformance

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"net/http/httputil"
	"net/http/pprof"
	"net/textproto"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// none makes a do of a function that returns no error.
func none(f func(w http.ResponseWriter, r *http.Request)) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error { f(w, r); return nil }
}

// second is the error of two results.
func second[T any](_ T, err error) error { return err }

func TestResponse(t *testing.T) {
	w := ops(response)
	check(t, []call{
		{row: "(net/http.ResponseWriter).Header", ops: w, do: none(func(w http.ResponseWriter, r *http.Request) { w.Header() })},
		{row: "(net/http.ResponseWriter).Write", name: "bytes", ops: ops(response, "x"), do: func(w http.ResponseWriter, r *http.Request) error {
			return second(w.Write([]byte("x")))
		}},
		{row: "(net/http.ResponseWriter).Write", name: "nil", ops: ops(response, nil), do: func(w http.ResponseWriter, r *http.Request) error {
			return second(w.Write(nil))
		}},
		{row: "(net/http.ResponseWriter).WriteHeader", ops: ops(response, 418), do: none(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(418) })},
		{row: "(net/http.Flusher).Flush", ops: w, do: none(func(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() })},
		{row: "(*net/http.ResponseController).Flush", ops: w, do: func(w http.ResponseWriter, r *http.Request) error {
			return http.NewResponseController(w).Flush()
		}},
		{row: "net/http.NewResponseController", ops: w, do: none(func(w http.ResponseWriter, r *http.Request) { http.NewResponseController(w) })},
		{row: "(*net/http.ResponseController).SetReadDeadline", ops: w, do: func(w http.ResponseWriter, r *http.Request) error {
			return http.NewResponseController(w).SetReadDeadline(time.Now().Add(time.Minute))
		}},
		{row: "(*net/http.ResponseController).SetWriteDeadline", ops: w, do: func(w http.ResponseWriter, r *http.Request) error {
			return http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Minute))
		}},
		{row: "(*net/http.ResponseController).EnableFullDuplex", ops: w, do: func(w http.ResponseWriter, r *http.Request) error {
			return http.NewResponseController(w).EnableFullDuplex()
		}},
		{row: "(net/http.CloseNotifier).CloseNotify", ops: w, do: none(func(w http.ResponseWriter, r *http.Request) { w.(http.CloseNotifier).CloseNotify() })},
	})
}

func TestAnswers(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file.txt")
	if err := os.WriteFile(file, []byte("text"), 0o666); err != nil {
		t.Fatal(err)
	}
	index := filepath.Join(filepath.Dir(file), "index.html")
	content := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"1"`)
		http.ServeContent(w, r, "file.txt", time.Unix(1e9, 0), strings.NewReader("text"))
	}
	serveContent := func(name string, header map[string]string) call {
		return call{row: "net/http.ServeContent", name: name, ops: ops(response, request), method: "GET", header: header, do: none(content)}
	}
	serveFile := func(name string) call {
		return call{row: "net/http.ServeFile", name: filepath.Base(name), ops: ops(response, request), method: "GET", do: none(func(w http.ResponseWriter, r *http.Request) {
			r.URL.Path = "/" + filepath.Base(name)
			http.ServeFile(w, r, name)
		})}
	}
	redirect := func(method string, header http.Header, also ...string) call {
		return call{row: "net/http.Redirect", name: method, ops: ops(response, request, "/there", 303), method: method, also: also, do: none(func(w http.ResponseWriter, r *http.Request) {
			maps.Copy(w.Header(), header)
			http.Redirect(w, r, "/there", 303)
		})}
	}
	handler := func(row string, h http.HandlerFunc) call {
		return call{row: row, ops: ops(response, request), method: "GET", do: none(h)}
	}
	symbol := handler("net/http/pprof.Symbol", pprof.Symbol)
	symbol.method, symbol.body = "POST", "0x1+0x2"
	check(t, []call{
		{row: "net/http.Error", name: "with a body announced", ops: ops(response, "no", 403), do: none(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "99")
			w.Header().Set("Content-Type", "application/json")
			http.Error(w, "no", 403)
		})},
		{row: "net/http.Error", name: "without text", ops: ops(response, "", 500), do: none(func(w http.ResponseWriter, r *http.Request) { http.Error(w, "", 500) })},
		{row: "net/http.NotFound", ops: ops(response, request), do: none(http.NotFound)},
		redirect("GET", nil, "Content-Type"),
		serveContent("whole", nil),
		serveContent("range", map[string]string{"Range": "bytes=0-1"}),
		serveContent("bad range", map[string]string{"Range": "bytes=99-"}),
		serveContent("not modified", map[string]string{"If-None-Match": `"1"`}),
		serveContent("precondition failed", map[string]string{"If-Match": `"2"`}),
		serveFile(file),
		serveFile(index),
		serveFile("absent"),
		{row: "net/http.ServeFileFS", ops: ops(response, request), do: none(func(w http.ResponseWriter, r *http.Request) {
			http.ServeFileFS(w, r, fstest.MapFS{"a": {Data: []byte("a")}}, "a")
		})},
		{row: "net/http.SetCookie", ops: ops(response), do: none(func(w http.ResponseWriter, r *http.Request) {
			http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"})
		})},
		handler("net/http/pprof.Cmdline", pprof.Cmdline),
		handler("net/http/pprof.Index", func(w http.ResponseWriter, r *http.Request) {
			r.URL.Path = "/debug/pprof/"
			pprof.Index(w, r)
		}),
		handler("net/http/pprof.Profile", func(w http.ResponseWriter, r *http.Request) {
			r.URL.RawQuery = "seconds=1"
			pprof.Profile(w, r)
		}),
		handler("net/http/pprof.Trace", func(w http.ResponseWriter, r *http.Request) {
			r.URL.RawQuery = "seconds=0.01"
			pprof.Trace(w, r)
		}),
		symbol,
	})

	// What the row of Redirect does not tell: the body goes with GET, and with no Content-Type of one's own.
	for _, c := range []struct {
		call
		body bool
	}{
		{redirect("GET", nil), true},
		{redirect("GET", http.Header{"Content-Type": {"a/b"}}), false},
		{redirect("HEAD", nil), false},
		{redirect("POST", nil), false},
	} {
		if s := c.see(t); (s.body != "") != c.body || s.status != 303 || s.sent.Get("Location") != "/there" {
			t.Errorf("Redirect in answer to %s: %d, %q, %q", c.method, s.status, s.sent.Get("Location"), s.body)
		}
	}

	// And of ServeContent and its kin: the statuses.
	for want, c := range map[int]call{
		200: serveContent("", nil),
		206: serveContent("", map[string]string{"Range": "bytes=0-1"}),
		304: serveContent("", map[string]string{"If-None-Match": `"1"`}),
		412: serveContent("", map[string]string{"If-Match": `"2"`}),
		416: serveContent("", map[string]string{"Range": "bytes=99-"}),
		301: serveFile(index),
		404: serveFile("absent"),
	} {
		if s := c.see(t); s.status != want {
			t.Errorf("%s %s: %d, want %d", c.row, c.name, s.status, want)
		}
	}

	// A cookie that is not valid is dropped without a word.
	c := call{do: none(func(w http.ResponseWriter, r *http.Request) { http.SetCookie(w, &http.Cookie{Name: "a b"}) })}
	if s := c.see(t); len(s.after) != 0 {
		t.Errorf("an invalid cookie is sent as %v", s.after)
	}
}

func TestHeaders(t *testing.T) {
	resp := http.Header{"X-One": {"1"}, "X-Two": {"2"}}
	kv := ops(response, "X-Key", "v")
	set := func(h http.Header) {
		h.Set("X-Key", "old")
	}
	check(t, []call{
		{row: "(net/http.Header).Set", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) { w.Header().Set("X-Key", "v") })},
		{row: "(net/http.Header).Add", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) { w.Header().Add("x-key", "v") })},
		{row: "(net/http.Header).Del", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) {
			set(w.Header())
			w.Header().Del("x-key")
		})},
		{row: "(net/http.Header).Clone", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) { set(w.Header().Clone()) })},
		{row: "(net/http.Header).Get", ops: ops(other), do: none(func(w http.ResponseWriter, r *http.Request) { w.Header().Get("X-Key") })},
		{row: "(net/http.Header).Values", ops: ops(other), do: none(func(w http.ResponseWriter, r *http.Request) { w.Header().Values("X-Key") })},
		{row: "(net/http.Header).Write", ops: ops(other, response), do: func(w http.ResponseWriter, r *http.Request) error { return resp.Write(w) }},
		{row: "(net/http.Header).WriteSubset", ops: ops(other, response), do: func(w http.ResponseWriter, r *http.Request) error {
			return resp.WriteSubset(w, map[string]bool{"X-One": true})
		}},
		{row: "(net/textproto.MIMEHeader).Set", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) {
			textproto.MIMEHeader(w.Header()).Set("x-key", "v")
		})},
		{row: "(net/textproto.MIMEHeader).Add", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) {
			textproto.MIMEHeader(w.Header()).Add("x-key", "v")
		})},
		{row: "(net/textproto.MIMEHeader).Del", ops: kv, do: none(func(w http.ResponseWriter, r *http.Request) {
			set(w.Header())
			textproto.MIMEHeader(w.Header()).Del("x-key")
		})},
		{row: "maps.Copy", ops: ops(response), do: none(func(w http.ResponseWriter, r *http.Request) { maps.Copy(w.Header(), resp) })},
		{row: "maps.Insert", ops: ops(response), do: none(func(w http.ResponseWriter, r *http.Request) { maps.Insert(w.Header(), maps.All(resp)) })},
		{row: "maps.Clone", ops: ops(response), do: none(func(w http.ResponseWriter, r *http.Request) { set(maps.Clone(w.Header())) })},
	})
}

// TestUnknown: what the rows call unknown does reach the exchange.
func TestUnknown(t *testing.T) {
	inner := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		w.WriteHeader(299)
	})
	mux := http.NewServeMux()
	mux.Handle("/", inner)
	backend := &httputil.ReverseProxy{
		Rewrite:   func(*httputil.ProxyRequest) {},
		Transport: relay{inner},
	}
	for row, h := range map[string]http.Handler{
		"(net/http.Handler).ServeHTTP":                            inner,
		"(net/http.HandlerFunc).ServeHTTP":                        inner,
		"(*net/http.ServeMux).ServeHTTP":                          mux,
		"(*net/http/httputil.ReverseProxy).ServeHTTP":             backend,
		"(*github.com/go-chi/chi/v5.Mux).ServeHTTP":               newChi(inner),
		"(*github.com/go-chi/chi.Mux).ServeHTTP":                  newOldChi(inner),
		"(*github.com/gorilla/mux.Router).ServeHTTP":              newGorilla(inner),
		"(*github.com/julienschmidt/httprouter.Router).ServeHTTP": newHTTPRouter(inner),
	} {
		t.Run(row, func(t *testing.T) {
			ran[row] = true
			if rows[row] == nil || !strings.Contains(rows[row][0], "$1.unknown $2.unknown") {
				t.Errorf("row: %q", rows[row])
			}
			c := call{method: "POST", body: "body", do: none(h.ServeHTTP)}
			if s := c.see(t); s.status != 299 || s.read != 4 {
				t.Errorf("status %d, %d bytes read", s.status, s.read)
			}
		})
	}

	for row, hijack := range map[string]func(w http.ResponseWriter) (io.Closer, *bufio.ReadWriter, error){
		"(net/http.Hijacker).Hijack": func(w http.ResponseWriter) (io.Closer, *bufio.ReadWriter, error) {
			return w.(http.Hijacker).Hijack()
		},
		"(*net/http.ResponseController).Hijack": func(w http.ResponseWriter) (io.Closer, *bufio.ReadWriter, error) {
			return http.NewResponseController(w).Hijack()
		},
	} {
		t.Run(row, func(t *testing.T) {
			ran[row] = true
			var after error
			got := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				conn, rw, err := hijack(w)
				if err != nil {
					t.Error(err)
					return
				}
				defer conn.Close()
				fmt.Fprint(rw, "HTTP/1.1 298 Mine\r\nConnection: close\r\n\r\n")
				rw.Flush()
				_, after = w.Write([]byte("x"))
			}), "GET", "", nil)
			if got.status != 298 || !errors.Is(after, http.ErrHijacked) {
				t.Errorf("status %d, a write afterwards gives %v", got.status, after)
			}
		})
	}
}

// relay is a transport that hands requests to a handler.
type relay struct{ h http.Handler }

func (x relay) RoundTrip(r *http.Request) (*http.Response, error) {
	pr, pw := io.Pipe()
	io.Copy(io.Discard, r.Body)
	pw.Close()
	return &http.Response{StatusCode: 299, Header: http.Header{}, Body: pr, Request: r}, nil
}

// TestMakers: functions that make handlers touch no exchange, and what they make does what it is known for.
func TestMakers(t *testing.T) {
	reads := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(r.Body)
		if tooLarge, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(413)
			fmt.Fprint(w, tooLarge.Limit)
		}
	})
	for name, c := range map[string]struct {
		h      http.Handler
		status int
		body   string
	}{
		"within":          {http.MaxBytesHandler(reads, 4), 200, ""},
		"MaxBytesHandler": {http.MaxBytesHandler(reads, 3), 413, "3"},
		"NotFoundHandler": {http.NotFoundHandler(), 404, "404 page not found\n"},
		"RedirectHandler": {http.RedirectHandler("/there", 307), 307, ""},
		"StripPrefix":     {http.StripPrefix("/no", reads), 404, "404 page not found\n"},
		"FileServerFS":    {http.FileServerFS(fstest.MapFS{"a": {Mode: fs.ModePerm}}), 200, "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"a\">a</a>\n</pre>\n"},
		"TimeoutHandler": {http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			<-r.Context().Done()
		}), time.Millisecond, "late"), 503, "late"},
	} {
		if got := serve(t, c.h, "POST", "body", nil); got.status != c.status || got.body != c.body {
			t.Errorf("%s: %d, %q; want %d, %q", name, got.status, got.body, c.status, c.body)
		}
	}
	deny := http.NewCrossOriginProtection()
	cross := map[string]string{"Sec-Fetch-Site": "cross-site"}
	if got := serve(t, deny.Handler(reads), "POST", "", cross); got.status != 403 {
		t.Errorf("CrossOriginProtection: %d", got.status)
	}
	deny.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(299) }))
	if got := serve(t, deny.Handler(reads), "POST", "", cross); got.status != 299 {
		t.Errorf("CrossOriginProtection with a handler of one's own: %d", got.status)
	}
}
