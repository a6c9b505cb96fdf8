package main

import (
	"fmt"
	"strings"
)

// maxDepth bounds how deep blocks are nested.
const maxDepth = 3

// A production is one way to make a statement. It returns "" where it does not fit.
type production struct {
	weight int
	make   func(g *gen, sc *scope) (text string, ends bool)
}

// statements are the productions; their weights are how often they are tried.
func statements() []production {
	plain := func(f func(g *gen, sc *scope) string) func(*gen, *scope) (string, bool) {
		return func(g *gen, sc *scope) (string, bool) { return f(g, sc), false }
	}
	return []production{
		{10, plain((*gen).setsHeader)},
		{8, plain(func(g *gen, sc *scope) string {
			if h := g.find(sc, setter); h != "" {
				return h
			}
			return g.setsHeader(sc)
		})},
		{26, plain((*gen).refuse)},
		{10, plain((*gen).either)},
		{4, (*gen).answerAndLeave},
		{10, plain((*gen).statusVariable)},
		{8, plain((*gen).methodSwitch)},
		{4, plain((*gen).valueSwitch)},
		{8, plain((*gen).guarded)},
		{8, plain((*gen).loaded)},
		{7, plain((*gen).decoded)},
		{4, plain((*gen).readWhole)},
		{4, plain((*gen).basicAuth)},
		{4, plain((*gen).cookie)},
		{5, plain((*gen).loop)},
		{5, plain((*gen).deferred)},
		{5, plain((*gen).closure)},
		{5, plain((*gen).context)},
		{3, plain((*gen).boolVariable)},
		{3, (*gen).delegated},
		{2, plain((*gen).early)},
		{2, plain((*gen).flush)},
		{2, plain((*gen).jump)},
		{2, plain((*gen).labelled)},
		{2, plain((*gen).methodValue)},
		{2, plain((*gen).parsed)},
		{2, plain((*gen).statusError)},
		{1, plain((*gen).statusTable)},
		{1, plain((*gen).wrapper)},
		{1, plain((*gen).middleware)},
		{1, plain((*gen).recovered)},
		{1, plain((*gen).throughInterface)},
		{1, plain((*gen).functionTable)},
	}
}

var (
	allStatements []production
	totalWeight   int
)

func init() {
	allStatements = statements()
	for _, p := range allStatements {
		totalWeight += p.weight
	}
}

// statement makes one statement, perhaps of several lines. It reports whether nothing can follow.
func (g *gen) statement(sc *scope) (string, bool) {
	for range 20 {
		n := g.rng.IntN(totalWeight)
		for _, p := range allStatements {
			if n -= p.weight; n < 0 {
				if text, ends := p.make(g, sc); text != "" {
					return text, ends
				}
				break
			}
		}
	}
	return g.setsHeader(sc), false
}

// inner makes the block of a condition.
func (g *gen) inner(sc *scope) string {
	in := sc.deeper()
	if in.depth > maxDepth {
		return g.answers(&in) + "\n"
	}
	return g.block(in, 1+g.rng.IntN(2))
}

// refuse answers on a condition and leaves.
func (g *gen) refuse(sc *scope) string {
	in := sc.deeper()
	var before string
	switch {
	case g.chance(20):
		before = g.setsHeader(&in) + "\n"
	case g.chance(10) && in.depth <= maxDepth:
		before = g.inner(sc)
	}
	return fmt.Sprintf("if %s {\n%s%s\n%s\n}", g.cond(sc), before, g.answers(&in), g.leave(&in))
}

// either is a condition with two branches.
func (g *gen) either(sc *scope) string {
	if sc.depth >= maxDepth {
		return ""
	}
	g.mark("if-else")
	text := fmt.Sprintf("if %s {\n%s}", g.cond(sc), g.inner(sc))
	if g.chance(30) {
		text += fmt.Sprintf(" else if %s {\n%s}", g.cond(sc), g.inner(sc))
	}
	if g.chance(70) {
		text += fmt.Sprintf(" else {\n%s}", g.inner(sc))
	}
	return text
}

func (g *gen) answerAndLeave(sc *scope) (string, bool) {
	if sc.depth == 0 || len(sc.stop) == 0 {
		return "", false
	}
	return g.answers(sc) + "\n" + pick(g, sc.stop...), true
}

// statusVariable joins a status from several branches.
func (g *gen) statusVariable(sc *scope) string {
	g.mark("status-joined")
	v := g.name("status")
	var b strings.Builder
	first := ""
	if sc.r != "" && g.chance(30) {
		first = g.find(sc, statusOf)
	}
	if first == "" {
		first = g.code()
	}
	fmt.Fprintf(&b, pick(g, "%s := %s\n", "var %s int = %s\n"), v, first)
	for range 1 + g.rng.IntN(2) {
		set := ""
		if g.chance(50) {
			set = g.setsHeader(sc) + "\n"
		}
		fmt.Fprintf(&b, "if %s {\n%s%s = %s\n}\n", g.cond(sc), set, v, g.code())
	}
	if g.chance(70) {
		fmt.Fprintf(&b, "%s.WriteHeader(%s)", sc.w, v)
		if g.chance(40) {
			b.WriteString("\n" + g.write(sc))
		}
	} else {
		sc.statuses = append(sc.statuses, v)
		fmt.Fprintf(&b, "_ = %s", v)
	}
	return b.String()
}

// methodSwitch switches on the method.
func (g *gen) methodSwitch(sc *scope) string {
	if sc.r == "" || sc.depth >= maxDepth {
		return ""
	}
	g.mark("switch-method")
	g.knob("method", methodKnob...)
	var b strings.Builder
	fmt.Fprintf(&b, "switch %s.Method {\n", sc.r)
	cases := []string{"http.MethodGet", "http.MethodPost", "http.MethodPut, \"PATCH\"", "\"DELETE\""}
	for _, c := range cases[:2+g.rng.IntN(3)] {
		fmt.Fprintf(&b, "case %s:\n%s", c, g.inner(sc))
		if g.chance(8) {
			g.mark("fallthrough")
			b.WriteString("fallthrough\n")
		}
	}
	if text := b.String(); g.chance(70) || strings.HasSuffix(text, "fallthrough\n") {
		fmt.Fprintf(&b, "default:\n")
		if g.chance(60) {
			fmt.Fprintf(&b, "%s.Header().Set(\"Allow\", \"GET, POST\")\n", sc.w)
		}
		fmt.Fprintf(&b, "http.Error(%s, \"no\", http.StatusMethodNotAllowed)\n%s\n", sc.w, g.leave(sc))
	}
	return strings.TrimSuffix(b.String(), "fallthrough\n") + "}"
}

// valueSwitch switches on a header or on conditions.
func (g *gen) valueSwitch(sc *scope) string {
	if sc.r == "" || sc.depth >= maxDepth {
		return ""
	}
	if g.chance(50) {
		g.mark("switch-conditions")
		return fmt.Sprintf("switch {\ncase %s:\n%scase %s:\n%sdefault:\n%s}", g.cond(sc), g.inner(sc), g.cond(sc), g.inner(sc), g.inner(sc))
	}
	g.mark("switch-header")
	g.header("Content-Type", "application/json", "text/plain")
	v := g.name("v")
	return fmt.Sprintf("switch %s := %s.Header.Get(\"Content-Type\"); %s {\ncase \"application/json\", \"\":\n%sdefault:\nhttp.Error(%s, \"no\", %s)\n%s\n}",
		v, sc.r, v, g.inner(sc), sc.w, pick(g, "415", "400"), g.leave(sc))
}

// boolVariable keeps a condition for later.
func (g *gen) boolVariable(sc *scope) string {
	g.mark("bool-variable")
	v := g.name("ok")
	text := fmt.Sprintf("%s := %s\n", v, g.cond(sc))
	if g.chance(40) {
		text += fmt.Sprintf("if %s {\n%s = %s\n}\n", g.cond(sc), v, pick(g, "true", "false"))
	}
	sc.bools = append(sc.bools, v)
	return text + "_ = " + v
}

// early sends an interim status.
func (g *gen) early(sc *scope) string {
	g.mark("interim")
	if sc.helper {
		g.mark("interim-helper")
	}
	return fmt.Sprintf("%s.WriteHeader(%s)", sc.w, pick(g, "http.StatusEarlyHints", "102", "100"))
}

func (g *gen) flush(sc *scope) string {
	f := g.name("f")
	switch g.rng.IntN(3) {
	case 0:
		g.mark("flush-assert")
		return fmt.Sprintf("if %s, ok := %s.(http.Flusher); ok {\n%s.Flush()\n}", f, sc.w, f)
	case 1:
		g.mark("flush-controller")
		return fmt.Sprintf("http.NewResponseController(%s).Flush()", sc.w)
	}
	g.mark("flush-controller-error")
	return fmt.Sprintf("if %s := http.NewResponseController(%s).Flush(); %s != nil {\n%s\n}", f, sc.w, f, g.leave(sc))
}
