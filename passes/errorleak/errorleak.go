package errorleak

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule errorleak.
var Rule = rule.New("errorleak", doc, check,
	rule.Kind{Category: "text", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Told, protocol.Every, judge) {
		code, _ := f.Moment.Status()
		p.Report("text", f, "the text of an internal error is sent with %s: log it, and tell the client what it can use", rule.Status(code))
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !ok, m.Uncertain():
		return protocol.Unclear
	}
	return protocol.Wrongly(code/100 == 5 && m.Internal())
}
