package missingcontenttype

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule missingcontenttype.
var Rule = rule.New("missingcontenttype", doc, check,
	rule.Kind{Category: "sniffed", Severity: rule.Warning, Strict: true, Fix: rule.ContentType},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Content, protocol.Every, judge) {
		p.Report("sniffed", f, "%s is written and no Content-Type was set, so it is sent as text: set one before", f.Moment.Format())
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	if m.Format() == "" {
		return protocol.NotApplicable
	}
	return m.Lacks("Content-Type")
}
