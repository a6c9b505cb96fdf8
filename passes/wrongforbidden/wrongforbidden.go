package wrongforbidden

import (
	_ "embed"
	"net/http"

	"github.com/statusvet/statusvet/passes/internal/model"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongforbidden.
var Rule = rule.New("wrongforbidden", doc, check,
	rule.Kind{Category: "credentials", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge) {
		p.Report("credentials", f, "403 Forbidden is sent because %s: answer 401 Unauthorized with a WWW-Authenticate header", why(f.Moment.Reason()))
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
	return protocol.Wrongly(why(m.Reason()) != "")
}

// why names the credentials that a guard found missing or wrong, or returns "".
func why(g model.Guard) string {
	switch {
	case !g.Bad || !g.Credentials():
		return ""
	case g.Kind == model.OnAuth:
		return "basic authentication failed"
	case g.Kind == model.OnHeader:
		return "the Authorization header is missing or wrong"
	}
	return "the cookie with the credentials is missing or wrong"
}
