package wrongredirect

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule wrongredirect.
var Rule = rule.New("wrongredirect", doc, check,
	rule.Kind{Category: "method", Severity: rule.Warning, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, judge) {
		code, _ := f.Moment.Status()
		names, _ := f.Moment.Methods()
		keeps := http.StatusTemporaryRedirect
		if code == http.StatusMovedPermanently {
			keeps = http.StatusPermanentRedirect
		}
		p.Report("method", f, "%s is sent in answer to %s, and whether the client keeps the method is left to it: answer 303 See Other for a GET, or %s, which keeps it",
			rule.Status(code), strings.Join(names, ", "), rule.Status(keeps))
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	if !ok || code != http.StatusMovedPermanently && code != http.StatusFound {
		return protocol.NotApplicable
	}
	names, _ := m.Methods()
	return protocol.Wrongly(len(names) > 0 && !slices.Contains(names, http.MethodGet) && !slices.Contains(names, http.MethodHead))
}
