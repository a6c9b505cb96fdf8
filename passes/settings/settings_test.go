package settings

import (
	"slices"
	"strings"
	"testing"
)

func TestHeaders(t *testing.T) {
	for _, c := range []struct {
		text, printed, err string
	}{
		{"", "", ""},
		{"451:Link", "451:Link", ""},
		{" 451 : Link , !405:Allow,", "451:Link,!405:Allow", ""},
		{"451", "", `"451": expected a status from 200 to 599, a colon and a header`},
		{"Link:451", "", `expected a status from 200 to 599`},
		{"103:Link", "", `expected a status from 200 to 599`},
		{"451:", "", `"451:": expected the name of a header behind the colon`},
		{"451:Li nk", "", `expected the name of a header behind the colon`},
		{"!451:Link", "", `!451:Link: expected one of the pairs to take away: 206:Content-Range 401:WWW-Authenticate`},
	} {
		h := Headers{Own: []Pair{{418, "Teapot"}}}
		err := h.Set(c.text)
		switch {
		case c.err == "" && (err != nil || h.String() != c.printed):
			t.Errorf("%q: %v, %q", c.text, err, h.String())
		case c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)):
			t.Errorf("%q: error %v, want %q", c.text, err, c.err)
		case c.err != "" && h.String() != "418:Teapot":
			t.Errorf("%q: a setting that is refused changes what was set: %s", c.text, h.String())
		}
	}
	var h Headers
	if err := h.Set("451:Link,!405:Allow,503:X-Maintenance"); err != nil {
		t.Fatal(err)
	}
	for status, want := range map[int][2][]string{
		405: {nil, nil}, 451: {nil, {"Link"}}, 503: {{"Retry-After"}, {"X-Maintenance"}}, 426: {{"Upgrade"}, nil},
	} {
		if common, own := h.Required(status); !slices.Equal(common, want[0]) || !slices.Equal(own, want[1]) {
			t.Errorf("%d requires %v and %v, want %v", status, common, own, want)
		}
	}
}
