package main

import (
	"fmt"
	"strings"
)

// A helperKind is what a helper is given and what it returns.
type helperKind int

const (
	predicate helperKind = iota // func(r) bool
	answerer                    // func(w, status): answers
	guard                       // func(w, r) bool: false if it has answered
	refusal                     // func(w, r) bool: true if it has answered
	verifier                    // func(w, r) error: not nil if it has answered
	loader                      // func(r) error: of several kinds
	delegate                    // func(w, r): a part of the handler
	setter                      // func(w): sets headers
	statusOf                    // func(r) int
)

// A helper is a function that a program has declared.
type helper struct {
	kind helperKind
	u    *unit
	call string // see declareHelper
}

// find returns a call of a helper of that kind, declared before or now, in which w and r are
// filled in; "" if the program has enough helpers. A predicate's r and an answerer's status are left as %s.
func (g *gen) find(sc *scope, kind helperKind) string {
	var fits []helper
	for _, h := range g.made {
		if h.kind == kind && (h.u == sc.u || h.u.lib != "") {
			fits = append(fits, h)
		}
	}
	if g.helpers > 0 && (len(fits) == 0 || g.chance(40)) {
		g.helpers--
		u := sc.u
		if g.chance(50) {
			u = g.lib
			g.mark("library")
		}
		h := g.declareHelper(u, kind)
		g.made = append(g.made, h)
		fits = []helper{h}
	}
	if len(fits) == 0 {
		return ""
	}
	h := pick(g, fits...)
	qualifier := ""
	if h.u != sc.u {
		qualifier = h.u.lib
	}
	return strings.NewReplacer("@", qualifier, "<w>", sc.w, "<r>", sc.r).Replace(h.call)
}

// declareHelper declares a function of that kind in u. In its call, "@" stands for the qualifier, <w> and
// <r> for the exchange.
func (g *gen) declareHelper(u *unit, kind helperKind) helper {
	sc := scope{u: u, w: "w", r: "r", depth: 1, helper: true}
	n := 1 + g.rng.IntN(3)
	h := helper{kind: kind, u: u}
	const exchange = "w http.ResponseWriter, r *http.Request"
	switch kind {
	case predicate:
		g.mark("helper-predicate")
		name := g.global(u, "is")
		u.declare("func %s(r *http.Request) bool { return %s }", name, g.cond(&sc))
		h.call = "@" + name + "(%s)"
	case answerer:
		return g.declareAnswerer(u)
	case guard, refusal:
		g.mark("helper-bool")
		name := g.global(u, "check")
		stop, on := "return false", "return true"
		if kind == refusal {
			stop, on = on, stop
		}
		sc.stop, sc.on = []string{stop}, on
		u.declare("func %s("+exchange+") bool {\n%s%s\n}", name, g.refusals(&sc, n), on)
		h.call = "@" + name + "(<w>, <r>)"
	case verifier:
		g.mark("helper-error")
		name, bad := g.global(u, "verify"), g.sentinel(u)
		sc.stop, sc.on = []string{"return " + bad, "return errors.New(\"refused\")"}, "return nil"
		if g.chance(35) {
			g.mark("named-result")
			sc.stop = append(sc.stop, "err = "+bad+"\nreturn")
			u.declare("func %s("+exchange+") (err error) {\n%sreturn nil\n}", name, g.refusals(&sc, n))
		} else {
			u.declare("func %s("+exchange+") error {\n%sreturn nil\n}", name, g.refusals(&sc, n))
		}
		h.call = "@" + name + "(<w>, <r>)"
	case loader:
		g.mark("helper-loader")
		name := g.global(u, "load")
		e1, e2 := g.sentinel(u), g.sentinel(u)
		one := e1
		if g.chance(50) {
			g.mark("wrapped-error")
			one = fmt.Sprintf("fmt.Errorf(\"load: %%w\", %s)", e1)
		}
		u.declare("func %s(r *http.Request) error {\nif %s {\nreturn %s\n}\nif %s {\nreturn %s\n}\nreturn nil\n}", name, g.cond(&sc), one, g.cond(&sc), e2)
		h.call = "@" + name + "(<r>)\x00@" + e1 + "\x00@" + e2
	case delegate:
		g.mark("helper-delegate")
		name := g.global(u, "serve")
		sc.stop, sc.on = []string{"return"}, "return"
		u.declare("func %s("+exchange+") {\n%s%s\n}", name, g.block(sc, n), g.answers(&sc))
		h.call = "@" + name + "(<w>, <r>)"
	case setter:
		g.mark("helper-setter")
		name := g.global(u, "headers")
		u.declare("func %s(w http.ResponseWriter) {\n%s\n%s\n}", name, g.setsHeader(&sc), g.setsHeader(&sc))
		h.call = "@" + name + "(<w>)"
	case statusOf:
		g.mark("helper-status")
		name := g.global(u, "status")
		u.declare("func %s(r *http.Request) int {\nif %s {\nreturn %s\n}\nreturn %s\n}", name, g.cond(&sc), g.code(), g.code())
		h.call = "@" + name + "(<r>)"
	}
	return h
}

// refusals makes n conditions of which each is answered.
func (g *gen) refusals(sc *scope, n int) string {
	var b strings.Builder
	for range n {
		if g.fuel <= 0 && b.Len() > 0 {
			break
		}
		g.fuel--
		if g.chance(25) {
			text, ends := g.statement(sc)
			b.WriteString(text + "\n")
			if ends {
				break
			}
			continue
		}
		fmt.Fprintf(&b, "if %s {\n%s\n%s\n}\n", g.cond(sc), g.answers(sc), g.leave(sc))
	}
	return b.String()
}

// sentinel declares an error.
func (g *gen) sentinel(u *unit) string {
	name := g.global(u, "err")
	u.declare("var %s = errors.New(%q)", name, strings.ToLower(name))
	return name
}

// declareAnswerer declares a function that answers with the status that it is given.
func (g *gen) declareAnswerer(u *unit) helper {
	name := g.global(u, "reply")
	sc := scope{u: u, w: "w", depth: 1, statuses: []string{"status"}, stop: []string{"return"}, on: "return"}
	h := helper{kind: answerer, u: u, call: "@" + name + "(<w>, %s)"}
	switch g.rng.IntN(8) {
	case 0:
		g.mark("reply-generic")
		u.declare("func %s[T any](w http.ResponseWriter, status int, v T) {\nw.Header().Set(\"Content-Type\", \"application/json\")\nw.WriteHeader(status)\njson.NewEncoder(w).Encode(v)\n}", name)
		h.call = "@" + name + "(<w>, %s, " + g.data("1") + ")"
	case 1:
		g.mark("reply-nil")
		u.declare("func %s(w http.ResponseWriter, status int, v any) {\nif v == nil {\nw.WriteHeader(status)\nreturn\n}\nw.Header().Set(\"Content-Type\", \"application/json\")\nw.WriteHeader(status)\njson.NewEncoder(w).Encode(v)\n}", name)
		h.call = "@" + name + "(<w>, %s, " + g.data("nil") + ")"
	case 2:
		g.mark("reply-variadic")
		u.declare("func %s(w http.ResponseWriter, status int, header ...string) {\nfor i := 0; i+1 < len(header); i += 2 {\nw.Header().Set(header[i], header[i+1])\n}\nw.WriteHeader(status)\n}", name)
		h.call = "@" + name + "(<w>, %s" + pick(g, "", `, "X-One", "1"`) + ")"
	case 3:
		g.mark("reply-message")
		u.declare("func %s(w http.ResponseWriter, status int, msg string) {\nw.WriteHeader(status)\nif msg != \"\" {\nfmt.Fprintln(w, msg)\n}\n}", name)
		h.call = "@" + name + "(<w>, %s, " + pick(g, `""`, `"x"`) + ")"
	case 4:
		g.mark("reply-buffer")
		u.declare("func %s(w http.ResponseWriter, status int) {\nvar buf bytes.Buffer\nif err := json.NewEncoder(&buf).Encode(%s); err != nil {\nhttp.Error(w, err.Error(), 500)\nreturn\n}\nw.WriteHeader(status)\nbuf.WriteTo(w)\n}", name, g.jsonValue())
	case 5:
		g.mark("reply-zero")
		u.declare("func %s(w http.ResponseWriter, status int) {\nif status == 0 {\nstatus = http.StatusOK\n}\nw.WriteHeader(status)\n}", name)
	case 6:
		g.mark("reply-nocontent")
		u.declare("func %s(w http.ResponseWriter, status int) {\nw.WriteHeader(status)\nif status != http.StatusNoContent {\n%s\n}\n}", name, g.write(&sc))
	default:
		g.mark("reply-block")
		body := g.setsHeader(&sc)
		if g.chance(40) {
			body += fmt.Sprintf("\nif %s {\n%s\n%s\n}", g.cond(&sc), g.answers(&sc), g.leave(&sc))
		}
		u.declare("func %s(w http.ResponseWriter, status int) {\n%s\nw.WriteHeader(status)\n%s\n}", name, body, g.write(&sc))
	}
	return h
}

// data makes a value for a helper that encodes it.
func (g *gen) data(other string) string {
	if g.chance(10) {
		g.mark("encode-empty")
		return "[]string{}"
	}
	return pick(g, other, `"x"`, `map[string]int{"a": 1}`)
}
