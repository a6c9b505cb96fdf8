package wrongtoolarge

import (
	_ "embed"
	"net/http"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongtoolarge.
var Rule = rule.New("wrongtoolarge", doc, check,
	rule.Kind{Category: "known", Severity: rule.Warning},
	rule.Kind{Category: "untold", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Whole, judgeKnown) {
		p.Report("known", f, "the request's body is too large, but the answer is %s: answer 413 Content Too Large", answer(f))
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
	g := m.Cause()
	code, ok := m.Status()
	switch {
	case !g.Bad || g.Kind != model.OnTooLarge && g.Kind != model.OnLength:
		return protocol.NotApplicable
	case !ok:
		return protocol.Unclear
	}
	return protocol.Wrongly(code >= 400 && code != http.StatusRequestEntityTooLarge)
}

func judgeUntold(m *protocol.Moment) protocol.Verdict {
	g := m.Cause()
	code, ok := m.Status()
	switch {
	case !g.Bad || !g.OfBody() || m.Limit() != protocol.FailsAfter || m.Asks():
		return protocol.NotApplicable
	case !ok:
		return protocol.Unclear
	}
	return protocol.Wrongly(code >= 400 && code != http.StatusRequestEntityTooLarge)
}
