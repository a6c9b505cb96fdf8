package main

import (
	"fmt"
	"io"
	"regexp"
	"strconv"

	"github.com/statusvet/statusvet/analyzer"
	"github.com/statusvet/statusvet/passes/rule"
)

// printPages prints the page of a rule, or of every rule whose page speaks of a status.
func printPages(w io.Writer, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("explain: expected one rule or status, as in statusvet explain 413")
	}
	pages := explained(args[0])
	if len(pages) == 0 {
		return fmt.Errorf("explain %s: expected the name of a rule, which statusvet -h lists, or a status that one of them speaks of, such as 413", args[0])
	}
	for i, r := range pages {
		if i > 0 {
			fmt.Fprintln(w)
		}
		if _, err := fmt.Fprintf(w, "%s: %s\n\n%s\n", r.Name, r.Doc, r.URL); err != nil {
			return err
		}
	}
	return nil
}

// explained lists the rules that a name or a status stands for.
func explained(word string) (list []*rule.Rule) {
	code, err := strconv.Atoi(word)
	if err == nil && (code < 100 || code > 999) {
		return nil
	}
	speaks := regexp.MustCompile(`\b` + regexp.QuoteMeta(word) + `\b`)
	for _, r := range analyzer.Rules {
		if r.Name == word || err == nil && speaks.MatchString(r.Doc) {
			list = append(list, r)
		}
	}
	return list
}
