package main

import "fmt"

// context declares a struct that holds the exchange, with methods that answer.
func (g *gen) context(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	u := sc.u
	if u.lib == "" && g.chance(30) {
		u = g.lib
		g.mark("context-library")
	}
	g.mark("context")
	field, ret := "w", "&"
	if u.lib != "" {
		field = "W"
	}
	in := scope{u: u, w: "c." + field, r: "c.R", statuses: []string{"code"}, stop: []string{"return"}, on: "return", depth: maxDepth}
	name := g.global(u, "ctx")
	u.declare("type %s struct {\n%s http.ResponseWriter\nR *http.Request\n}", name, field)
	star := pick(g, "*", "*", "")
	if star == "" {
		ret = ""
	}
	body := g.setsHeader(&in)
	if g.chance(40) {
		body += fmt.Sprintf("\nif %s {\n%s\nreturn\n}", g.cond(&in), g.answers(&in))
	}
	u.declare("func (c %s%s) Reply(code int) {\n%s\n%s.WriteHeader(code)\n%s\n}", star, name, body, in.w, g.write(&in))
	q := ""
	if u != sc.u {
		q = u.lib
	}
	c := g.name("c")
	sc.answer = append(sc.answer, c+".Reply(%s)")
	if g.chance(30) {
		g.mark("context-constructor")
		make := g.global(u, "new")
		u.declare("func %s(w http.ResponseWriter, r *http.Request) %s%s { return %s%s{w, r} }", make, star, name, ret, name)
		return fmt.Sprintf("%s := %s%s(%s, %s)\n_ = %s", c, q, make, sc.w, sc.r, c)
	}
	return fmt.Sprintf("%s := %s%s%s{%s: %s, R: %s}\n_ = %s", c, ret, q, name, field, sc.w, sc.r, c)
}

// methodValue keeps a method of the response in a variable.
func (g *gen) methodValue(sc *scope) string {
	g.mark("method-value")
	v := g.name("send")
	sc.answer = append(sc.answer, v+"(%s)")
	return fmt.Sprintf("%s := %s.WriteHeader\n_ = %s", v, sc.w, v)
}

// statusError is an error that carries a status to where it is answered.
func (g *gen) statusError(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.mark("status-error")
	typ, do, err, e := g.global(sc.u, "failure"), g.global(sc.u, "try"), g.name("err"), g.name("e")
	sc.u.declare("type %s struct{ code int }", typ)
	sc.u.declare("func (e *%s) Error() string { return \"failure\" }", typ)
	in := scope{u: sc.u, r: "r", depth: maxDepth}
	sc.u.declare("func %s(r *http.Request) error {\nif %s {\nreturn &%s{%s}\n}\nif %s {\nreturn errors.New(\"other\")\n}\nreturn nil\n}", do, g.simple(&in), typ, g.code(), g.simple(&in))
	if g.chance(50) {
		g.mark("type-switch")
		return fmt.Sprintf("if %s := %s(%s); %s != nil {\nswitch %s := %s.(type) {\ncase *%s:\nhttp.Error(%s, \"no\", %s.code)\ndefault:\nhttp.Error(%s, %s.Error(), 500)\n}\n%s\n}",
			err, do, sc.r, err, e, err, typ, sc.w, e, sc.w, e, g.leave(sc))
	}
	return fmt.Sprintf("if %s := %s(%s); %s != nil {\nvar %s *%s\nif errors.As(%s, &%s) {\n%s.WriteHeader(%s.code)\n%s\n}\n%s.WriteHeader(500)\n%s\n}",
		err, do, sc.r, err, e, typ, err, e, sc.w, e, pick(g, append([]string{"// goes on"}, sc.stop...)...), sc.w, g.leave(sc))
}

// statusTable looks the status up.
func (g *gen) statusTable(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.mark("status-table")
	g.query("a=1", "a=2")
	v := g.name("status")
	return fmt.Sprintf("%s, ok := map[string]int{\"1\": 201, \"2\": 202}[%s.URL.Query().Get(\"a\")]\nif !ok {\n%s = 400\n}\n%s.WriteHeader(%s)", v, sc.r, v, sc.w, v)
}

// wrapper is a response that counts what is sent.
func (g *gen) wrapper(sc *scope) string {
	g.mark("wrapper")
	typ, v := g.global(sc.u, "recorder"), g.name("rec")
	sc.u.declare("type %s struct {\nhttp.ResponseWriter\nstatus int\n}", typ)
	if g.chance(70) {
		sc.u.declare("func (w *%s) WriteHeader(code int) {\nw.status = code\nw.ResponseWriter.WriteHeader(code)\n}", typ)
	}
	old := sc.w
	in := sc.deeper()
	in.w, in.depth, in.answer = v, maxDepth, nil
	return fmt.Sprintf("%s := &%s{ResponseWriter: %s}\nif %s {\n%s\n%s\n}", v, typ, old, g.cond(sc), g.answers(&in), g.leave(sc))
}

// middleware wraps a closure and calls what comes of it.
func (g *gen) middleware(sc *scope) string {
	if sc.r == "" || sc.literal {
		return ""
	}
	g.mark("middleware")
	name := g.global(sc.u, "with")
	in := scope{u: sc.u, w: "w", r: "r", depth: maxDepth, stop: []string{"return"}, on: "return"}
	sc.u.declare("func %s(next http.HandlerFunc) http.HandlerFunc {\nreturn func(w http.ResponseWriter, r *http.Request) {\nif %s {\n%s\nreturn\n}\nnext(w, r)\n}\n}", name, g.cond(&in), g.answers(&in))
	return fmt.Sprintf("%s(func(w http.ResponseWriter, r *http.Request) {\n%s\n})(%s, %s)", name, g.answers(&in), sc.w, sc.r)
}

// recovered panics, and answers in a deferred call.
func (g *gen) recovered(sc *scope) string {
	if sc.loop || sc.depth > 0 {
		return ""
	}
	g.mark("recover")
	v := g.name("p")
	return fmt.Sprintf("defer func() {\nif %s := recover(); %s != nil {\n%s.WriteHeader(500)\n}\n}()\nif %s {\npanic(\"no\")\n}", v, v, sc.w, g.cond(sc))
}

// throughInterface answers by a method of an interface.
func (g *gen) throughInterface(sc *scope) string {
	g.mark("interface")
	typ, iface, v := g.global(sc.u, "answer"), g.global(sc.u, "answers"), g.name("a")
	sc.u.declare("type %s interface{ Send(w http.ResponseWriter) }", iface)
	in := scope{u: sc.u, w: "w", depth: maxDepth}
	sc.u.declare("type %s struct{}", typ)
	sc.u.declare("func (%s) Send(w http.ResponseWriter) {\n%s\n}", typ, g.answers(&in))
	return fmt.Sprintf("var %s %s = %s{}\n%s.Send(%s)", v, iface, typ, v, sc.w)
}

// functionTable answers by a function that is looked up.
func (g *gen) functionTable(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.mark("function-table")
	g.knob("method", methodKnob...)
	v := g.name("f")
	in := sc.deeper()
	in.w, in.r, in.depth, in.literal, in.stop = "w", "r", maxDepth, true, []string{"return"}
	in.answer = nil
	return fmt.Sprintf("if %s := map[string]http.HandlerFunc{\"GET\": func(w http.ResponseWriter, r *http.Request) {\n%s\n}}[%s.Method]; %s != nil {\n%s(%s, %s)\n%s\n}", v, g.answers(&in), sc.r, v, v, sc.w, sc.r, g.leave(sc))
}
