package model

import (
	"strings"
	"testing"
)

// TestRowsAreInNormalForm: what a row says is what is understood of it.
func TestRowsAreInNormalForm(t *testing.T) {
	for _, table := range tables() {
		for _, r := range table {
			os, err := Parse(r.Does)
			if err != nil {
				t.Errorf("%s: %v", r.Func, err)
				continue
			}
			want := strings.ReplaceAll(r.Does, ": nothing", ":") // after conditions the word is for people
			if want == "" {
				want = "nothing"
			}
			if got := Format(os); got != want {
				t.Errorf("%s:\n\twritten    %s\n\tunderstood %s", r.Func, want, got)
			}
		}
	}
}

// TestSinkErrors: likewise what a framework does with errors.
func TestSinkErrors(t *testing.T) {
	for _, s := range sinks() {
		if os, err := Parse(s.Errors); err != nil || s.Errors != "" && Format(os) != s.Errors {
			t.Errorf("%s: %v\n\twritten    %s\n\tunderstood %s", s.Type, err, s.Errors, Format(os))
		}
	}
}

// TestNoFunctionTwice: a second row, route or limiter of a function would silently win over the first.
func TestNoFunctionTwice(t *testing.T) {
	once := func(kind string) func(name string) {
		seen := map[string]bool{}
		return func(name string) {
			if seen[name] {
				t.Errorf("%s: %s is listed twice", kind, name)
			}
			seen[name] = true
		}
	}
	row, route, limiter := once("rows"), once("routes"), once("limiters")
	for _, table := range tables() {
		for _, r := range table {
			row(r.Func)
		}
	}
	for _, r := range routes() {
		route(r.Func)
	}
	for _, l := range limiters {
		limiter(l.Func)
	}
}

// TestLookup: the index is what the tables say.
func TestLookup(t *testing.T) {
	if os, ok := Lookup("net/http.Error"); !ok || len(os) != 1 || len(os[0].Effects) != 7 {
		t.Errorf("net/http.Error: %v, %v; want one outcome of seven effects", os, ok)
	}
	if os, ok := Lookup("(*encoding/json.Encoder).Encode"); !ok || len(os) != 2 {
		t.Errorf("Encode: %v, %v; want two outcomes", os, ok)
	}
	if os, ok := Lookup("(*net/http.Request).Context"); !ok || Format(os) != "nothing" {
		t.Errorf("Context: %v, %v; want a neutral row", os, ok)
	}
	if os, ok := Lookup("net/http.Nobody"); ok {
		t.Errorf("Nobody: %v; want no row", os)
	}
	if r := LookupRoute("(github.com/go-chi/chi/v5.Router).MethodNotAllowed"); r == nil || r.Own != 405 || r.SetsAllow {
		t.Errorf("chi's MethodNotAllowed: %+v", r)
	}
	for _, name := range []string{"net/http.MaxBytesHandler", "github.com/go-chi/chi/v5/middleware.RequestSize"} {
		if !Limits(name) {
			t.Errorf("%s limits bodies", name)
		}
	}
	for _, name := range allNames() {
		if strings.Contains(name, "CHI") {
			t.Errorf("%s: no import path was put in", name)
		}
	}
}

// TestNotation reads and prints what rows are made of.
func TestNotation(t *testing.T) {
	for _, text := range []string{
		"nothing",
		"exit",
		"-> nil | -> error(encode)",
		"-> _, ok(basicauth)",
		"-> $0",
		"-> input, parsed($0)",
		"$0.tell($1) $0.body",
		`-> true, "a, b|c", -1`,
		`$0.set(Content-Type,"text/plain; charset=utf-8") $0.status($2) $0.body`,
		"if $1==true, $2!=nil: $0.read -> _, error?(body) | if $1==false:",
		"$0.method(GET,HEAD) | $0.method(!GET)",
		"$0.status(?) because(!error,body)",
		"$0.set(*) $1.limit($2) $1.read(10485760)",
		`if $1=="a: b | c": $0.flush`,
		`if $1.(as)=="*example.com/e.Error", $1.Code!=0: $0.status($1.Code)`,
		`$0.put(Code,$1) -> with($0,Code,$1)`,
		`-> $0.Code | -> built(*example.com/e.Error,Code,404,Header,nil) | -> wraps(T,Inner.Code,$0)`,
	} {
		os, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		} else if got := Format(os); got != text {
			t.Errorf("%s is printed as %s", text, got)
		}
	}
}

// TestNotationErrors: what is not understood is named.
func TestNotationErrors(t *testing.T) {
	for text, want := range map[string]string{
		"$0.sett(Allow)":   "sett",
		"$x.body":          "$x",
		"$0":               "$N.verb",
		"body":             "needs an operand",
		"$0.exit":          "exit takes none",
		"-> error?(body":   "')'",
		"-> maybe":         "maybe",
		"-> $0.":           "behind the dot",
		"if $0==1 $0.body": "':'",
		"if $0>1: $0.body": "$0>1",
	} {
		if os, err := Parse(text); err == nil {
			t.Errorf("%s is understood as %s", text, Format(os))
		} else if !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v; want something about %s", text, err, want)
		}
	}
}
