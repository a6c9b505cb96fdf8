package missinglocation

import (
	_ "embed"
	"slices"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
	"github.com/statusvet/statusvet/passes/settings"
)

//go:embed doc.go
var doc string

// Rule is the rule missinglocation.
var Rule = rule.New("missinglocation", doc, check,
	rule.Kind{Category: "201", Severity: rule.Warning},
	rule.Kind{Category: "202", Severity: rule.Warning},
	rule.Kind{Category: "redirect", Severity: rule.Warning},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	for _, f := range p.Judge(protocol.Commit, protocol.Every, func(m *protocol.Moment) protocol.Verdict { return judge(p, m) }) {
		code, _ := f.Moment.Status()
		p.Report(category(code), f, "%s is sent without a Location header: set it before the status is written", rule.Status(code))
	}
	if p.Settings.Profile == settings.RFC9110 {
		for _, f := range p.Judge(protocol.Empty, protocol.Some, judgeMonitor) {
			p.Report("202", f, "202 Accepted is sent with no body and no header that leads to the job: point to it with Location, or describe its state in the body")
		}
	}
}

// judgeMonitor asks whether a 202 without a body points to what tells of the job.
func judgeMonitor(m *protocol.Moment) protocol.Verdict {
	for _, header := range []string{"Location", "Content-Location", "Operation-Location", "Link"} {
		if v := m.Lacks(header); v != protocol.Wrong {
			return v
		}
	}
	return protocol.Wrong
}

func judge(p *rule.Pass, m *protocol.Moment) protocol.Verdict {
	code, ok := m.Status()
	switch {
	case !ok || category(code) == "":
		return protocol.NotApplicable
	case code == http.StatusCreated && onlyPut(m):
		return protocol.NotApplicable
	case code == http.StatusAccepted && p.Settings.Profile == settings.RFC9110:
		return protocol.NotApplicable
	}
	return m.Lacks("Location")
}

// onlyPut reports whether no method comes here but PUT, and perhaps such as RFC 9110 does not name: then the target URI is the resource that
// was created (RFC 9110, section 9.3.4; of MKCOL RFC 4918, section 9.3).
func onlyPut(m *protocol.Moment) bool {
	names, _ := m.Methods()
	return !slices.ContainsFunc(names, func(name string) bool { return name != http.MethodPut })
}

func category(code int) string {
	switch code {
	case http.StatusCreated:
		return "201"
	case http.StatusAccepted:
		return "202"
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return "redirect"
	}
	return ""
}
