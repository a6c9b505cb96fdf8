package forbiddenbody

import (
	_ "embed"
	"net/http"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule forbiddenbody.
var Rule = rule.New("forbiddenbody", doc, check,
	rule.Kind{Category: "body", Severity: rule.Error},
	rule.Kind{Category: "length", Severity: rule.Error},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Content, protocol.Some, judgeBody) {
		code, _ := f.Moment.First()
		p.Report("body", f, "a body is written with %s, which has none: leave the body out, or send another status", rule.Status(code))
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeLength) {
		code, _ := f.Moment.Status()
		p.Report("length", f, "%s is sent with a Content-Length header, which that status forbids: leave the header out", rule.Status(code))
	}
}

func judgeBody(m *protocol.Moment) protocol.Verdict {
	code, ok := m.First()
	switch {
	case !ok || !bodyless(code):
		return protocol.NotApplicable
	case m.MaybeEmpty():
		return protocol.Unclear
	}
	return protocol.Wrong
}

func judgeLength(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code != http.StatusNoContent {
		return protocol.NotApplicable
	}
	return protocol.Wrongly(m.Lacks("Content-Length") == protocol.Fine)
}

func bodyless(code int) bool {
	return code >= 100 && code < 200 && code != http.StatusSwitchingProtocols ||
		code == http.StatusNoContent || code == http.StatusResetContent || code == http.StatusNotModified
}
