package main

import "fmt"

// decoded reads JSON from the body, with or without a limit.
func (g *gen) decoded(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.body()
	v, err := g.name("v"), g.name("err")
	in := sc.deeper()
	text := ""
	if g.chance(60) {
		g.mark("limited")
		text = fmt.Sprintf("%s.Body = http.MaxBytesReader(%s, %s.Body, 64)\n", sc.r, sc.w, sc.r)
	}
	text += fmt.Sprintf("var %s struct{ Name string }\n", v)
	switch g.rng.IntN(4) {
	case 0, 1:
		g.mark("decode")
		return text + fmt.Sprintf("if %s := json.NewDecoder(%s.Body).Decode(&%s); %s != nil {\n%s\n%s\n}", err, sc.r, v, err, g.answers(&in), g.leave(sc))
	case 2:
		g.mark("decode-as")
		large := g.name("large")
		return text + fmt.Sprintf("if %s := json.NewDecoder(%s.Body).Decode(&%s); %s != nil {\nvar %s *http.MaxBytesError\nif errors.As(%s, &%s) {\nhttp.Error(%s, \"large\", %s)\n%s\n}\n%s\n%s\n}",
			err, sc.r, v, err, large, err, large, sc.w, pick(g, "http.StatusRequestEntityTooLarge", "400"), g.leave(sc), g.answers(&in), g.leave(sc))
	}
	g.mark("decode-eof")
	return text + fmt.Sprintf("%s := json.NewDecoder(%s.Body).Decode(&%s)\nif %s == io.EOF {\n%s\n%s\n} else if %s != nil {\n%s\n%s\n}",
		err, sc.r, v, err, g.answers(&in), g.leave(sc), err, g.answers(&in), g.leave(sc))
}

// readWhole reads the body into memory.
func (g *gen) readWhole(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.mark("readall")
	g.body()
	data, err := g.name("data"), g.name("err")
	in := sc.deeper()
	from := pick(g, sc.r+".Body", fmt.Sprintf("http.MaxBytesReader(%s, %s.Body, 64)", sc.w, sc.r), fmt.Sprintf("io.LimitReader(%s.Body, 64)", sc.r))
	return fmt.Sprintf("%s, %s := io.ReadAll(%s)\nif %s != nil {\n%s\n%s\n}\nif len(%s) == 0 {\n%s\n%s\n}", data, err, from, err, g.answers(&in), g.leave(sc), data, g.answers(&in), g.leave(sc))
}

func (g *gen) basicAuth(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.mark("basicauth")
	g.header("Authorization", "Bearer t", "Basic dTpw")
	user, ok := g.name("user"), g.name("ok")
	in := sc.deeper()
	return fmt.Sprintf("%s, _, %s := %s.BasicAuth()\nif !%s {\n%s.Header().Set(\"Www-Authenticate\", \"Basic\")\n%s\n%s\n}\nif %s != \"u\" {\n%s\n%s\n}",
		user, ok, sc.r, ok, sc.w, g.answers(&in), g.leave(sc), user, g.answers(&in), g.leave(sc))
}

func (g *gen) cookie(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.mark("cookie")
	g.header("Cookie", "session=s", "session=other")
	c, err := g.name("c"), g.name("err")
	in := sc.deeper()
	then := fmt.Sprintf("if %s.Value != \"s\" {\n%s\n%s\n}", c, g.answers(&in), g.leave(sc))
	if g.chance(40) {
		g.mark("cookie-is")
		return fmt.Sprintf("%s, %s := %s.Cookie(\"session\")\nif errors.Is(%s, http.ErrNoCookie) {\n%s\nreturn%s\n} else if %s != nil {\n%s\nreturn%s\n}\n%s",
			c, err, sc.r, err, g.answers(&in), g.results(sc), err, g.answers(&in), g.results(sc), then)
	}
	return fmt.Sprintf("%s, %s := %s.Cookie(\"session\")\nif %s != nil {\n%s\nreturn%s\n}\n%s", c, err, sc.r, err, g.answers(&in), g.results(sc), then)
}

// results are what a return statement that must not be forgotten returns.
func (g *gen) results(sc *scope) string {
	if len(sc.stop) == 0 {
		return ""
	}
	return sc.stop[0][len("return"):]
}

// parsed takes a number from the query.
func (g *gen) parsed(sc *scope) string {
	if sc.r == "" {
		return ""
	}
	g.query("n=1", "n=x", "n=0")
	n, err := g.name("n"), g.name("err")
	in := sc.deeper()
	if g.chance(30) {
		g.mark("parseform")
		return fmt.Sprintf("if %s := %s.ParseForm(); %s != nil {\n%s\n%s\n}", err, sc.r, err, g.answers(&in), g.leave(sc))
	}
	g.mark("atoi")
	return fmt.Sprintf("%s, %s := strconv.Atoi(%s.URL.Query().Get(\"n\"))\nif %s != nil {\n%s\n%s\n}\nif %s < 1 {\n%s\n%s\n}", n, err, sc.r, err, g.answers(&in), g.leave(sc), n, g.answers(&in), g.leave(sc))
}
