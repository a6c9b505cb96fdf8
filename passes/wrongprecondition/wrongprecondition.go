package wrongprecondition

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongprecondition.
var Rule = rule.New("wrongprecondition", doc, check,
	rule.Kind{Category: "failed", Severity: rule.Warning, Fix: rule.Instead(http.StatusPreconditionFailed)},
	rule.Kind{Category: "412", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judgeFailed) {
		code, _ := f.Moment.Status()
		p.Report("failed", f, "%s (%s), but the answer is %s: answer %s", rule.Changed.Says, f.Moment.Cause().Key, rule.Status(code), rule.Changed.Instead)
	}
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge412) {
		fact := otherFact(f.Moment)
		p.Report("412", f, "412 Precondition Failed is sent because %s, and nothing looked at a precondition: answer %s", fact.Says, fact.Instead)
	}
}

// judgeFailed looks at the answers to which If-Match or If-Unmodified-Since led.
func judgeFailed(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !rule.Changed.Known(m.Cause()):
		return protocol.NotApplicable
	case !ok:
		return protocol.Unclear
	}
	return protocol.Wrongly(rule.Changed.Denies(m.Cause(), code))
}

// judge412 looks at the answers 412 to which something led that is no precondition.
func judge412(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code != http.StatusPreconditionFailed {
		return protocol.NotApplicable
	}
	return protocol.Wrongly(otherFact(m) != nil)
}

// otherFact returns what the path knew that 412 denies, or nil.
func otherFact(m *protocol.Moment) *rule.Fact {
	if fact := rule.Denied(m.Reason(), http.StatusPreconditionFailed, rule.NoBasicAuth, rule.NoAuthorization, rule.NoSession, rule.BadBody); fact != nil {
		return fact
	}
	if m.Conditional() {
		return nil // of what does not exist If-Match may be false
	}
	kind, _ := m.Kind()
	return rule.Unrelated(kind, http.StatusPreconditionFailed)
}
