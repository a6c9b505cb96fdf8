package main

import (
	"fmt"
	"strings"
)

var methodKnob = []Request{{Method: "GET"}, {Method: "POST"}, {Method: "PUT"}, {Method: "DELETE"}, {Method: "HEAD"}, {Method: "PROPFIND"}}

// header is a knob that sends a request header with each of the values, and once without it.
func (g *gen) header(key string, values ...string) {
	settings := []Request{{}}
	for _, v := range values {
		settings = append(settings, Request{Header: map[string]string{key: v}})
	}
	g.knob("header "+key, settings...)
}

// query is a knob that sends query parameters.
func (g *gen) query(texts ...string) {
	settings := []Request{{}}
	for _, t := range texts {
		settings = append(settings, Request{Query: t})
	}
	g.knob("query "+texts[0], settings...)
}

// The bodies that programs are sent: none, JSON, something else, and more than the limits that they set.
var (
	goodBody  = `{"name":"a","n":1}`
	badBody   = `{"name":`
	largeBody = `{"name":"` + strings.Repeat("a", 200) + `"}`
)

func (g *gen) body() {
	g.knob("body", Request{}, Request{Method: "POST", Body: goodBody}, Request{Method: "POST", Body: badBody}, Request{Method: "POST", Body: largeBody})
}

// cond makes a condition that some request makes true and another one false.
func (g *gen) cond(sc *scope) string {
	switch n := g.rng.IntN(20); {
	case n == 0:
		g.mark("cond-and")
		return g.simple(sc) + " && " + g.simple(sc)
	case n == 1:
		g.mark("cond-or")
		return g.simple(sc) + " || " + g.simple(sc)
	case n == 2:
		g.mark("cond-not")
		return "!(" + g.simple(sc) + ")"
	}
	return g.simple(sc)
}

func (g *gen) simple(sc *scope) string {
	if len(sc.bools) > 0 && g.chance(25) {
		g.mark("cond-variable")
		return pick(g, "", "!") + pick(g, sc.bools...)
	}
	if len(sc.errs) > 0 && g.chance(25) {
		g.mark("cond-error")
		return pick(g, sc.errs...) + pick(g, " != nil", " == nil")
	}
	r := sc.r
	if r == "" {
		if len(sc.statuses) > 0 {
			g.mark("cond-status")
			return fmt.Sprintf("%s %s %s", pick(g, sc.statuses...), pick(g, "==", "!=", ">=", "<"), pick(g, "http.StatusNoContent", "http.StatusBadRequest", "http.StatusCreated"))
		}
		return "true"
	}
	switch g.rng.IntN(11) {
	case 0, 1:
		g.knob("method", methodKnob...)
		g.mark("cond-method")
		return fmt.Sprintf("%s.Method %s %s", r, pick(g, "==", "!="), pick(g, "http.MethodGet", "http.MethodPost", `"PUT"`, "http.MethodHead"))
	case 2, 3:
		key := pick(g, "X-A", "X-B", "X-C", "If-Match", "Origin")
		g.header(key, "on", "off")
		g.mark("cond-header")
		return fmt.Sprintf(pick(g, `%s.Header.Get(%q) != ""`, `%s.Header.Get(%q) == ""`, `%s.Header.Get(%q) == "on"`, `%s.Header.Get(%q) != "on"`, `len(%s.Header[%q]) == 0`, `%s.Header.Values(%q) != nil`), r, key)
	case 4:
		g.header("Authorization", "Bearer t", "Basic dTpw")
		g.mark("cond-bearer")
		return fmt.Sprintf(`strings.HasPrefix(%s.Header.Get("Authorization"), "Bearer ")`, r)
	case 5:
		g.header("Accept", "application/json", "text/html")
		g.mark("cond-contains")
		return fmt.Sprintf(`strings.Contains(%s.Header.Get("Accept"), "json")`, r)
	case 6:
		g.body()
		g.mark("cond-length")
		return fmt.Sprintf("%s.ContentLength %s", r, pick(g, "> 64", "== 0", "<= 0"))
	case 7, 8:
		key := pick(g, "a", "b", "c")
		g.query(key+"=1", key+"=2")
		g.mark("cond-query")
		return fmt.Sprintf(pick(g, `%s.URL.Query().Get(%q) == "1"`, `%s.URL.Query().Has(%q)`, `%s.URL.Query().Get(%q) != ""`), r, key)
	case 9:
		if h := g.find(sc, predicate); h != "" {
			return fmt.Sprintf(h, r)
		}
		fallthrough
	default:
		g.query("d=1")
		g.mark("cond-query")
		return fmt.Sprintf(`%s.FormValue("d") == "1"`, r)
	}
}
