package conformance

import (
	"errors"
	"fmt"
	"net/http"
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
