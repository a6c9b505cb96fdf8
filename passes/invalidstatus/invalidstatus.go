package invalidstatus

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/internal/http"
	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule invalidstatus.
var Rule = rule.New("invalidstatus", doc, check,
	rule.Kind{Category: "range", Severity: rule.Error},
	rule.Kind{Category: "interim", Severity: rule.Error},
	rule.Kind{Category: "redirect", Severity: rule.Warning},
	rule.Kind{Category: "unregistered", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	on := func(kind protocol.EventKind, judge func(*protocol.Moment) bool) []protocol.Finding {
		return p.Judge(kind, protocol.Every, func(m *protocol.Moment) protocol.Verdict {
			return protocol.Wrongly(!m.Elsewhere() && judge(m))
		})
	}
	for _, f := range on(protocol.Commit, outOfRange) {
		code, _ := f.Moment.Status()
		p.Report("range", f, "%d is sent, which is no status: send one of three digits, from 100 to 599; net/http panics below 100 and above 999", code)
	}
	for _, f := range on(protocol.Commit, func(m *protocol.Moment) bool { return final(m) != 0 }) {
		p.Report("interim", f, "%s is sent as the final answer, and clients go on waiting for one: send a status from 200 on", rule.Status(final(f.Moment)))
	}
	for _, f := range on(protocol.Unfinished, (*protocol.Moment).Answers) {
		p.Report("interim", f, "an interim status is sent and no final one: an empty 200 OK follows; send a status from 200 on")
	}
	for _, f := range on(protocol.Commit, redirectsNowhere) {
		code, _ := f.Moment.Status()
		p.Report("redirect", f, "a redirect is sent with %s, which no client follows: send 301, 302, 303, 307 or 308", rule.Status(code))
	}
	for _, f := range on(protocol.Commit, unregistered) {
		code, _ := f.Moment.Status()
		p.Report("unregistered", f, "%d is not a registered status: clients treat it as %d00, so send a registered one", code, code/100)
	}
}

func outOfRange(m *protocol.Moment) bool {
	code, ok := m.Status()
	return ok && (code < 100 || code > 999)
}

// final returns the interim status with which the handler answers as if it were the final one, or 0.
func final(m *protocol.Moment) int {
	if m.Interim() != 0 {
		return m.Interim()
	}
	if code, ok := m.Status(); ok && code >= 100 && code < 200 && code != http.StatusSwitchingProtocols {
		return code
	}
	return 0
}

// redirectsNowhere: a Location means something with 201, and 202 of the status table, too.
func redirectsNowhere(m *protocol.Moment) bool {
	code, ok := m.Status()
	if !ok || outOfRange(m) || !m.Redirects() {
		return false
	}
	switch code {
	case http.StatusCreated, http.StatusAccepted, http.StatusMultipleChoices, http.StatusMovedPermanently, http.StatusFound,
		http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return false
	}
	return true
}

// unregistered: net/http has a text for every status of the registry but two, 104 and the unused 306.
func unregistered(m *protocol.Moment) bool {
	code, ok := m.Status()
	return ok && !outOfRange(m) && http.StatusText(code) == "" && code != 104 && code != 306
}
