package wrongerrorstatus

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongerrorstatus.
var Rule = rule.New("wrongerrorstatus", doc, check,
	rule.Kind{Category: "notfound", Severity: rule.Warning, Fix: rule.Instead(http.StatusNotFound)},
	rule.Kind{Category: "duplicate", Severity: rule.Warning, Fix: rule.Instead(http.StatusConflict)},
	rule.Kind{Category: "malformed", Severity: rule.Warning, Fix: rule.Instead(http.StatusBadRequest)},
	rule.Kind{Category: "timeout", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge) {
		kind, name := f.Moment.Kind()
		fact := rule.ErrorFacts[kind]
		if name != "" {
			name = " (" + name + ")"
		}
		code, _ := f.Moment.Status()
		if f.Mixed() {
			p.Report(string(kind), f, "every error is answered %s, also when %s%s: answer that one %s", rule.Status(code), fact.Says, name, fact.Instead)
			continue
		}
		p.Report(string(kind), f, "%s%s, but the answer is %s: answer %s", fact.Says, name, rule.Status(code), fact.Instead)
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	kind, _ := m.Kind()
	fact, ok := rule.ErrorFacts[kind]
	code, known := m.Status()
	switch {
	case !ok:
		return protocol.NotApplicable
	case !known:
		return protocol.Unclear
	}
	return protocol.Wrongly(fact.Rejects(code))
}
