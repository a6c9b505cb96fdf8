package wrongforbidden

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongforbidden.
var Rule = rule.New("wrongforbidden", doc, check,
	rule.Kind{Category: "credentials", Severity: rule.Warning, Fix: rule.Instead(http.StatusUnauthorized)},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge) {
		fact := unknown(f.Moment)
		p.Report("credentials", f, "403 Forbidden is sent because %s: answer %s", fact.Says, fact.Instead)
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !ok:
		return protocol.Unclear
	case code != http.StatusForbidden:
		return protocol.NotApplicable
	}
	return protocol.Wrongly(unknown(m) != nil)
}

// unknown returns what the path knew that says that the caller is not known yet, or nil.
func unknown(m *protocol.Moment) *rule.Fact {
	return rule.Denied(m.Reason(), http.StatusForbidden, rule.NoBasicAuth, rule.NoAuthorization, rule.NoSession, rule.BadToken, rule.Refused)
}
