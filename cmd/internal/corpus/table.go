package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
)

// printDiff prints what is seen now and was not before, and the reverse, and tells whether there is any.
func printDiff(w io.Writer, was snapshot, seen []observed) (differ bool) {
	type change struct {
		finding
		sign, text string
	}
	var list []change
	now := map[finding]bool{}
	for _, o := range seen {
		now[o.finding] = true
		if _, ok := was[o.finding]; !ok {
			list = append(list, change{o.finding, "+", fmt.Sprintf("%s:%d:%d: %s: %s", o.file, o.line, o.column, o.function, o.message)})
		}
	}
	for f, v := range was {
		if !now[f] {
			list = append(list, change{f, "-", fmt.Sprintf("%s: %s%s: was %s", f.file, f.function, f.place(), v.word)})
		}
	}
	slices.SortStableFunc(list, func(a, b change) int { return cmp.Or(compare(a.finding, b.finding), cmp.Compare(a.text, b.text)) })
	for i, c := range list {
		if i == 0 || c.rule != list[i-1].rule {
			fmt.Fprintf(w, "%s %s\n", c.project, c.rule)
		}
		fmt.Fprintf(w, "  %s %s\n", c.sign, c.text)
	}
	return len(list) > 0
}

// counts is how many findings have which verdict.
type counts struct {
	right, wrong, unread int
}

func (s snapshot) count() (c counts) {
	for _, v := range s {
		switch v.word {
		case right:
			c.right++
		case wrong:
			c.wrong++
		default:
			c.unread++
		}
	}
	return c
}

// precision is how many in a hundred of those that were read are true, rounded down: 100 % is all of them.
func (c counts) precision() string {
	if c.right+c.wrong == 0 {
		return "-"
	}
	return fmt.Sprintf("%d %%", 100*c.right/(c.right+c.wrong))
}

// rules counts by rule.
func (s snapshot) rules() map[string]counts {
	parts := map[string]snapshot{}
	for f, v := range s {
		if parts[f.rule] == nil {
			parts[f.rule] = snapshot{}
		}
		parts[f.rule][f] = v
	}
	list := map[string]counts{}
	for rule, part := range parts {
		list[rule] = part.count()
	}
	return list
}

// printTable prints the precision of each rule, and of all.
func printTable(w io.Writer, s snapshot) {
	rules := s.rules()
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(out, "rule\tfindings\ttrue\tfalse\t?\tprecision\t\n")
	line := func(name string, c counts) {
		fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%d\t%s\t\n", name, c.right+c.wrong+c.unread, c.right, c.wrong, c.unread, c.precision())
	}
	for _, rule := range slices.Sorted(maps.Keys(rules)) {
		line(rule, rules[rule])
	}
	line("all", s.count())
	out.Flush()
}
