package model

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Parse reads outcomes in the notation that [Format] prints. Its error names the
// word that was not understood and what was expected there.
func Parse(text string) ([]Outcome, error) {
	var os []Outcome
	for _, part := range split(text, "|") {
		o, err := parseOutcome(strings.TrimSpace(part))
		if err != nil {
			return nil, err
		}
		os = append(os, o)
	}
	return os, nil
}

func parseOutcome(text string) (Outcome, error) {
	var o Outcome
	if text == "" || text == "nothing" {
		return o, nil
	}
	if rest, ok := strings.CutPrefix(text, "if "); ok {
		parts := split(rest, ":")
		if len(parts) != 2 {
			return o, fmt.Errorf("%q: expected ':' after the conditions", text)
		}
		for _, c := range split(parts[0], ",") {
			cond, err := parseCond(strings.TrimSpace(c))
			if err != nil {
				return o, err
			}
			o.When = append(o.When, cond)
		}
		text = parts[1]
	}
	effects, results, arrow := text, "", false
	if parts := split(text, "->"); len(parts) > 1 {
		effects, results, arrow = parts[0], strings.Join(parts[1:], "->"), true
	}
	for _, word := range split(strings.TrimSpace(effects), " ") {
		if word = strings.TrimSpace(word); word == "" || word == "nothing" {
			continue
		}
		if strings.HasPrefix(word, "because(") {
			_, as, err := parseCall(word)
			if err != nil {
				return o, err
			}
			o.Because = parseGuard(as)
			continue
		}
		e, err := parseEffect(word)
		if err != nil {
			return o, err
		}
		o.Effects = append(o.Effects, e)
	}
	if arrow {
		for _, word := range split(results, ",") {
			r, err := parseResult(strings.TrimSpace(word))
			if err != nil {
				return o, err
			}
			o.Results = append(o.Results, r)
		}
	}
	return o, nil
}

func parseCond(text string) (Cond, error) {
	for _, op := range []string{"!=", "=="} {
		if parts := split(text, op); len(parts) > 1 {
			n, field, err := operandField(strings.TrimSpace(parts[0]))
			return Cond{Operand: n, Field: field, Not: op == "!=", Value: strings.TrimSpace(strings.Join(parts[1:], op))}, err
		}
	}
	return Cond{}, fmt.Errorf("condition %q: expected $N==VALUE or $N!=VALUE", text)
}

func operand(text string) (int, error) {
	digits, ok := strings.CutPrefix(text, "$")
	n, err := strconv.Atoi(digits)
	if !ok || err != nil || n < 0 {
		return 0, fmt.Errorf("%q: expected an operand such as $0", text)
	}
	return n, nil
}

// operandField reads $N or $N.FIELD.
func operandField(text string) (int, string, error) {
	left, field, dotted := strings.Cut(text, ".")
	n, err := operand(left)
	if err == nil && dotted && field == "" {
		err = fmt.Errorf("%q: expected a field behind the dot", text)
	}
	return n, field, err
}

var ops = []Op{Set, Del, Status, Pending, Body, Tell, Flush, Answer, Stop, Next, Fail, Unknown, Lose, Read, Pour, Stream, Limit, Method, Keep, Put, Exit}

func parseEffect(word string) (Effect, error) {
	e := Effect{Operand: -1}
	if strings.HasPrefix(word, "$") {
		left, rest, ok := strings.Cut(word, ".")
		n, err := operand(left)
		if err != nil || !ok {
			return e, fmt.Errorf("effect %q: expected $N.verb", word)
		}
		e.Operand, word = n, rest
	}
	name, as, err := parseCall(word)
	if err != nil {
		return e, err
	}
	e.Op, e.Args = Op(name), as
	if !slices.Contains(ops, e.Op) {
		return e, fmt.Errorf("effect %q: expected one of %v", word, ops)
	}
	if (e.Operand < 0) != (e.Op == Exit) {
		return e, fmt.Errorf("effect %q: every verb but exit needs an operand, and exit takes none", word)
	}
	return e, nil
}

func parseGuard(as []Arg) Guard {
	var g Guard
	for i, a := range as {
		if i == 0 {
			kind, bad := strings.CutPrefix(a.Text, "!")
			g.Kind, g.Bad = GuardKind(kind), bad
		} else if q := Question(a.Text); g.Kind == OnHeader && i == 2 && (q == Presence || q == Form) {
			g.Asked = q
		} else {
			g.Key = a.Text
		}
	}
	return g
}

var views = []ResultKind{NonNil, MaybeErr, OK, Of, Header, Writer, Reader, Limited, Truncated, Sent, Stopped, ValueOf, Derived, Input, Parsed, Before, Is, As, Wrapped, Built, Wrapping, With}

func parseResult(word string) (Result, error) {
	switch {
	case word == "_" || word == "":
		return Result{Kind: Any}, nil
	case word == "nil":
		return Result{Kind: Nil}, nil
	case strings.HasPrefix(word, "$"):
		n, field, err := operandField(word)
		return Result{Kind: Same, Args: []Arg{{Operand: n, Text: field}}}, err
	case word == "true" || word == "false" || word[0] == '"' || word[0] == '-' || '0' <= word[0] && word[0] <= '9':
		return Result{Kind: Constant, Args: []Arg{parseArg(word)}}, nil
	}
	name, as, err := parseCall(word)
	if err != nil {
		return Result{}, err
	}
	if !slices.Contains(views, ResultKind(name)) {
		return Result{}, fmt.Errorf("result %q: expected a constant, $N or one of %v", word, views)
	}
	return Result{Kind: ResultKind(name), Args: as}, nil
}

// parseCall reads name or name(arg,…).
func parseCall(word string) (string, []Arg, error) {
	name, rest, ok := strings.Cut(word, "(")
	if !ok {
		return name, nil, nil
	}
	inner, ok := strings.CutSuffix(rest, ")")
	if !ok {
		return "", nil, fmt.Errorf("%q: expected ')' at the end", word)
	}
	var as []Arg
	for _, a := range split(inner, ",") {
		as = append(as, parseArg(strings.TrimSpace(a)))
	}
	return name, as, nil
}

func parseArg(text string) Arg {
	if n, field, err := operandField(text); err == nil {
		return Arg{Operand: n, Text: field}
	}
	if s, err := strconv.Unquote(text); err == nil {
		return Const(s)
	}
	return Const(text)
}

// split cuts text at sep wherever it stands outside quotes and parentheses.
func split(text, sep string) []string {
	var parts []string
	depth, start, quoted := 0, 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '(':
			depth++
		case c == ')':
			depth--
		case depth == 0 && strings.HasPrefix(text[i:], sep):
			parts = append(parts, text[start:i])
			start = i + len(sep)
			i = start - 1 // the next = of === is not a second ==
		}
	}
	return append(parts, text[start:])
}
