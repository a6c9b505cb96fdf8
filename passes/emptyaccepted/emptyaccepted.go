package emptyaccepted

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule emptyaccepted.
var Rule = rule.New("emptyaccepted", doc, check,
	rule.Kind{Category: "empty", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Empty, protocol.Some, judge) {
		p.Report("empty", f, "202 Accepted is sent with no body: write the job's current state into it")
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !ok || code != http.StatusAccepted:
		return protocol.NotApplicable
	case !m.Known():
		return protocol.Unclear // who calls it may still write
	}
	return protocol.Wrong
}
