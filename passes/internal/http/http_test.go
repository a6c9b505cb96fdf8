package http

import (
	nethttp "net/http"
	"testing"
)

func TestStatusText(t *testing.T) {
	for code := range 1000 {
		if got, want := StatusText(code), nethttp.StatusText(code); got != want {
			t.Errorf("%d: %q, net/http says %q", code, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	for _, pair := range [][2]string{{MethodGet, nethttp.MethodGet}, {MethodHead, nethttp.MethodHead}, {MethodPut, nethttp.MethodPut}, {TrailerPrefix, nethttp.TrailerPrefix}} {
		if pair[0] != pair[1] {
			t.Errorf("%q, net/http says %q", pair[0], pair[1])
		}
	}
}

func FuzzCanonicalHeaderKey(f *testing.F) {
	for _, name := range []string{"", "location", "CONTENT-type", "www-authenticate", "x--Y", "-", "a b", "ü", "Trailer:x", "x_y.Z", "1st-2nd"} {
		f.Add(name)
	}
	for c := range 256 {
		f.Add("a" + string([]byte{byte(c)}) + "b")
	}
	f.Fuzz(func(t *testing.T, name string) {
		if got, want := CanonicalHeaderKey(name), nethttp.CanonicalHeaderKey(name); got != want {
			t.Errorf("%q: %q, net/http says %q", name, got, want)
		}
	})
}
