package wrongmethodstatus

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongmethodstatus.
var Rule = rule.New("wrongmethodstatus", doc, check,
	rule.Kind{Category: "other", Severity: rule.Warning, Fix: rule.Both(rule.Instead(http.StatusMethodNotAllowed), rule.Allow)},
	rule.Kind{Category: "none", Severity: rule.Warning},
	rule.Kind{Category: "405", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeOther) {
		code, _ := f.Moment.Status()
		p.Report("other", f, "%s, but the answer is %s: answer %s", rule.MethodRuledOut.Says, rule.Status(code), rule.MethodRuledOut.Instead)
	}
	for _, f := range p.Judge(protocol.Ignored, protocol.Some, func(m *protocol.Moment) protocol.Verdict { return protocol.Wrongly(m.Answers()) }) {
		p.Report("none", f, "every other method is answered with an empty 200 OK: answer %s", rule.MethodRuledOut.Instead)
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Every, func(m *protocol.Moment) protocol.Verdict { return judge405(p, m) }) {
		fact := otherFact(p, f.Moment)
		p.Report("405", f, "405 Method Not Allowed is sent because %s, and nothing looked at the method: answer %s", fact.Says, fact.Instead)
	}
}

// judgeOther looks at the answers to which a ruled-out method led.
func judgeOther(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !ok, !m.Known():
		return protocol.Unclear
	case code == http.StatusNotImplemented && unheardOf(m), m.Own() != 0:
		return protocol.Fine
	}
	return protocol.Wrongly(rule.MethodRuledOut.Denies(m.Reason(), code))
}

// unheardOf reports whether every method of RFC 9110 was ruled out: 501 is then the answer that its
// section 15.6.2 gives.
func unheardOf(m *protocol.Moment) bool {
	names, _ := m.Methods()
	return len(names) == 0
}

// judge405 looks at the answers 405 to which something else led than the method.
func judge405(p *rule.Pass, m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code != http.StatusMethodNotAllowed {
		return protocol.NotApplicable
	}
	_, all := m.Methods()
	return protocol.Wrongly(otherFact(p, m) != nil && !all && !m.AsksMethod())
}

// otherFact returns what the path knew that 405 denies, or nil.
func otherFact(p *rule.Pass, m *protocol.Moment) *rule.Fact {
	if p.Settings.Profile == settings.RFC9110 && rule.NoFilter.Denies(m.Reason(), http.StatusMethodNotAllowed) {
		return rule.NoFilter
	}
	if fact := rule.Denied(m.Reason(), http.StatusMethodNotAllowed, rule.NoBasicAuth, rule.NoAuthorization, rule.NoSession, rule.BadBody, rule.TooLarge); fact != nil {
		return fact
	}
	kind, _ := m.Kind()
	return rule.Unrelated(kind, http.StatusMethodNotAllowed)
}
