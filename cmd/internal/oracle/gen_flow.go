package main

import (
	"fmt"
	"strings"
)

// guarded calls a helper that answers and tells so by its result.
func (g *gen) guarded(sc *scope) string {
	if sc.r == "" || len(sc.stop) == 0 {
		return ""
	}
	kind := pick(g, guard, refusal, verifier)
	h := g.find(sc, kind)
	if h == "" {
		return ""
	}
	leave := g.leave(sc)
	switch kind {
	case guard:
		return fmt.Sprintf("if !%s {\n%s\n}", h, leave)
	case refusal:
		return fmt.Sprintf("if %s {\n%s\n}", h, leave)
	}
	err := g.name("err")
	if g.chance(30) {
		sc.errs = append(sc.errs, err)
		return fmt.Sprintf("%s := %s\nif %s != nil {\n%s\n}", err, h, err, leave)
	}
	return fmt.Sprintf("if %s := %s; %s != nil {\n%s\n}", err, h, err, leave)
}

// loaded calls a helper that returns errors, and answers by their kind.
func (g *gen) loaded(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	h := g.find(sc, loader)
	if h == "" {
		return ""
	}
	parts := strings.Split(h, "\x00")
	call, e1, e2 := parts[0], parts[1], parts[2]
	err := g.name("err")
	in := sc.deeper()
	reply := func(code string) string {
		return fmt.Sprintf("http.Error(%s, %s.Error(), %s)", sc.w, err, code)
	}
	switch g.rng.IntN(5) {
	case 0:
		g.mark("errors.Is")
		return fmt.Sprintf("if %s := %s; errors.Is(%s, %s) {\n%s\n%s\n} else if %s != nil {\n%s\n%s\n}", err, call, err, e1, reply("404"), g.leave(sc), err, g.answers(&in), g.leave(sc))
	case 1:
		g.mark("switch-errors")
		return fmt.Sprintf("%s := %s\nswitch {\ncase %s == nil:\n%scase errors.Is(%s, %s):\n%s\n%s\ncase %s == %s:\n%s\n%s\ndefault:\n%s\n%s\n}",
			err, call, err, g.inner(sc), err, e1, reply("404"), g.leave(sc), err, e2, reply("409"), g.leave(sc), g.answers(&in), g.leave(sc))
	case 2:
		g.mark("status-of-error")
		code := g.name("code")
		return fmt.Sprintf("if %s := %s; %s != nil {\n%s := http.StatusInternalServerError\nif errors.Is(%s, %s) {\n%s = http.StatusNotFound\n}\n%s\n%s\n}", err, call, err, code, err, e1, code, reply(code), g.leave(sc))
	case 3:
		g.mark("switch-sentinel")
		return fmt.Sprintf("switch %s := %s; %s {\ncase nil:\n%scase %s:\n%s\n%s\ncase %s:\n%s\n%s\ndefault:\n%s\n%s\n}",
			err, call, err, g.inner(sc), e1, reply("404"), g.leave(sc), e2, reply("409"), g.leave(sc), reply("500"), g.leave(sc))
	}
	g.mark("error-kept")
	sc.errs = append(sc.errs, err)
	return fmt.Sprintf("%s := %s\nif %s != nil {\n%s\n%s\n}", err, call, err, g.answers(&in), g.leave(sc))
}

// loop goes over what the request names, or over a fixed list.
func (g *gen) loop(sc *scope) string {
	if sc.depth >= maxDepth {
		return ""
	}
	in := sc.deeper()
	in.loop = true
	v := g.name("v")
	switch {
	case sc.r != "" && g.chance(60):
		g.mark("loop-query")
		g.query("v=1", "v=1&v=2")
		then := pick(g, "break", "continue", g.leave(&in))
		return fmt.Sprintf("for _, %s := range %s.URL.Query()[\"v\"] {\nif %s == \"2\" {\n%s\n%s\n}\n%s}", v, sc.r, v, g.answers(&in), then, g.someWrites(&in))
	case g.chance(50):
		g.mark("loop-fixed")
		return fmt.Sprintf("for _, %s := range []string{\"a\", \"b\"} {\nfmt.Fprintln(%s, %s)\n}", v, sc.w, v)
	}
	g.mark("loop-retry")
	done := g.name("done")
	return fmt.Sprintf("%s := false\nfor %s := 0; %s < 3 && !%s; %s++ {\n%s = %s\n}\nif !%s {\n%s\n%s\n}", done, v, v, done, v, done, g.cond(sc), done, g.answers(&in), g.leave(sc))
}

func (g *gen) someWrites(sc *scope) string {
	if g.chance(50) {
		return ""
	}
	return g.write(sc) + "\n"
}

// deferred defers a part of the answer.
func (g *gen) deferred(sc *scope) string {
	if sc.loop {
		return ""
	}
	switch g.rng.IntN(6) {
	case 0:
		g.mark("defer-call")
		return fmt.Sprintf("defer %s.WriteHeader(%s)", sc.w, g.status(sc))
	case 1:
		g.mark("defer-closure")
		in := sc.deeper()
		in.depth, in.literal, in.stop = maxDepth, true, []string{"return"}
		return fmt.Sprintf("defer func() {\n%s\n}()", g.answers(&in))
	case 2, 3:
		g.mark("defer-status")
		v := g.name("status")
		return fmt.Sprintf("%s := %s\ndefer func() { %s.WriteHeader(%s) }()\nif %s {\n%s = %s\n%s\n}", v, g.code(), sc.w, v, g.cond(sc), v, g.code(), pick(g, append([]string{"// goes on"}, sc.stop...)...))
	case 4:
		g.mark("defer-flag")
		done := g.name("done")
		text := fmt.Sprintf("%s := false\ndefer func() {\nif !%s {\n%s.WriteHeader(%s)\n}\n}()\nif %s {\n%s = true\n}", done, done, sc.w, g.code(), g.cond(sc), done)
		return text
	}
	g.mark("defer-header")
	return fmt.Sprintf("defer %s.Header().Set(\"X-Late\", \"1\")", sc.w)
}

// closure declares one that answers.
func (g *gen) closure(sc *scope) string {
	name := g.name("fail")
	in := sc.deeper()
	in.literal, in.statuses, in.stop, in.on = true, append(in.statuses, "code"), []string{"return"}, "return"
	in.depth = maxDepth
	var body string
	switch g.rng.IntN(3) {
	case 0:
		g.mark("closure-error")
		body = fmt.Sprintf("http.Error(%s, \"no\", code)", sc.w)
	case 1:
		g.mark("closure-sets")
		body = g.setsHeader(&in) + fmt.Sprintf("\n%s.WriteHeader(code)", sc.w)
	default:
		g.mark("closure-branches")
		body = fmt.Sprintf("if %s {\n%s\nreturn\n}\n%s.WriteHeader(code)", g.cond(sc), g.answers(&in), sc.w)
	}
	sc.answer = append(sc.answer, name+"(%s)")
	return fmt.Sprintf("%s := func(code int) {\n%s\n}\n_ = %s", name, body, name)
}

// delegated hands the exchange to another function that answers, or to a closure.
func (g *gen) delegated(sc *scope) (string, bool) {
	if sc.r == "" || len(sc.stop) == 0 {
		return "", false
	}
	h := g.find(sc, delegate)
	if h == "" {
		return "", false
	}
	if sc.depth > 0 {
		return h + "\n" + pick(g, sc.stop...), true
	}
	return fmt.Sprintf("if %s {\n%s\n%s\n}", g.cond(sc), h, g.leave(sc)), false
}

// jump leaves by a goto, out of the block that all of it is in.
func (g *gen) jump(sc *scope) string {
	if sc.loop {
		return ""
	}
	g.mark("goto")
	label := g.name("fail")
	in := sc.deeper()
	in.depth = maxDepth
	// The label is in the same block and no variable is declared between.
	return fmt.Sprintf("{\nif %s {\ngoto %s\n}\nif %s {\n%s\n%s\n}\ngoto %sEnd\n%s:\n{\n%s\n%s\n}\n%sEnd:\n}", g.cond(sc), label, g.cond(sc), g.answers(&in), g.leave(sc), label, label, g.answers(&in), g.leave(sc), label)
}

// labelled leaves two loops at once.
func (g *gen) labelled(sc *scope) string {
	g.mark("label")
	label := g.name("outer")
	in := sc.deeper()
	in.depth = maxDepth
	return fmt.Sprintf("%s:\nfor range 2 {\nfor range 2 {\nif %s {\n%s\n%s %s\n}\n}\n}", label, g.cond(sc), g.answers(&in), pick(g, "break", "break", "continue"), label)
}
