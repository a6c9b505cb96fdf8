package conformance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/fcgi"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
)

const urlencoded = "application/x-www-form-urlencoded"

// form makes a multipart body with one file of that size, and its header.
func form(size int) (string, map[string]string) {
	var buf bytes.Buffer
	mw := multipart.NewWriter(&buf)
	mw.WriteField("field", "value")
	f, _ := mw.CreateFormFile("file", "file.bin")
	f.Write(make([]byte, size))
	mw.Close()
	return buf.String(), map[string]string{"Content-Type": mw.FormDataContentType()}
}

func TestRequest(t *testing.T) {
	long := "a=" + strings.Repeat("x", 10<<20+100)
	text := map[string]string{"Content-Type": urlencoded}
	file, multi := form(1 << 20)
	short, shortMulti := form(10)
	post := func(row, name, body string, header map[string]string, do func(r *http.Request) error) call {
		return call{row: row, name: name, ops: ops(request), method: "POST", body: body, header: header, do: func(w http.ResponseWriter, r *http.Request) error { return do(r) }}
	}
	get := func(row string, do func(r *http.Request)) call {
		return post(row, "", "body", nil, func(r *http.Request) error { do(r); return nil })
	}
	parse := (*http.Request).ParseForm
	value := func(r *http.Request) error { r.FormValue("a"); return nil }
	postValue := func(r *http.Request) error { r.PostFormValue("a"); return nil }
	dump := func(row string, body bool, f func(*http.Request, bool) ([]byte, error)) call {
		c := post(row, fmt.Sprint(body), "body", nil, func(r *http.Request) error {
			r.URL.Scheme, r.URL.Host = "http", "example.com"
			return second(f(r, body))
		})
		c.ops = ops(request, body)
		return c
	}
	check(t, []call{
		post("(*net/http.Request).ParseForm", "short", "a=b", text, parse),
		post("(*net/http.Request).ParseForm", "too long", long, text, parse),
		post("(*net/http.Request).FormValue", "short", "a=b", text, value),
		post("(*net/http.Request).FormValue", "too long", long, text, value),
		post("(*net/http.Request).FormValue", "multipart", file, multi, value),
		post("(*net/http.Request).PostFormValue", "short", "a=b", text, postValue),
		post("(*net/http.Request).PostFormValue", "too long", long, text, postValue),
		post("(*net/http.Request).ParseMultipartForm", "more than its argument", file, multi, func(r *http.Request) error { return r.ParseMultipartForm(1 << 10) }),
		post("(*net/http.Request).FormFile", "", file, multi, func(r *http.Request) error {
			_, _, err := r.FormFile("file")
			return err
		}),
		post("(*net/http.Request).MultipartReader", "", short, shortMulti, func(r *http.Request) error { return second(r.MultipartReader()) }),

		get("(*net/http.Request).BasicAuth", func(r *http.Request) { r.BasicAuth() }),
		get("(*net/http.Request).Cookie", func(r *http.Request) { r.Cookie("a") }),
		get("(*net/http.Request).Cookies", func(r *http.Request) { r.Cookies() }),
		get("(*net/http.Request).CookiesNamed", func(r *http.Request) { r.CookiesNamed("a") }),
		get("(*net/http.Request).Referer", func(r *http.Request) { r.Referer() }),
		get("(*net/http.Request).UserAgent", func(r *http.Request) { r.UserAgent() }),
		get("(*net/http.Request).AddCookie", func(r *http.Request) { r.AddCookie(&http.Cookie{Name: "a"}) }),
		get("(*net/http.Request).Context", func(r *http.Request) { r.Context() }),
		get("(*net/http.Request).PathValue", func(r *http.Request) { r.PathValue("a") }),
		get("(*net/http.Request).ProtoAtLeast", func(r *http.Request) { r.ProtoAtLeast(1, 1) }),
		get("(*net/http.Request).SetBasicAuth", func(r *http.Request) { r.SetBasicAuth("a", "b") }),
		get("(*net/http.Request).SetPathValue", func(r *http.Request) { r.SetPathValue("a", "b") }),
		get("(*net/http.CrossOriginProtection).Check", func(r *http.Request) { http.NewCrossOriginProtection().Check(r) }),
		get("(*net/http.ServeMux).Handler", func(r *http.Request) { http.NewServeMux().Handler(r) }),
		get("net/http.ProxyFromEnvironment", func(r *http.Request) { http.ProxyFromEnvironment(r) }),
		get("net/http/fcgi.ProcessEnv", func(r *http.Request) { fcgi.ProcessEnv(r) }),
		get("net/http/httputil.DumpResponse", func(r *http.Request) {
			httputil.DumpResponse(&http.Response{Request: r}, true)
		}),
		dump("net/http/httputil.DumpRequest", true, httputil.DumpRequest),
		dump("net/http/httputil.DumpRequest", false, httputil.DumpRequest),
		dump("net/http/httputil.DumpRequestOut", true, httputil.DumpRequestOut),
		dump("net/http/httputil.DumpRequestOut", false, httputil.DumpRequestOut),
	})
}

// TestRelayed: a body that is handed to another service streams there.
func TestRelayed(t *testing.T) {
	drain := relay{}
	client := &http.Client{Transport: drain}
	out := func(r *http.Request) *http.Request {
		r = r.Clone(r.Context())
		r.RequestURI = ""
		r.URL.Scheme, r.URL.Host = "http", "example.com"
		return r
	}
	at := func(i int) []any {
		list := make([]any, i+1)
		list[i] = request
		return list
	}
	relayed := func(row string, operand int, do func(w http.ResponseWriter, r *http.Request) error) call {
		return call{row: row, ops: at(operand), method: "POST", body: "body", do: do}
	}
	tr := &http.Transport{}
	defer tr.CloseIdleConnections()
	write := relayed("(*net/http.Request).Write", 0, func(w http.ResponseWriter, r *http.Request) error { return r.Write(w) })
	write.ops = ops(request, response)
	proxy := relayed("(*net/http.Request).WriteProxy", 0, func(w http.ResponseWriter, r *http.Request) error { return r.WriteProxy(w) })
	proxy.ops = ops(request, response)
	check(t, []call{
		relayed("net/http.NewRequest", 2, func(w http.ResponseWriter, r *http.Request) error {
			return second(http.NewRequest("POST", "http://example.com", r.Body))
		}),
		relayed("net/http.NewRequestWithContext", 3, func(w http.ResponseWriter, r *http.Request) error {
			return second(http.NewRequestWithContext(r.Context(), "POST", "http://example.com", r.Body))
		}),
		relayed("(*net/http.Client).Do", 1, func(w http.ResponseWriter, r *http.Request) error { return second(client.Do(out(r))) }),
		relayed("(*net/http.Client).Post", 3, func(w http.ResponseWriter, r *http.Request) error {
			return second(client.Post("http://example.com", "text/plain", r.Body))
		}),
		relayed("net/http.Post", 2, func(w http.ResponseWriter, r *http.Request) error {
			old := http.DefaultClient
			defer func() { http.DefaultClient = old }()
			http.DefaultClient = client
			return second(http.Post("http://example.com", "text/plain", r.Body))
		}),
		relayed("(net/http.RoundTripper).RoundTrip", 1, func(w http.ResponseWriter, r *http.Request) error { return second(drain.RoundTrip(out(r))) }),
		write,
		proxy,
		{row: "(*net/http.Response).Write", ops: ops(other, response), do: func(w http.ResponseWriter, r *http.Request) error {
			return (&http.Response{StatusCode: 500, ProtoMajor: 1, ProtoMinor: 1}).Write(w)
		}},
	})
	for row, why := range map[string]string{
		"(*net/http.Transport).RoundTrip":                    "needs another server; it is what Client.Do calls",
		"(*net/http.ClientConn).RoundTrip":                   "likewise",
		"(*net/http/httputil.ClientConn).Do":                 "deprecated",
		"(*net/http/httputil.ClientConn).Write":              "deprecated",
		"(*net/http/httputil.ServerConn).Write":              "deprecated",
		"(*net/http/cgi.Handler).ServeHTTP":                  "needs a program to run",
		"(*net/http.Request).Clone":                          "TestSameBody",
		"(*net/http.Request).WithContext":                    "TestSameBody",
		"(*github.com/go-chi/chi/v5.ChainHandler).ServeHTTP": "a Mux's own",
	} {
		reasons[row] = why
	}
}

// TestSameBody: the requests that these return read the same body.
func TestSameBody(t *testing.T) {
	for name, f := range map[string]func(*http.Request) *http.Request{
		"(*net/http.Request).Clone":       func(r *http.Request) *http.Request { return r.Clone(context.Background()) },
		"(*net/http.Request).WithContext": func(r *http.Request) *http.Request { return r.WithContext(context.Background()) },
	} {
		if len(rows[name]) != 1 || rows[name][0] != "-> $0" {
			t.Errorf("%s: row %q", name, rows[name])
		}
		c := call{method: "POST", body: "body", do: none(func(w http.ResponseWriter, r *http.Request) { io.ReadAll(f(r).Body) })}
		if s := c.see(t); s.read != 4 {
			t.Errorf("%s: %d bytes are read of the request that it was called on", name, s.read)
		}
	}
}

// TestFormFacts: what the rows of forms rest on and cannot say.
func TestFormFacts(t *testing.T) {
	long := "a=" + strings.Repeat("x", 10<<20+100)
	text := map[string]string{"Content-Type": urlencoded}
	see := func(method, body string, header map[string]string, do func(w http.ResponseWriter, r *http.Request) error) sight {
		t.Helper()
		return call{method: method, body: body, header: header, do: do}.see(t)
	}
	parse := func(w http.ResponseWriter, r *http.Request) error { return r.ParseForm() }

	s := see("POST", long, text, parse)
	if s.err == nil || s.err.Error() != "http: POST too large" {
		t.Errorf("ParseForm of more than 10 MB: %v", s.err)
	} else if _, ok := errors.AsType[*http.MaxBytesError](s.err); ok {
		t.Error("ParseForm's own limit makes a *http.MaxBytesError")
	}
	if s := see("GET", "a=b", text, parse); s.read != 0 {
		t.Errorf("ParseForm of a GET reads %d bytes", s.read)
	}
	multi, header := form(10)
	if s := see("POST", multi, header, parse); s.read != 0 || s.err != nil {
		t.Errorf("ParseForm of a multipart body reads %d bytes: %v", s.read, s.err)
	}
	limited := func(n int64) func(w http.ResponseWriter, r *http.Request) error {
		return func(w http.ResponseWriter, r *http.Request) error {
			r.Body = http.MaxBytesReader(w, r.Body, n)
			return r.ParseForm()
		}
	}
	if s := see("POST", long, text, limited(11<<20)); s.err != nil || s.read != len(long) {
		t.Errorf("ParseForm behind a MaxBytesReader of more than 10 MB: read %d, %v", s.read, s.err)
	}
	if s := see("POST", "a=bcd", text, limited(3)); !isTooLarge(s.err) {
		t.Errorf("ParseForm behind a MaxBytesReader of 3 bytes: %v", s.err)
	}
	// A MaxBytesReader that something has wrapped is not recognised: the smaller limit holds.
	if s := see("POST", long, text, func(w http.ResponseWriter, r *http.Request) error {
		r.Body = io.NopCloser(http.MaxBytesReader(w, r.Body, 11<<20))
		return r.ParseForm()
	}); s.err == nil {
		t.Error("ParseForm knows a wrapped MaxBytesReader")
	}
	if s := see("POST", "a=b", text, func(w http.ResponseWriter, r *http.Request) error {
		r.ParseForm()
		r.Body = io.NopCloser(strings.NewReader("a=c"))
		r.ParseForm()
		return errors.New(r.PostForm.Get("a"))
	}); s.err.Error() != "b" {
		t.Errorf("a second ParseForm reads again: %v", s.err)
	}
	if s := see("POST", "x", map[string]string{"Content-Type": "text/plain"}, func(w http.ResponseWriter, r *http.Request) error {
		return second(r.MultipartReader())
	}); !errors.Is(s.err, http.ErrNotMultipart) {
		t.Errorf("MultipartReader of another type: %v", s.err)
	}
}

func isTooLarge(err error) bool {
	_, ok := errors.AsType[*http.MaxBytesError](err)
	return ok
}

// TestLimits: limited and cut.
func TestLimits(t *testing.T) {
	var errs [3]error
	var texts [3][]byte
	serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		texts[0], errs[0] = io.ReadAll(io.LimitReader(r.Body, 2))
		body := http.MaxBytesReader(w, r.Body, 2)
		texts[1], errs[1] = io.ReadAll(body)
		texts[2], errs[2] = io.ReadAll(body)
		if w.Header().Get("Connection") != "close" {
			t.Error("http.MaxBytesReader does not close the connection")
		}
	}), "POST", "body text", nil)
	if string(texts[0]) != "bo" || errs[0] != nil {
		t.Errorf("io.LimitReader: %q, %v; want an end like any other", texts[0], errs[0])
	}
	if string(texts[1]) != "dy" || !isTooLarge(errs[1]) || errs[1].Error() != "http: request body too large" {
		t.Errorf("http.MaxBytesReader: %q, %v", texts[1], errs[1])
	}
	if !isTooLarge(errs[2]) {
		t.Errorf("http.MaxBytesReader, read again: %v", errs[2])
	}
	for name, want := range map[string]string{
		"net/http.MaxBytesReader": "-> limited($1,$2)",
		"io.LimitReader":          "-> cut($0,$1)",
	} {
		ran[name] = true
		if rows[name][0] != want {
			t.Errorf("%s: row %q", name, rows[name])
		}
	}
}

// TestGuards: what the results that rules ask for are when it is not there.
func TestGuards(t *testing.T) {
	serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, _, ok := r.BasicAuth(); ok {
			t.Error("BasicAuth is ok without credentials")
		}
		if _, err := r.Cookie("a"); !errors.Is(err, http.ErrNoCookie) {
			t.Errorf("Cookie: %v", err)
		}
		r.SetBasicAuth("name", "word")
		if _, word, ok := r.BasicAuth(); !ok || word != "word" {
			t.Errorf("BasicAuth: %q, %v", word, ok)
		}
		r.Header.Set("Referer", "a")
		r.Header.Set("User-Agent", "b")
		if r.Referer() != "a" || r.UserAgent() != "b" {
			t.Error("Referer and UserAgent are not these headers")
		}
		r.Header = http.Header{"X-Key": {"1", "2"}}
		if r.Header.Get("x-key") != "1" || len(r.Header.Values("x-key")) != 2 {
			t.Error("Get and Values do not canonicalise the key")
		}
		if _, err := url.ParseQuery("%"); err == nil {
			t.Error("ParseQuery takes anything")
		}
	}), "GET", "", nil)
}
