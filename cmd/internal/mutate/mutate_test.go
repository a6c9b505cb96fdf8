package main

import (
	"bytes"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestMutated: what lies in one another is put around in that order, and lines stay what they were.
func TestMutated(t *testing.T) {
	const src = "package p\n\nfunc f(a, b bool) bool {\n\treturn a && b\n}\n"
	at := func(s string) (int, int) {
		i := bytes.Index([]byte(src), []byte(s))
		return i, i + len(s)
	}
	m := func(number int, stretch, before, after string) *mutant {
		start, end := at(stretch)
		return &mutant{number: number, parts: []part{{start, end, before, after}}}
	}
	got := string(mutated([]byte(src), packageClause([]byte(src)), "m", []*mutant{
		m(1, "return a && b", "if on(#) { return false }; ", ""),
		m(2, "a && b", "((", ") != on(#))"),
		m(3, "a && b", "<#", "#>"),
		m(4, "b bool", "", "!"),
	}))
	// The fourth is the parameter.
	const want = "package p; import \"m/passes/internal/mutant\"\n\nfunc f(a, b bool!) bool {\n\tif on(1) { return false }; return ((<3a && b3>) != on(2))\n}\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestMutants: there are mutants of every package but the tables, and a seed chooses always the same.
func TestMutants(t *testing.T) {
	root, err := filepath.Abs("../../..")
	if err != nil {
		t.Fatal(err)
	}
	src, err := load(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(src.mutants) < 5000 {
		t.Fatalf("only %d mutants", len(src.mutants))
	}
	places := map[string]bool{}
	for i, m := range src.mutants {
		if m.number != i+1 {
			t.Fatalf("%v has the number %d", m, m.number)
		}
		places[filepath.Dir(m.file)] = true
		if regexp.MustCompile(`depth ?[+>]`).MatchString(m.what) && !strings.Contains(m.what, "is negated") && !strings.Contains(m.what, "is left out") && !strings.Contains(m.what, "result") {
			t.Errorf("%v is a bound of recursion", m)
		}
	}
	if len(places) < 23 {
		t.Errorf("only %d packages have mutants", len(places))
	}
	every := func(*mutant) bool { return true }
	a, b := choose(src.mutants, every, 100, 7), choose(src.mutants, every, 100, 7)
	if len(a) != 100 || !slices.Equal(a, b) {
		t.Errorf("the seed chooses %v, then %v", a, b)
	}
	fits := choose(src.mutants, func(m *mutant) bool { return strings.HasSuffix(m.file, "rule/fits.go") }, 0, 1)
	if len(fits) == 0 {
		t.Error("none is chosen by its place")
	}
	for _, m := range fits {
		if m.file != "passes/rule/fits.go" {
			t.Errorf("%v is not wanted", m)
		}
	}
	for _, kind := range operators {
		if !slices.ContainsFunc(src.mutants, func(m *mutant) bool { return m.operator == kind }) {
			t.Errorf("there is no mutant of kind %s", kind)
		}
	}
}

// TestDifference: what only one of two outcomes has is found.
func TestDifference(t *testing.T) {
	for _, c := range []struct {
		was, now []string
		want     string
	}{
		{nil, nil, ""},
		{[]string{"a", "b"}, []string{"a", "b"}, ""},
		{[]string{"a"}, []string{"a", "b"}, "b"},
		{[]string{"a", "c"}, []string{"a", "b", "c"}, "b"},
		{[]string{"a", "b"}, []string{"b"}, "not any more: a"},
		{[]string{"a"}, nil, "not any more: a"},
	} {
		if got := difference(c.was, c.now); got != c.want {
			t.Errorf("%v and %v: got %q, want %q", c.was, c.now, got, c.want)
		}
	}
}

// TestReport: survivors are named, and the exit code says that there are some.
func TestReport(t *testing.T) {
	list := []*mutant{
		{file: "passes/a/a.go", line: 3, column: 4, operator: bound, what: "x becomes y", killed: "a want", reached: true},
		{file: "passes/a/a.go", line: 5, column: 6, operator: statement, what: "y is left out"},
	}
	var out bytes.Buffer
	if code := report(&out, list); code != 1 {
		t.Errorf("exit code %d", code)
	}
	const want = "survived: passes/a/a.go:5:6: y is left out (no fixture reaches it)\npasses/a: 1 of 2 killed\nbound: 1 of 1 killed\nstatement: 0 of 1 killed\n1 of 2 mutants killed, 50.0 %\n"
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	if code := report(&out, list[:1]); code != 0 {
		t.Errorf("exit code %d", code)
	}
}
