package settings

import (
	"flag"
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
		{"600:Link", "", `expected a status from 200 to 599`},
		{"599:X-Zone", "599:X-Zone", ""},
		{"200:X-Zone", "200:X-Zone", ""},
		{"451:Lien-é", "", `expected the name of a header behind the colon`},
		{"451:", "", `"451:": expected the name of a header behind the colon`},
		{"451:Li nk", "", `expected the name of a header behind the colon`},
		{"451:Li[nk]", "", `expected the name of a header behind the colon`},
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

func TestList(t *testing.T) {
	defer func(known []string) { Known = known }(Known)
	for _, c := range []struct {
		known         []string
		text, printed string
		err           string
	}{
		{nil, "a, b,,", "a,b", ""},
		{[]string{"a", "b"}, "b", "b", ""},
		{[]string{"a", "b"}, "", "", ""},
		{[]string{"a", "b"}, "a,c", "old", `unknown rule "c": expected one of a, b`},
	} {
		Known = c.known
		l := List{"old"}
		err := l.Set(c.text)
		if l.String() != c.printed || (err == nil) != (c.err == "") || err != nil && err.Error() != c.err {
			t.Errorf("%q of %v: %v, %q", c.text, c.known, err, l.String())
		}
	}
}

func TestErrorKinds(t *testing.T) {
	for _, c := range []struct {
		text, printed, err string
	}{
		{"", "", ""},
		{"example.com/a.Err=notfound, b.Err=duplicate", "b.Err=duplicate,example.com/a.Err=notfound", ""},
		{"example.com/a.Err=notfound,example.com/a.Err=notfound", "example.com/a.Err=notfound", ""},
		{"example.com/a.Err=notfound,example.com/a.Err=duplicate", "", "example.com/a.Err: expected one kind, not notfound and duplicate"},
		{"example.com/a.Err", "", "expected NAME=KIND"},
		{"=notfound", "", `"": expected the path of a package and a name in it`},
		{"example.com/a=notfound", "", `"example.com/a": expected the path of a package and a name in it`},
		{"example.com/.Err=notfound", "", "expected the path of a package and a name in it"},
		{"example.com/a.=notfound", "", "expected the path of a package and a name in it"},
		{"example.com/a b.Err=notfound", "", "expected the path of a package and a name in it"},
		{"example.com/a.Err=lost", "", `unknown kind "lost"`},
	} {
		old := ErrorKinds{"c.Err": "notfound"}
		err := old.Set(c.text)
		switch {
		case c.err == "" && (err != nil || old.String() != c.printed):
			t.Errorf("%q: %v, %q", c.text, err, old.String())
		case c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err) || old.String() != "c.Err=notfound"):
			t.Errorf("%q: error %v, want %q; %s is set", c.text, err, c.err, old.String())
		}
	}
}

func TestCounts(t *testing.T) {
	for text, want := range map[string]count{"1": 1, "1048576": 1 << 20, "0": 7, "-1": 7, "1.5": 7, "": 7, "many": 7} {
		n := count(7)
		if err := n.Set(text); (err == nil) != (want != 7) || n != want {
			t.Errorf("%q: %v, %d", text, err, n)
		}
	}
}

// TestReports: what is disabled is never wanted, what only the strict profile asks for in that profile or where it is enabled.
func TestReports(t *testing.T) {
	for _, c := range []struct {
		profile         Profile
		enable, disable string
		strict, want    bool
	}{
		{Default, "", "", false, true},
		{Default, "", "", true, false},
		{RFC9110, "", "", true, false},
		{Strict, "", "", true, true},
		{Default, "errorleak", "", true, true},
		{Default, "other", "", true, false},
		{Default, "", "errorleak", false, false},
		{Strict, "", "errorleak", true, false},
		{Default, "errorleak", "errorleak", false, false},
		{Strict, "", "other", true, true},
	} {
		s := New()
		s.Profile, s.Enable, s.Disable = c.profile, []string{c.enable}, []string{c.disable}
		if got := s.Reports("errorleak", c.strict); got != c.want {
			t.Errorf("%+v: %t", c, got)
		}
	}
}

// TestFlags: every setting says in the help what it is for.
func TestFlags(t *testing.T) {
	n := 0
	Analyzer.Flags.VisitAll(func(f *flag.Flag) {
		n++
		if f.Usage == "" {
			t.Errorf("-%s has no description", f.Name)
		}
	})
	if n == 0 {
		t.Error("there are no flags")
	}
}
