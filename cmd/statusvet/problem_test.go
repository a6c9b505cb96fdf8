package main

import (
	"slices"
	"testing"
)

// What go vet 1.26 leaves on stderr: its own lines, then what the tools said of each package.
const stderr = `go: downloading example.com/lib v1.0.0
go: warning: "./empty/..." matched no packages
example.com/quiet: /tools/statusvet: exit status 1
# example.com/b
b/b.go:6:13: undefined: x
b/b.go:7:13: undefined: y
# example.com/h
# [example.com/h]
./h_test.go:6:9: expected ')', found '{' (and 1 more errors)
# example.com/v [example.com/v.test]
vet: ./v.go:1:1: first
# example.com/c
In file included from c.go:4:
c.go:4:3: warning: #warning look out [-Wcpp]
# example.com/d
d.go:4:3: warning: #warning look out [-Wcpp]
d.go:9:3: error: no
# example.com/e
z.go:4:11: fatal error: x.h: No such file or directory
a.go:4:11: fatal error: x.h: No such file or directory
# import config
packagefile errors=x.a
`

func TestFailures(t *testing.T) {
	out := &output{stderr: []byte(stderr)}
	d := newDiagnosis([]loaded{{ImportPath: "example.com/b"}, {ImportPath: "example.com/h"}})
	broken := d.addFailures(out)
	if want := []string{"example.com/b", "example.com/h", "example.com/v", "example.com/d", "example.com/e"}; !slices.Equal(broken, want) {
		t.Errorf("broken: got %v, want %v", broken, want)
	}
	r := d.report(&report{})
	want := []problem{
		{pkg: "example.com/b", text: "b/b.go:6:13: undefined: x"},
		{pkg: "example.com/d", text: "d.go:9:3: error: no"},
		{pkg: "example.com/e", text: "a.go:4:11: fatal error: x.h: No such file or directory"},
		{pkg: "example.com/h", text: "h_test.go:6:9: expected ')', found '{'"},
		{pkg: "example.com/v", text: "v.go:1:1: first"},
	}
	if !slices.Equal(r.problems, want) {
		t.Errorf("problems: got %v, want %v", r.problems, want)
	}
	if got := out.unmatched(); len(got) != 1 || got[0].String() != "statusvet: ./empty/... matched no packages" {
		t.Errorf("unmatched: got %v", got)
	}
	if got, want := out.why(), "example.com/quiet: /tools/statusvet: exit status 1"; got != want {
		t.Errorf("why: got %q, want %q", got, want)
	}
}

// A tool that fails without a word, on a package that is looked at for others' sake.
func TestSilentFailure(t *testing.T) {
	d := newDiagnosis(nil)
	d.addFailures(&output{stderr: []byte("example.com/quiet: /my tools/statusvet: exit status 1\n")})
	if got := d.problems["example.com/quiet"]; got == nil || got.text != "the analysis failed: exit status 1" {
		t.Errorf("got %v", got)
	}
}

// Variants for tests are named as their package, and what fails only there takes nobody along.
func TestDependents(t *testing.T) {
	d := newDiagnosis([]loaded{
		{ImportPath: "m/a"},
		{ImportPath: "m/a.test"},
		{ImportPath: "m/a [m/a.test]", ForTest: "m/a"},
		{ImportPath: "m/a_test [m/a.test]", ForTest: "m/a", Deps: []string{"m/a [m/a.test]", "m/c"}},
		{ImportPath: "m/b", Deps: []string{"fmt", "m/a"}},
		{ImportPath: "m/c", Deps: []string{"fmt"}},
	})
	d.add("m/a", "a_test.go:1:1: no", true)
	d.add("m/c", "c.go:1:1: no", false)
	r := d.report(&report{})
	if len(r.problems) != 2 || r.problems[0].dependents != 0 || r.problems[1].dependents != 0 {
		t.Errorf("got %v", r.problems)
	}
	d.tests["m/a"] = false
	r = d.report(&report{})
	equal(t, r.problems[0].String(), "m/a: a_test.go:1:1: no (1 package that needs it was not checked in full)")
}

func TestOneLine(t *testing.T) {
	for in, want := range map[string]string{
		"go: a\nb": "a",
		"missing; to add it:\n\tgo get x\nmore\n":     "missing; to add it: go get x",
		"\n  a:\r\n\n b\n":                            "a: b",
		"go: inconsistent vendoring in /x:\n\tm@v: y": "inconsistent vendoring in /x: m@v: y",
		"": "",
	} {
		if got := oneLine(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
