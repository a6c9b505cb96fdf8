package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/cmd/statusvet/internal/source"
	"github.com/statusvet/statusvet/passes/rule"
)

// TestExcerpt: what stands before the caret takes as much room as what stands before the column.
func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		line       string
		column     int
		text, want string
	}{
		{"\t\tw.Write(b)", 3, "w.Write(b)", ""},
		{"\tx := f(\"é\"); g()", 16, "x := f(\"é\"); g()", strings.Repeat(" ", 13)},
		{"f(\"日本\"); g()", 14, "f(\"日本\"); g()", strings.Repeat(" ", 11)},
		{"f(\"e\u0301\"); g()", 11, "f(\"e\u0301\"); g()", strings.Repeat(" ", 8)},
		{"\ta\t=\tg()", 6, "a\t=\tg()", " \t \t"},
		{"f(\"\x1b[31m\"); g()", 13, "f(\"\uFFFD[31m\"); g()", strings.Repeat(" ", 12)},
		{"f(\"\xff\"); g()", 9, "f(\"\uFFFD\"); g()", strings.Repeat(" ", 8)},
		{"  g()  ", 99, "g()", strings.Repeat(" ", 5)},
		{"", 1, "", ""},
		{"  g()", 0, "g()", ""},
	} {
		text, blank := excerpt(c.line, c.column)
		if text != c.text || blank != c.want {
			t.Errorf("%q, column %d: %q with %q before the caret, want %q with %q", c.line, c.column, text, blank, c.text, c.want)
		}
	}
}

func TestText(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.go", []byte("package p\n\tf(\"é\"); g()\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	f := finding{Rule: "lateheader", Severity: rule.Error, Message: "late", span: span{"a.go", 2, 11, 2, 14},
		Related: []related{{span{"b.go", 1, 2, 1, 3}, "here"}}, Fixes: []fix{{}}}
	g := finding{Rule: "missinglocation", Severity: rule.Warning, Message: "none", span: span{"a.go", 2, 0, 2, 0}}
	h := finding{Rule: "missinglocation", Severity: rule.Warning, Message: "gone", span: span{"x.templ", 2, 1, 2, 1}}
	r := &report{findings: []finding{f, g, h}, accepted: 4}
	for want, l := range map[string]look{
		"a.go:2:11: late (lateheader)\n\tb.go:1:2: here\na.go:2: none (missinglocation)\nx.templ:2:1: gone (missinglocation)\n":                                                {},
		"a.go:2:11: late (lateheader)\n\tf(\"é\"); g()\n\t        ^\n\tb.go:1:2: here\na.go:2: none (missinglocation)\n\tf(\"é\"); g()\nx.templ:2:1: gone (missinglocation)\n": {full: true},
	} {
		var out bytes.Buffer
		if err := writeText(&out, r, &source.Files{}, l); err != nil {
			t.Fatal(err)
		}
		equal(t, out.String(), want)
	}
	var out bytes.Buffer
	if err := writeText(&out, &report{findings: r.findings[:1]}, &source.Files{}, look{full: true, color: true}); err != nil {
		t.Fatal(err)
	}
	equal(t, out.String(), "\x1b[1ma.go:2:11:\x1b[0m late \x1b[31m(lateheader)\x1b[0m\n\tf(\"é\"); g()\n\t        \x1b[1;32m^\x1b[0m\n\t\x1b[1mb.go:1:2:\x1b[0m here\n")

	out.Reset()
	writeCounts(&out, r)
	writeCounts(&out, &report{})
	equal(t, out.String(), "3 findings: 1 error, 2 warnings; -fix mends 1; 4 more in the baseline\nno findings\n")
}

// TestLook: what is no terminal gets plain text unless a flag says otherwise.
func TestLook(t *testing.T) {
	opts := &options{color: "auto"}
	if got := opts.look(&bytes.Buffer{}); got != (look{}) {
		t.Errorf("a buffer: %v", got)
	}
	opts = &options{color: "always", source: choice{true, true}}
	t.Setenv("NO_COLOR", "1")
	if got := opts.look(&bytes.Buffer{}); got != (look{full: true, color: true}) {
		t.Errorf("with flags: %v", got)
	}
}
