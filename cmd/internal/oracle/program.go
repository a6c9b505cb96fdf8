package main

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// A Program is one handler with all that is known of how to drive it.
type Program struct {
	Name    string   // as reports call it: "H0001", "closures.Twice"
	Package string   // import path of the package that declares the handler
	Func    string   // the handler's name there
	Marks   []string // the productions of the grammar that it was made with, sorted
	Knobs   []Knob
	Params  []Param // of fixtures: what the handler takes besides; see [Param]
	Source  string  // of generated programs: the declarations of handler and helpers

	method    bool   // the handler is a method of a type that is called S where it is called H
	fixture   bool   // it stands in testdata
	known     string // why a disagreement is known: the name of a gap, or "" (see gaps.go)
	unknown   bool   // the engine does not know all of some answer
	redirects bool   // it calls http.Redirect
}

// A Knob is one thing about a request that some branch of a program looks at.
type Knob struct {
	Name     string
	Settings []Request
}

// A Request is what a handler is sent. As a setting of a knob it holds only what that knob
// sets.
type Request struct {
	Method string            `json:"method,omitempty"`
	Query  string            `json:"query,omitempty"`
	Header map[string]string `json:"header,omitempty"`
	Body   string            `json:"body,omitempty"`
	Args   []string          `json:"args,omitempty"` // of the handler's further parameters, by operand; see [Param]
}

// with returns the request with the setting added.
func (r Request) with(s Request) Request {
	if s.Method != "" {
		r.Method = s.Method
	}
	if s.Query != "" {
		r.Query = strings.TrimPrefix(r.Query+"&"+s.Query, "&")
	}
	if s.Body != "" {
		r.Body = s.Body
	}
	if len(s.Header) > 0 {
		r.Header = maps.Clone(r.Header)
		if r.Header == nil {
			r.Header = map[string]string{}
		}
		maps.Copy(r.Header, s.Header)
	}
	r.Args = append(slices.Clip(r.Args), s.Args...)
	return r
}

// Requests returns the requests that pick the program's branches: all combinations of its knobs'
// settings if there are no more than most, otherwise as many different ones by chance. The bool says
// that these are all.
func (p *Program) Requests(rng *rand.Rand, most int) ([]Request, bool) {
	total := 1
	for _, k := range p.Knobs {
		total *= len(k.Settings)
		if total > 1<<30 {
			break
		}
	}
	if total <= most {
		list := make([]Request, 0, total)
		for n := range total {
			list = append(list, p.request(n))
		}
		return list, true
	}
	seen := map[int]bool{}
	var list []Request
	for len(list) < most {
		if n := rng.IntN(total); !seen[n] {
			seen[n] = true
			list = append(list, p.request(n))
		}
	}
	return list, false
}

// request returns the nth combination of the knobs' settings.
func (p *Program) request(n int) Request {
	r := Request{Method: "GET"}
	for _, k := range p.Knobs {
		r = r.with(k.Settings[n%len(k.Settings)])
		n /= len(k.Settings)
	}
	return r
}
