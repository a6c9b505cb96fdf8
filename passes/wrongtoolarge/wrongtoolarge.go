package wrongtoolarge

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongtoolarge.
var Rule = rule.New("wrongtoolarge", doc, check,
	rule.Kind{Category: "known", Severity: rule.Warning, Fix: rule.Instead(http.StatusRequestEntityTooLarge)},
	rule.Kind{Category: "untold", Severity: rule.Warning, Fix: rule.TellTooLarge},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Whole, judgeKnown) {
		p.Report("known", f, "%s, but the answer is %s: answer %s", rule.TooLarge.Says, answer(f), rule.TooLarge.Instead)
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Whole, judgeUntold) {
		p.Report("untold", f, "every error of reading the body is answered %s, also when the limit was passed: answer 413 for a *http.MaxBytesError", answer(f))
	}
}

// answer names the status that is sent, if it is one.
func answer(f protocol.Finding) string {
	if !f.Sole() {
		return "never 413"
	}
	code, _ := f.Moment.Status()
	return rule.Status(code)
}

func judgeKnown(m *protocol.Moment) protocol.Verdict {
	return judge(m, rule.TooLarge)
}

func judgeUntold(m *protocol.Moment) protocol.Verdict {
	if m.Limit() != protocol.FailsAfter || m.Asks() {
		return protocol.NotApplicable
	}
	return judge(m, rule.MaybeTooLarge)
}

func judge(m *protocol.Moment, fact *rule.Fact) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !fact.Known(m.Cause()):
		return protocol.NotApplicable
	case !ok:
		return protocol.Unclear
	}
	return protocol.Wrongly(fact.Denies(m.Cause(), code))
}
