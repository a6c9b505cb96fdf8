package main

import (
	"fmt"
	"strings"
)

// A Param is an operand of a fixture: the exchange, or a value that requests bring along.
type Param struct {
	Exchange string // "w" or "r"; "" for a value
	Type     string
	Values   []Value
}

// A Value is one that a parameter may be given: as Go text, and as a constant in the notation of rows, "" if it has
// none.
type Value struct{ Text, Const string }

// values are those that parameters of a type are given.
var values = map[string][]Value{
	"bool":     {{"true", "true"}, {"false", "false"}},
	"int":      {{"0", "0"}, {"1", "1"}, {"200", "200"}, {"201", "201"}, {"204", "204"}, {"404", "404"}, {"500", "500"}},
	"string":   {{`""`, `""`}, {`"x"`, `"x"`}, {`"X-Key"`, `"X-Key"`}},
	"error":    {{"nil", "nil"}, {`errors.New("x")`, ""}},
	"any":      {{"nil", "nil"}, {`"x"`, ""}},
	"[]byte":   {{"nil", "nil"}, {`[]byte("x")`, ""}},
	"[]string": {{"nil", "nil"}, {`[]string{"a", "b"}`, ""}},
	"[]int":    {{"nil", "nil"}, {`[]int{1, 2}`, ""}},
	"func()":   {{"func() {}", ""}},
}

// knob makes a request bring a value for the parameter.
func (p Param) knob() Knob {
	k := Knob{Name: "operand"}
	for _, v := range p.Values {
		k.Settings = append(k.Settings, Request{Args: []string{v.Text}})
	}
	return k
}

// arguments gives the arguments of the call that runs the program: what requests bring is args.
func (p *Program) arguments() string {
	if p.Params == nil {
		return "w, r"
	}
	var list []string
	n := 0
	for _, param := range p.Params {
		if param.Exchange != "" {
			list = append(list, param.Exchange)
			continue
		}
		var b strings.Builder
		fmt.Fprintf(&b, "map[string]%s{", param.Type)
		for _, v := range param.Values {
			fmt.Fprintf(&b, "%q: %s, ", v.Text, v.Text)
		}
		fmt.Fprintf(&b, "}[args[%d]]", n)
		list = append(list, b.String())
		n++
	}
	return strings.Join(list, ", ")
}

// operand returns the constant that an operand of the program is in a request; not known if it is no
// value or nothing that can be written in rows but "not nil".
func (p *Program) operand(q Request, i int) (string, bool) {
	n := 0
	for j, param := range p.Params {
		if param.Exchange != "" {
			if j == i {
				return "", false
			}
			continue
		}
		if j == i {
			for _, v := range param.Values {
				if v.Text == q.Args[n] {
					return v.Const, true
				}
			}
		}
		n++
	}
	return "", false
}
