package lostcontenttype

import (
	_ "embed"
	"strings"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule lostcontenttype.
var Rule = rule.New("lostcontenttype", doc, check,
	rule.Kind{Category: "denied", Severity: rule.Warning},
	rule.Kind{Category: "replaced", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge) {
		category := "replaced"
		if f.Structured() {
			category = "denied"
		}
		p.Report(category, f, "the Content-Type %s is set before, and this answer replaces it by text/plain: write the status and the body by themselves, or set no Content-Type", f.Moment.Displaced())
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	lost := m.Displaced()
	return protocol.Wrongly(lost != "" && !strings.HasPrefix(lost, "text/plain"))
}
