package unuseddirective

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Name is the rule's name.
const Name = "unuseddirective"

// New returns the rule for a suite of those rules. It asks their results which directives they heeded: the only rule that knows of others, and so
// the suite makes it.
func New(rules []*rule.Rule) *rule.Rule {
	r := rule.New(Name, doc, func(p *rule.Pass) { check(p, rules) },
		rule.Kind{Category: "unused", Severity: rule.Info, Strict: true},
	)
	for _, other := range rules {
		r.Requires = append(r.Requires, other.Analyzer)
	}
	return r
}

func check(p *rule.Pass, rules []*rule.Rule) {
	if !p.Wants("unused") {
		return
	}
	for _, d := range p.Directives() {
		var unused []string
		for _, name := range d.Names {
			if meant := named(rules, name); len(meant) > 0 && !slices.ContainsFunc(meant, func(r *rule.Rule) bool { return mayNeed(p, r, d) }) {
				unused = append(unused, name)
			}
		}
		if len(unused) > 0 {
			p.ReportComment("unused", d.Comment, "the directive suppresses no finding of %s: leave it out", strings.Join(unused, ", "))
		}
	}
}

// named returns the rules that a name in a directive stands for.
func named(rules []*rule.Rule, name string) []*rule.Rule {
	if name == rule.Suite {
		return rules
	}
	return slices.DeleteFunc(slices.Clone(rules), func(r *rule.Rule) bool { return r.Name != name })
}

// mayNeed reports whether the directive took back a finding of the rule, or might have if the settings wanted all that the rule reports.
func mayNeed(p *rule.Pass, r *rule.Rule, d rule.Directive) bool {
	heeded, _ := p.ResultOf[r.Analyzer].(rule.Heeded)
	return heeded[d.Comment.Pos()] || slices.ContainsFunc(r.Kinds, func(k rule.Kind) bool { return !p.Settings.Reports(r.Name, k.Strict) })
}
