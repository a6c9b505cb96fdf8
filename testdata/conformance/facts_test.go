package conformance

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestCommit: what happens around the moment at which status and headers are sent, on which
// doubleresponse, lateheader, forbiddenbody and invalidstatus rest.
func TestCommit(t *testing.T) {
	get := func(h http.HandlerFunc) answer { t.Helper(); return serve(t, h, "GET", "", nil) }

	got := get(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(201)
		w.WriteHeader(500)
	})
	if got.status != 201 || !strings.Contains(got.log, "superfluous response.WriteHeader") {
		t.Errorf("two statuses: %d, logged %q", got.status, got.log)
	}

	got = get(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "begun ")
		http.Error(w, "failed", 500)
	})
	if got.status != 200 || got.body != "begun failed\n" || !strings.Contains(got.log, "superfluous") {
		t.Errorf("http.Error after a write: %d, %q, logged %q", got.status, got.body, got.log)
	}

	got = get(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(200)
		w.Header().Set("X-Late", "1")
		w.Header().Set(http.TrailerPrefix+"X-Trailer", "1")
	})
	if got.header.Get("X-Late") != "" {
		t.Error("a header set after the status is sent")
	}

	got = get(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(103)
		w.Header().Set("X-After-Hints", "1")
		w.WriteHeader(201)
	})
	if got.status != 201 || got.header.Get("X-After-Hints") == "" || got.log != "" {
		t.Errorf("103, then 201: %d, %v, logged %q", got.status, got.header, got.log)
	}

	got = get(func(w http.ResponseWriter, r *http.Request) {})
	if got.status != 200 || got.body != "" || got.header.Get("Content-Type") != "" {
		t.Errorf("a handler that does nothing: %d, %v, %q", got.status, got.header, got.body)
	}

	for _, code := range []int{0, 99, 1000} {
		get(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				if recover() == nil {
					t.Errorf("status %d does not panic", code)
				}
			}()
			w.WriteHeader(code)
		})
	}
	get(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if recover() != nil {
				t.Error("status 999 panics")
			}
		}()
		w.WriteHeader(999)
	})

	// An interim status is followed by an empty 200, and one that is meant to be the answer by its body with 200.
	for name, h := range map[string]http.HandlerFunc{
		"":         func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(102) },
		"failed\n": func(w http.ResponseWriter, r *http.Request) { http.Error(w, "failed", 102) },
	} {
		if got := get(h); got.status != 200 || got.body != name {
			t.Errorf("102 as the answer: %d, %q", got.status, got.body)
		}
	}

	// What is set with an interim status stays for the final one: its Content-Length as well.
	got = get(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "5")
		w.WriteHeader(103)
		fmt.Fprint(w, "hello")
	})
	if got.status != 200 || got.header.Get("Content-Length") != "5" || got.body != "hello" {
		t.Errorf("a length with 103: %d, %v, %q", got.status, got.header, got.body)
	}

	// net/http takes the length away from 204 and 304 on HTTP/1, and sends it on HTTP/2.
	for _, code := range []int{204, 304} {
		length := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "5")
			w.WriteHeader(code)
		})
		if got := get(length); got.header.Get("Content-Length") != "" {
			t.Errorf("Content-Length with %d: %v", code, got.header)
		}
		srv := httptest.NewUnstartedServer(length)
		srv.EnableHTTP2 = true
		srv.StartTLS()
		resp, err := srv.Client().Get(srv.URL)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		srv.Close()
		if resp.ProtoMajor != 2 || resp.Header.Get("Content-Length") != "5" {
			t.Errorf("Content-Length with %d on %s: %v", code, resp.Proto, resp.Header)
		}
	}

	// net/http drops the bodies of 204 and 304; it sends that of 205, which RFC 9110, section 15.3.6, forbids.
	for code, dropped := range map[int]bool{204: true, 304: true, 205: false} {
		var err error
		got := get(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(code)
			_, err = w.Write([]byte("x"))
		})
		if errors.Is(err, http.ErrBodyNotAllowed) != dropped || (got.body == "") != dropped {
			t.Errorf("a body with %d: %v, %q arrives", code, err, got.body)
		}
	}

	got = get(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		http.Error(w, `{}`, 400)
	})
	if ct := got.header.Get("Content-Type"); ct != "text/plain; charset=utf-8" {
		t.Errorf("http.Error leaves the Content-Type %s", ct)
	}

	got = get(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, `{"a":1}`) })
	if ct := got.header.Get("Content-Type"); ct != "text/plain; charset=utf-8" {
		t.Errorf("JSON without a Content-Type is sent as %s", ct)
	}
}
