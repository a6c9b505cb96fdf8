package forbiddenbody

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule forbiddenbody.
var Rule = rule.New("forbiddenbody", doc, check,
	rule.Kind{Category: "body", Severity: rule.Error, Fix: rule.LeaveOut},
	rule.Kind{Category: "length", Severity: rule.Error},
	rule.Kind{Category: "nil", Severity: rule.Info, Strict: true},
	rule.Kind{Category: "304", Severity: rule.Info, Strict: true},
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
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeNotModified) {
		p.Report("304", f, "304 Not Modified is sent with a Content-Length header, which has to be that of the 200: leave the header out")
	}
	for _, f := range p.Judge(protocol.NoData, protocol.Every, judgeNil) {
		code, _ := f.Moment.Status()
		p.Report("nil", f, "a body of nil is named with %s, which has none: send the status alone", rule.Status(code))
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

func judgeNil(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	return protocol.Wrongly(ok && bodyless(code))
}

// judgeLength: a Content-Length is forbidden with 1xx and 204, one but 0 with 205, and one of 0 with 304 says that the 200 would be empty.
func judgeLength(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || !bodyless(code) && code != http.StatusSwitchingProtocols {
		return protocol.NotApplicable
	}
	length, known := m.HeaderValue("Content-Length")
	switch code {
	case http.StatusResetContent:
		if m.Lacks("Content-Length") == protocol.Fine && !known {
			return protocol.Unclear
		}
		return protocol.Wrongly(known && length != "0")
	case http.StatusNotModified:
		return protocol.Wrongly(known && length == "0")
	}
	return protocol.Wrongly(m.Lacks("Content-Length") == protocol.Fine)
}

// judgeNotModified: any other Content-Length with 304 may be right (RFC 9110, section 8.6).
func judgeNotModified(m *protocol.Moment) protocol.Verdict {
	if code, ok := m.Status(); !ok || code != http.StatusNotModified {
		return protocol.NotApplicable
	}
	return protocol.Wrongly(m.Lacks("Content-Length") == protocol.Fine)
}

func bodyless(code int) bool {
	return code >= 100 && code < 200 && code != http.StatusSwitchingProtocols ||
		code == http.StatusNoContent || code == http.StatusResetContent || code == http.StatusNotModified
}
