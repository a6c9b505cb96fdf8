package wrongmediatype

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongmediatype.
var Rule = rule.New("wrongmediatype", doc, check,
	rule.Kind{Category: "content", Severity: rule.Warning, Fix: rule.Instead(http.StatusUnsupportedMediaType)},
	rule.Kind{Category: "accept", Severity: rule.Warning, Fix: rule.Instead(http.StatusNotAcceptable)},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeContent) {
		code, _ := f.Moment.Status()
		p.Report("content", f, "%s, but the answer is %s: answer %s", rule.Unsupported.Says, rule.Status(code), rule.Unsupported.Instead)
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeAccept) {
		p.Report("accept", f, "%s, but the answer is %s: answer %s", rule.NotAcceptable.Says, rule.Status(http.StatusUnsupportedMediaType), rule.NotAcceptable.Instead)
	}
}

// judgeContent looks at the answers to which a Content-Type led that does not fit.
func judgeContent(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !rule.Unsupported.Known(m.Cause()), m.Either():
		return protocol.NotApplicable
	case !ok:
		return protocol.Unclear
	}
	return protocol.Wrongly(rule.Unsupported.Denies(m.Cause(), code))
}

// judgeAccept looks at the answers 415.
func judgeAccept(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code != http.StatusUnsupportedMediaType {
		return protocol.NotApplicable
	}
	return protocol.Wrongly(rule.NotAcceptable.Denies(m.Cause(), code))
}
