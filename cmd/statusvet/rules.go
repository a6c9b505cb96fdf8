package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
)

// A ruleLine is what statusvet rules prints of a rule.
type ruleLine struct {
	Name     string        `json:"rule"`
	Profile  string        `json:"profile"` // default, or strict: the first profile that reports something of it
	Severity rule.Severity `json:"severity"`
	Summary  string        `json:"summary"`
	URL      string        `json:"url"`
	Kinds    []kindLine    `json:"categories"`
}

type kindLine struct {
	Category string        `json:"category"`
	Profile  string        `json:"profile"`
	Severity rule.Severity `json:"severity"`
	Fix      bool          `json:"fix"`
}

func ruleLines() (list []ruleLine) {
	profile := func(strict bool) string {
		if strict {
			return "strict"
		}
		return "default"
	}
	for _, r := range analyzer.Rules {
		line := ruleLine{Name: r.Name, Profile: profile(!byDefault(r)), Severity: strongest(r), Summary: summary(r), URL: r.URL}
		for _, k := range r.Kinds {
			line.Kinds = append(line.Kinds, kindLine{k.Category, profile(k.Strict), k.Severity, k.Fix.Does != ""})
		}
		list = append(list, line)
	}
	return list
}

// printRules prints the rules: a table, or with -f json one JSON object a line.
func printRules(w io.Writer, args []string) error {
	set := flag.NewFlagSet("rules", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	form := "text"
	set.Var(value{func(s string) error { return oneOf(s, &form, "text", "json") }}, "f", "text or json")
	if err := set.Parse(args); errors.Is(err, flag.ErrHelp) {
		_, err := fmt.Fprintln(w, "usage: statusvet rules [-f text|json]")
		return err
	} else if err != nil {
		return fmt.Errorf("rules: %w", explain(set, err))
	}
	if set.NArg() > 0 {
		return fmt.Errorf("rules: expected nothing but -f text or -f json, not %s", set.Arg(0))
	}
	if form == "json" {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		for _, r := range ruleLines() {
			if err := enc.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "RULE\tPROFILE\tSEVERITY\tREPORTS")
	for _, r := range ruleLines() {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", r.Name, r.Profile, r.Severity, strings.TrimPrefix(r.Summary, "report ")+r.stricter())
	}
	return table.Flush()
}

// stricter names the kinds of findings that the profile strict adds.
func (r *ruleLine) stricter() string {
	if r.Profile == "strict" {
		return ""
	}
	var list []string
	for _, k := range r.Kinds {
		if k.Profile == "strict" && !slices.Contains(list, k.Category) {
			list = append(list, k.Category)
		}
	}
	if len(list) == 0 {
		return ""
	}
	return " (strict adds " + strings.Join(list, ", ") + ")"
}
