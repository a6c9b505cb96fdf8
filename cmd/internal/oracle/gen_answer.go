package main

import (
	"fmt"
	"strings"
)

// status makes an expression for a status.
func (g *gen) status(sc *scope) string {
	if len(sc.statuses) > 0 && g.chance(35) {
		g.mark("status-variable")
		return pick(g, sc.statuses...)
	}
	return g.code()
}

// code makes a constant status.
func (g *gen) code() string {
	return pick(g, "http.StatusOK", "http.StatusCreated", "http.StatusAccepted", "http.StatusNoContent", "http.StatusBadRequest",
		"http.StatusUnauthorized", "http.StatusForbidden", "http.StatusNotFound", "http.StatusMethodNotAllowed", "http.StatusConflict",
		"http.StatusNotModified", "http.StatusPreconditionFailed", "http.StatusInternalServerError", "http.StatusServiceUnavailable", "http.StatusSeeOther", "404", "418", "201", "500")
}

// bodyLiteral makes text that a response may consist of.
func (g *gen) bodyLiteral() string {
	if g.chance(6) {
		g.mark("body-empty")
		return `""`
	}
	return pick(g, `"ok"`, `"done\n"`, `"<p>x</p>"`, `"{}"`)
}

// jsonValue makes a value for an encoder, now and then one that cannot be encoded.
func (g *gen) jsonValue() string {
	if g.chance(6) {
		g.mark("encode-fails")
		return `map[string]any{"f": func() {}}`
	}
	return pick(g, `map[string]string{"a": "b"}`, `[]int{1, 2}`, `struct{ A int }{1}`, `"x"`, `nil`)
}

// write makes one statement that writes bytes.
func (g *gen) write(sc *scope) string {
	w := sc.w
	switch g.rng.IntN(12) {
	case 0, 1:
		g.mark("write")
		return fmt.Sprintf("%s.Write([]byte(%s))", w, g.bodyLiteral())
	case 2, 3:
		text := g.bodyLiteral()
		if text == `""` {
			g.mark("fprint-empty")
		}
		g.mark("fprint")
		return fmt.Sprintf("fmt.Fprint(%s, %s)", w, text)
	case 4:
		g.mark("fprintf")
		return fmt.Sprintf(`fmt.Fprintf(%s, "%%d\n", %d)`, w, g.rng.IntN(9))
	case 5:
		g.mark("writestring")
		return fmt.Sprintf("io.WriteString(%s, %s)", w, g.bodyLiteral())
	case 6, 7:
		g.mark("json")
		return fmt.Sprintf("json.NewEncoder(%s).Encode(%s)", w, g.jsonValue())
	case 8:
		g.mark("copy")
		return fmt.Sprintf(`io.Copy(%s, strings.NewReader("copied"))`, w)
	case 9:
		g.mark("template")
		return fmt.Sprintf(`template.Must(template.New("t").Parse("hi {{.}}")).Execute(%s, "x")`, w)
	case 10:
		if g.chance(10) {
			g.mark("xml-fails")
			return fmt.Sprintf("xml.NewEncoder(%s).Encode(struct{ A int }{1})", w) // it has no name
		}
		g.mark("xml")
		return fmt.Sprintf("xml.NewEncoder(%s).Encode(\"x\")", w)
	default:
		g.mark("bufio")
		b := g.name("b")
		return fmt.Sprintf("%s := bufio.NewWriter(%s)\nfmt.Fprintln(%s, \"buffered\")\n%s.Flush()", b, w, b, b)
	}
}

// failing makes a write whose error is answered.
func (g *gen) failing(sc *scope) string {
	g.mark("encode-error")
	err := g.name("err")
	call := pick(g, fmt.Sprintf("%s := json.NewEncoder(%s).Encode(%s)", err, sc.w, g.jsonValue()), fmt.Sprintf("_, %s := %s.Write([]byte(%s))", err, sc.w, g.bodyLiteral()))
	then := pick(g, fmt.Sprintf("log.Print(%s)", err), fmt.Sprintf("http.Error(%s, %s.Error(), %s)", sc.w, err, g.code()))
	return fmt.Sprintf("if %s; %s != nil {\n%s\n%s\n}", call, err, then, g.leave(sc))
}

// answers makes statements that answer: a status, or a body, or both.
func (g *gen) answers(sc *scope) string {
	w := sc.w
	if len(sc.answer) > 0 && g.chance(40) {
		g.mark("answer-closure")
		return fmt.Sprintf(pick(g, sc.answer...), g.status(sc))
	}
	switch g.rng.IntN(20) {
	case 0, 1, 2, 3:
		g.mark("http.Error")
		return fmt.Sprintf("http.Error(%s, %q, %s)", w, "no", g.status(sc))
	case 4, 5, 6:
		g.mark("writeheader")
		return fmt.Sprintf("%s.WriteHeader(%s)", w, g.status(sc))
	case 7, 8, 9:
		g.mark("writeheader-body")
		return fmt.Sprintf("%s.WriteHeader(%s)\n%s", w, g.status(sc), g.write(sc))
	case 10, 11:
		return g.write(sc)
	case 12:
		if sc.r != "" {
			g.mark("redirect")
			return fmt.Sprintf("http.Redirect(%s, %s, \"/to\", %s)", w, sc.r, pick(g, "http.StatusFound", "http.StatusSeeOther", "http.StatusMovedPermanently", "307"))
		}
		fallthrough
	case 13:
		if sc.r != "" {
			g.mark("notfound")
			return fmt.Sprintf("http.NotFound(%s, %s)", w, sc.r)
		}
		return g.write(sc)
	case 14:
		return g.failing(sc)
	case 15:
		g.mark("created")
		return fmt.Sprintf("%s.Header().Set(\"Location\", \"/x\")\n%s.WriteHeader(http.StatusCreated)", w, w)
	case 16:
		g.mark("marshal")
		data, err := g.name("data"), g.name("err")
		return fmt.Sprintf("%s, %s := json.Marshal(%s)\nif %s != nil {\nhttp.Error(%s, \"no\", 500)\n%s\n}\n%s.Header().Set(\"Content-Type\", \"application/json\")\n%s.Write(%s)",
			data, err, g.jsonValue(), err, w, g.leave(sc), w, w, data)
	}
	if h := g.find(sc, answerer); h != "" {
		return fmt.Sprintf(h, g.status(sc))
	}
	return fmt.Sprintf("%s.WriteHeader(%s)", w, g.status(sc))
}

// leave makes the return after an answer; now and then it is forgotten.
func (g *gen) leave(sc *scope) string {
	if g.chance(8) || len(sc.stop) == 0 {
		g.mark("forgotten-return")
		return "// goes on"
	}
	return pick(g, sc.stop...)
}

// setsHeader makes statements that set or remove a header.
func (g *gen) setsHeader(sc *scope) string {
	w := sc.w
	key := pick(g, "Location", "Allow", "Retry-After", "Etag", "X-Trace", "Www-Authenticate", "Cache-Control", "Vary")
	switch g.rng.IntN(14) {
	case 0, 1, 2:
		g.mark("header-type")
		return fmt.Sprintf("%s.Header().Set(\"Content-Type\", %q)", w, pick(g, "application/json", "text/html", "application/problem+json"))
	case 3, 4, 5:
		g.mark("header-set")
		return fmt.Sprintf("%s.Header().Set(%q, \"v\")", w, key)
	case 6:
		g.mark("header-add")
		return fmt.Sprintf("%s.Header().Add(%q, \"v\")", w, strings.ToLower(key))
	case 7:
		g.mark("header-index")
		return fmt.Sprintf("%s.Header()[%q] = []string{\"v\"}", w, key)
	case 8, 9:
		g.mark("header-view")
		h := g.name("h")
		return fmt.Sprintf("%s := %s.Header()\n%s.Set(%q, \"v\")\n%s.Set(\"X-Seen\", \"1\")", h, w, h, key, h)
	case 10:
		g.mark("header-del")
		return fmt.Sprintf("%s.Header().Del(%q)", w, key)
	case 11:
		g.mark("header-cookie")
		return fmt.Sprintf("http.SetCookie(%s, &http.Cookie{Name: \"c\", Value: \"v\"})", w)
	case 12:
		g.mark("header-method-value")
		set := g.name("set")
		return fmt.Sprintf("%s := %s.Header().Set\n%s(%q, \"v\")", set, w, set, key)
	default:
		if g.chance(30) {
			g.mark("header-range")
			k, v := g.name("k"), g.name("v")
			return fmt.Sprintf("for %s, %s := range map[string]string{%q: \"v\"} {\n%s.Header().Set(%s, %s)\n}", k, v, key, w, k, v)
		}
		g.mark("header-const")
		k := g.name("key")
		return fmt.Sprintf("const %s = %q\n%s.Header().Set(%s, \"v\")", k, key, w, k)
	}
}
