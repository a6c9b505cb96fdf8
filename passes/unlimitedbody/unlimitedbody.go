package unlimitedbody

import (
	_ "embed"

	"github.com/statusvet/statusvet/passes/protocol"
	"github.com/statusvet/statusvet/passes/rule"
)

//go:embed doc.go
var doc string

// Rule is the rule unlimitedbody.
var Rule = rule.New("unlimitedbody", doc, check,
	rule.Kind{Category: "read", Severity: rule.Warning, Fix: rule.LimitBody},
	rule.Kind{Category: "high", Severity: rule.Info, Strict: true},
)

// Analyzer is its pass.
var Analyzer = Rule.Analyzer

func check(p *rule.Pass) {
	if p.Settings.BodyLimit > 0 {
		return
	}
	for _, f := range p.Judge(protocol.Read, protocol.Whole, judge) {
		if field := f.Moment.LimitField(); field != "" {
			p.Report("read", f, "the request's body is read with no limit on its size before the handler is called: give the route one, as in %s: %d", field, p.Settings.MaxPayload)
			continue
		}
		p.Report("read", f, "the request's body is read with no limit on its size: wrap it first, as in r.Body = http.MaxBytesReader(w, r.Body, %d)", p.Settings.MaxPayload)
	}
	high := func(m *protocol.Moment) protocol.Verdict {
		most, _ := m.Most()
		return protocol.Wrongly(most > p.Settings.MaxPayload)
	}
	for _, f := range p.Judge(protocol.Read, protocol.Every, high) {
		most, _ := f.Moment.Most()
		p.Report("high", f, "the request's body may have %d bytes, more than the %d that are meant: lower its limit", most, p.Settings.MaxPayload)
	}
}

func judge(m *protocol.Moment) protocol.Verdict {
	switch m.Limit() {
	case protocol.LimitUnknown:
		return protocol.Unclear
	case protocol.NoLimit:
		return protocol.Wrong
	}
	return protocol.Fine
}
